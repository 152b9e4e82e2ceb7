package org.dispatchatlas.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;

/**
 * Writes the text (TEI Guidelines, chapters "Elements Available in All TEI Documents" and "Default Text Structure"). All character data of
 * the body is the document's, white space between blocks too, and nothing else: its string value is the text.
 */
final class TeiBody {
    private final TeiXml xml;
    private final Document document;
    private final TeiIds ids;
    private final TeiAnalysis analysis;
    private final TeiWoven woven;
    private final Map<MentionId, Integer> begun = new HashMap<>();

    TeiBody(TeiXml xml, Document document, TeiIds ids, TeiAnalysis analysis, TeiWoven woven) {
        this.xml = xml;
        this.document = document;
        this.ids = ids;
        this.analysis = analysis;
        this.woven = woven;
    }

    void write() {
        xml.part(
                "text",
                () -> xml.part("body", () -> {
                    xml.id(ids.own("body"));
                    xml.start("div");
                    xml.attribute("type", "document");
                    xml.id(ids.document());
                    xml.attribute("n", document.edition().number());
                    document.firstPage().ifPresent(this::page);
                    divisions();
                    woven.pagesAfter(document).forEach(this::page);
                    xml.end();
                }));
    }

    private void divisions() {
        List<List<TeiUnit>> parts = woven.parts();
        if (parts.size() > 1) {
            for (List<TeiUnit> part : parts) {
                xml.start("div");
                xml.attribute("type", "part");
                part.forEach(this::unit);
                xml.end();
            }
        } else {
            parts.getFirst().forEach(this::unit);
            if (parts.getFirst().stream().allMatch(unit -> unit.form().rank() == 0)) {
                // A division of nothing is no division.
                xml.start("p");
                xml.end();
            }
        }
    }

    private void unit(TeiUnit unit) {
        woven.pagesBefore(unit).forEach(this::page);
        switch (unit.form()) {
            case SPACE -> pieces(unit);
            case FILE_NUMBER -> element(unit, "note", "source", "inline");
            case REMARK -> element(unit, "note", "remark", "inline");
            case HEAD -> wrapped(unit, "head");
            case OPENING_DATELINE -> wrapped(unit, "opener", "dateline");
            case CLOSING_DATELINE -> wrapped(unit, "closer", "dateline");
            case PARAGRAPH -> wrapped(unit, "p");
            case QUOTED_PARAGRAPH -> wrapped(unit, "quote", "p");
            case CLOSING_SIGNATURE -> wrapped(unit, "closer", "signed");
            case LONE_SIGNATURE -> element(unit, "ab", "signature", "");
            case FOOTNOTE -> footnote(unit);
            case PAGE_MARKER -> element(unit, "fw", "page-marker", "");
            case STRAY -> element(unit, "fw", "stray", "");
        }
    }

    private void wrapped(TeiUnit unit, String... elements) {
        for (String element : elements) {
            xml.start(element);
        }
        pieces(unit);
        for (int i = 0; i < elements.length; i++) {
            xml.end();
        }
    }

    private void element(TeiUnit unit, String name, String type, String rend) {
        xml.start(name);
        xml.attribute("type", type);
        xml.attribute("rend", rend);
        pieces(unit);
        xml.end();
    }

    /** A note stands where the text has it, below, and points to its mark; without one, to the whole document. */
    private void footnote(TeiUnit unit) {
        xml.start("note");
        xml.attribute("place", "foot");
        woven.noteOf(unit).ifPresent(number -> {
            Footnote footnote = document.footnotes().get(number - 1);
            xml.id(ids.own("note", number));
            xml.attribute("n", footnote.number());
            xml.attribute("type", footnote.byEditor() ? "editorial" : "original");
            xml.attribute("target", "#" + (woven.hasNoteMark(number) ? ids.own("mark", number) : ids.document()));
        });
        pieces(unit);
        xml.end();
    }

    private void pieces(TeiUnit unit) {
        for (TeiPiece piece : woven.pieces(unit)) {
            switch (piece) {
                case TeiPiece.Words words -> xml.text(words.span().of(document.text()));
                case TeiPiece.Begin begin -> begin(begin.strand());
                case TeiPiece.End end -> xml.end();
                case TeiPiece.Page page -> page(page.number());
                case TeiPiece.Line line -> xml.empty("lb", () -> {});
            }
        }
    }

    private void page(PageBreak begun) {
        page(begun.page());
    }

    private void page(String number) {
        xml.empty("pb", () -> xml.attribute("n", number));
    }

    private void begin(TeiStrand strand) {
        switch (strand.tag()) {
            case TeiStrand.Tag.Name name -> name(name.mention());
            case TeiStrand.Tag.NoteMark mark -> noteMark(mark.number());
            case TeiStrand.Tag.PageMarker marker -> {
                xml.start("fw");
                xml.attribute("type", "page-marker");
            }
            case TeiStrand.Tag.Label label -> xml.start("label");
            case TeiStrand.Tag.Dated date -> {
                xml.start("date");
                xml.attribute("when", TeiDay.of(date.day()));
            }
        }
    }

    private void noteMark(int number) {
        xml.start("ref");
        xml.attribute("type", "note-mark");
        xml.id(ids.own("mark", number));
        if (woven.hasNote(number)) {
            xml.attribute("target", "#" + ids.own("note", number));
        }
    }

    private void name(Mention mention) {
        MentionId id = mention.id();
        int number = begun.merge(id, 1, Integer::sum);
        boolean named = mention.kind() == MentionKind.PLACE
                || mention.kind() == MentionKind.REGION
                || mention.kind() == MentionKind.METONYM;
        xml.start(named ? "placeName" : "rs");
        xml.id(partId(id, number));
        xml.attribute("type", mention.kind().word());
        xml.attribute("ref", analysis.places(id));
        xml.attribute("cert", analysis.certainty(id));
        xml.attribute("ana", analysis.readings(mention));
        if (number > 1) {
            xml.attribute("prev", "#" + partId(id, number - 1));
        }
        if (number < woven.partsOf(id)) {
            xml.attribute("next", "#" + partId(id, number + 1));
        }
    }

    private static String partId(MentionId mention, int number) {
        return number == 1 ? TeiIds.of(mention) : TeiIds.part(mention, number);
    }
}
