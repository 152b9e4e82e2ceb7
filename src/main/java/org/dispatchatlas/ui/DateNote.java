package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Anachronism;
import org.dispatchatlas.document.DateClue;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;

/** The document's date, and behind it why it is believed. */
final class DateNote extends HtmlContainer {
    private final Words words;

    DateNote(Document document, Words words) {
        super("details");
        this.words = words;
        addClassName("date");
        HtmlContainer summary = new HtmlContainer("summary");
        add(summary);
        document.date()
                .ifPresentOrElse(date -> explain(summary, date), () -> summary.setText(words.say("date.unknown")));
        for (Anachronism flagged : document.anachronisms()) {
            Paragraph warning = new Paragraph(flagged.says());
            warning.getElement().setAttribute("lang", "en");
            warning.addClassName("warning");
            add(warning);
        }
    }

    private void explain(HtmlContainer summary, DocumentDate date) {
        summary.setText(words.say("date.title", words.day(date.date().best()), words.basis(date)));
        if (!date.date().isCertain()) {
            add(new Paragraph(words.say(
                    "date.limits",
                    words.day(date.date().earliest()),
                    words.day(date.date().latest()))));
        }
        UnorderedList clues = new UnorderedList();
        clues.getElement().setAttribute("lang", "en");
        for (DateClue clue : date.clues()) {
            String source = clue.citation()
                    .map(citation -> " (" + citation.source()
                            + (citation.locator().isEmpty() ? "" : ", " + citation.locator()) + ")")
                    .orElse("");
            clues.add(new ListItem(clue.says() + source));
        }
        add(clues);
    }
}
