package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.Mention;

/** Takes a passage along: its link, its citation with page and note, or the quotation with both. */
final class Quoting extends Div {
    private final Span done = new Span();

    Quoting(Document document, Mention mention, Words words) {
        addClassName("quoting");
        done.getElement().setAttribute("role", "status");
        String citation = document.cite(mention.span());
        add(
                button(words, "copy.link", ""),
                button(words, "copy.citation", citation),
                button(words, "copy.quotation", "“" + mention.text() + "” (" + citation + ")"),
                done);
    }

    /** @param content what to copy; empty for the page's address at that moment */
    private NativeButton button(Words words, String key, String content) {
        return new NativeButton(words.say(key), event -> copy(this, content, done, words.say("copy.done")));
    }

    /** Copies words and says so. Without the right to the clipboard the words are shown, to be copied by hand. */
    static void copy(Component here, String content, Span done, String said) {
        here.getElement()
                .executeJs(
                        "const words = $0 || location.href, said = $1;"
                                + "(navigator.clipboard ? navigator.clipboard.writeText(words) : Promise.reject())"
                                + ".then(() => { said.textContent = $2; }, () => { said.textContent = words; });",
                        content,
                        done.getElement(),
                        said);
    }
}
