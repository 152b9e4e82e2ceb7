package org.dispatchatlas.export.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.export.sheet.Paper;
import org.dispatchatlas.export.sheet.WorksheetPdf;
import org.dispatchatlas.lesson.Level;
import org.dispatchatlas.lesson.Worksheet;
import org.dispatchatlas.lesson.WorksheetMaker;
import org.dispatchatlas.lesson.quiz.QuizOrder;

/** The worksheets of a pack, on each paper. */
final class WorksheetParts {
    private WorksheetParts() {}

    /** The section that leads to them. */
    static PackPart of(PackLesson lesson, HistoricalBorders borders) {
        Atlas atlas = WorksheetMaker.onDayOf(lesson.tour(), lesson.atlas(), borders);
        Worksheet worksheet = WorksheetMaker.make(atlas, lesson.tour(), Level.MEDIUM, QuizOrder.USUAL.seed());
        // Where the program runs that made the pack nobody knows later; the edition has a lasting address, or none.
        Optional<String> address = Optional.of(atlas.document().edition().url()).filter(url -> !url.isEmpty());
        List<PackFile> files = new ArrayList<>();
        for (Paper paper : Paper.values()) {
            files.add(new PackFile(
                    "worksheet-%s.pdf".formatted(paper.word()),
                    lesson.words().say("pack.worksheet", paper.title()),
                    out -> WorksheetPdf.write(
                            worksheet, atlas, paper, lesson.words().language(), address, out)));
        }
        return new PackPart("worksheets", lesson.words().say("pack.worksheets"), files, Map.of());
    }
}
