package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.sheet.Paper;
import org.dispatchatlas.lesson.TourId;

/** Links to a lesson on paper, one for each size of paper. */
final class WorksheetLinks extends Paragraph {
    private WorksheetLinks(String path, Words words) {
        addClassName("worksheet");
        add(new Span(words.say("worksheet.print") + " "));
        for (Paper paper : Paper.values()) {
            Anchor link = new Anchor(
                    "%s.pdf?paper=%s&lang=%s"
                            .formatted(path, paper.word(), words.language().tag()),
                    paper.title());
            link.getElement().setAttribute("download", true);
            link.setRouterIgnore(true);
            add(link, new Span(paper == Paper.A4 ? ", " : " "));
        }
        Span note = new Span(words.say("worksheet.note"));
        note.addClassName("note");
        add(note);
    }

    static WorksheetLinks of(DocumentId document, Words words) {
        return new WorksheetLinks("worksheets/" + document, words);
    }

    static WorksheetLinks of(TourId tour, Words words) {
        return new WorksheetLinks("worksheets/tours/" + tour, words);
    }
}
