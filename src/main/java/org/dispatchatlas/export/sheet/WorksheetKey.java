package org.dispatchatlas.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.export.sheet.PdfLetters.Piece;
import org.dispatchatlas.lesson.BlankedText;
import org.dispatchatlas.lesson.Worksheet;

/** The key of a worksheet, for the teacher: the maps with names and lines, the words of the blanks, and what tasks rest on. */
final class WorksheetKey {
    private static final double SIZE = 8.6;
    private static final double LEADING = 1.4;
    private static final double BETWEEN = 14;

    private final TaggedPages pages;
    private final Worksheet worksheet;
    private final Atlas atlas;
    private final Words words;
    private final WorksheetMaps maps;

    WorksheetKey(TaggedPages pages, Worksheet worksheet, Atlas atlas, Words words, WorksheetMaps maps) {
        this.pages = pages;
        this.worksheet = worksheet;
        this.atlas = atlas;
        this.words = words;
        this.maps = maps;
    }

    /** Adds the pages, the first of them a fresh one. */
    void write() throws IOException {
        pages.text(pages.document(), "H1", words.say("worksheet.key", worksheet.title()), Face.BOLD, 15);
        if (!maps.spots().isEmpty()) {
            heading("worksheet.key-names");
            WorksheetPages.map(pages, maps.named());
            pages.space(4);
            entries(maps.spots().stream().map(this::spot).toList(), 2);
        }
        List<BlankedText.Blank> blanks = worksheet.blanks();
        if (!blanks.isEmpty()) {
            heading("worksheet.key-blanks");
            entries(blanks.stream().map(this::blank).toList(), 2);
        }
        if (!worksheet.mapTasks().isEmpty()) {
            drawn();
        }
        if (!worksheet.tasks().isEmpty()) {
            heading("worksheet.tasks");
            entries(worksheet.tasks().stream().map(this::task).toList(), 1);
        }
    }

    private void heading(String key) throws IOException {
        pages.keepTogether(60);
        pages.space(9);
        pages.text(pages.document(), "H2", words.say(key), Face.BOLD, 11.5);
        pages.space(1);
    }

    private List<Piece> spot(Worksheet.Spot spot) {
        String name = words.title(spot.feature());
        List<String> more = new ArrayList<>();
        List<String> other =
                spot.words().stream().filter(each -> !each.equals(name)).toList();
        if (!other.isEmpty()) {
            more.add(words.say("worksheet.in-text", String.join("”, “", other)));
        }
        String today = spot.feature().naming().today();
        boolean isRenamed = !today.isEmpty()
                && !today.equals(name)
                && !today.equals(spot.feature().naming().atDate())
                && !spot.feature().naming().isFormer();
        if (!spot.isState() && isRenamed) {
            more.add(words.say("worksheet.today", today));
        }
        more.add(SheetWords.pageOf(atlas.document(), spot.citation()));
        more.removeIf(String::isBlank);
        return entry(Integer.toString(spot.number()), name, String.join("; ", more));
    }

    private List<Piece> blank(BlankedText.Blank blank) {
        return entry(
                Integer.toString(blank.number()), blank.words(), SheetWords.pageOf(atlas.document(), blank.citation()));
    }

    private List<Piece> task(Worksheet.Task task) {
        String says = task.cited().isEmpty()
                ? words.say("worksheet.open-none")
                : words.say("worksheet.open", String.join("; ", task.cited()));
        return entry(Integer.toString(task.stop()), task.title(), says);
    }

    private static List<Piece> entry(String number, String answer, String more) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(number + "  ", Face.REGULAR));
        pieces.add(new Piece(answer, Face.BOLD));
        if (!more.isEmpty()) {
            pieces.add(new Piece((answer.isEmpty() ? "" : " – ") + more, Face.REGULAR));
        }
        return pieces;
    }

    private void drawn() throws IOException {
        Optional<WorksheetMaps.Drawn> map = maps.closeDrawn();
        if (map.isPresent()) {
            pages.keepTogether(map.get().height() + 90);
        }
        heading("worksheet.key-drawn");
        if (map.isPresent()) {
            WorksheetPages.map(pages, map.get());
            pages.space(4);
        }
        List<List<Piece>> answers = new ArrayList<>();
        for (Worksheet.MapTask task : worksheet.mapTasks()) {
            String letter = "abcdefgh".substring(answers.size(), answers.size() + 1);
            answers.add(
                    switch (task) {
                        case Worksheet.Draw draw -> entry(letter, "“" + draw.words() + "”", readings(draw.readings()));
                        case Worksheet.Shade shade ->
                            entry(letter, "", words.say("worksheet.claims", String.join("; ", shade.claims())));
                    });
        }
        entries(answers, 1);
    }

    private String readings(List<MapFeature> readings) {
        List<String> says = new ArrayList<>();
        for (MapFeature reading : readings) {
            String key = says.isEmpty() ? "worksheet.whole" : "worksheet.dashed";
            says.add(words.say(key, reading.locus().orElseThrow().says()));
        }
        return says.stream().collect(Collectors.joining(" "));
    }

    /** A list in columns, row by row. */
    private void entries(List<List<Piece>> entries, int columns) throws IOException {
        PDStructureElement list = TagTree.add(pages.document(), "L");
        double width = (pages.room(0) - (columns - 1) * BETWEEN) / columns;
        for (int first = 0; first < entries.size(); first += columns) {
            List<List<Piece>> row = entries.subList(first, Math.min(first + columns, entries.size()));
            double height = 0;
            for (List<Piece> each : row) {
                height = Math.max(height, pages.height(each, SIZE, width, LEADING));
            }
            pages.keepTogether(height);
            double top = pages.y();
            for (int column = 0; column < row.size(); column++) {
                pages.moveTo(top);
                PDStructureElement body = TagTree.add(TagTree.add(list, "LI"), "LBody");
                pages.flow(body, row.get(column), SIZE, column * (width + BETWEEN), width, LEADING);
            }
            pages.moveTo(top - height - 2);
        }
    }
}
