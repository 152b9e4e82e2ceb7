package org.dispatchatlas.export;

import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.TextSpan;

/** Writes where a passage stands, as flat properties: offsets in code points, page, note, link and citation. */
final class PassageJson {
    private final JsonOut json;
    private final Document document;
    private final TextFragment fragment;

    PassageJson(JsonOut json, Document document) {
        this.json = json;
        this.document = document;
        this.fragment = new TextFragment(document);
    }

    void write(TextSpan span) {
        CodePoints offsets = CodePoints.of(document.text(), span);
        json.number("start", offsets.start());
        json.number("end", offsets.end());
        json.text("page", document.findPage(span));
        json.text("note", document.findFootnote(span).map(Footnote::number));
        json.text("link", fragment.link(span));
        json.text("citation", document.cite(span));
    }
}
