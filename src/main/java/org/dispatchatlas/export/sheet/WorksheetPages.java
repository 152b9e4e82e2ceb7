package org.dispatchatlas.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.sheet.PdfLetters.Piece;
import org.dispatchatlas.lesson.BlankedText;
import org.dispatchatlas.lesson.Worksheet;

/** The pages of a worksheet that pupils write on. */
final class WorksheetPages {
    /** The language of documents: the geoparser reads no other. */
    static final String OF_DOCUMENTS = "en";

    static final double BODY = 10.2;
    static final double SMALL = 7.8;

    private static final double TITLE = 17;
    private static final double HEADING = 12.5;
    private static final double CODE = 88;
    private static final double CLOSE = 1.35;

    /** Between lines with blanks: room for handwriting. */
    private static final double WIDE = 2.15;

    private final PDDocument file;
    private final TaggedPages pages;
    private final Worksheet worksheet;
    private final Atlas atlas;
    private final Words words;
    private final WorksheetMaps maps;

    WorksheetPages(
            PDDocument file, TaggedPages pages, Worksheet worksheet, Atlas atlas, Words words, WorksheetMaps maps) {
        this.file = file;
        this.pages = pages;
        this.worksheet = worksheet;
        this.atlas = atlas;
        this.words = words;
        this.maps = maps;
    }

    /** Adds the pages. */
    void write(Optional<String> address) throws IOException {
        nameLine();
        title(address);
        mapA();
        mapB();
        text();
        tasks();
    }

    private void nameLine() throws IOException {
        PDStructureElement line = TagTree.add(pages.document(), "P");
        double[] shares = {0.5, 0.2, 0.3};
        String[] labels = {words.say("worksheet.name"), words.say("worksheet.class"), words.say("worksheet.day")};
        double x = TaggedPages.MARGIN;
        pages.space(12);
        for (int each = 0; each < labels.length; each++) {
            double end = x + shares[each] * pages.room(0) - (each < labels.length - 1 ? 10 : 0);
            pages.write(line, List.of(new Piece(labels[each] + " ", Face.REGULAR)), BODY, x, pages.y());
            pages.rule(x + pages.width(labels[each], Face.REGULAR, BODY) + 5, pages.y() - 2, end);
            x = end + 10;
        }
        pages.space(16);
    }

    private void title(Optional<String> address) throws IOException {
        Document document = atlas.document();
        double top = pages.y();
        Optional<QrSquares> code = address.flatMap(QrSquares::of);
        double width = pages.room(code.isPresent() ? CODE + 12 : 0);
        line("H1", worksheet.title(), Face.BOLD, TITLE, width, language());
        pages.space(3);
        if (worksheet.tour().isPresent()) {
            line("P", SheetWords.title(document), Face.REGULAR, BODY, width, OF_DOCUMENTS);
        }
        line(
                "P",
                SheetWords.subtitle(document, words),
                Face.ITALIC,
                BODY - 1,
                width,
                words.language().tag());
        pages.space(3);
        String where = address.map(link -> words.say("worksheet.address", link)).orElse(words.say("worksheet.own"));
        line("P", where, Face.REGULAR, SMALL, width, words.language().tag());
        if (code.isPresent()) {
            double bottom = top - CODE + 6;
            PDFormXObject squares =
                    PdfDrawing.grey(file, CODE, CODE, pen -> code.get().draw(pen, CODE));
            String shows = words.say("worksheet.code", address.orElseThrow());
            pages.figure(
                    pages.document(), List.of(squares), shows, TaggedPages.MARGIN + pages.room(0) - CODE + 8, bottom);
            pages.moveTo(Math.min(pages.y(), bottom));
        }
        pages.space(4);
    }

    private String language() {
        return worksheet.tour().map(tour -> tour.language()).orElse(OF_DOCUMENTS);
    }

    private PDStructureElement line(String type, String text, Face face, double size, double width, String language)
            throws IOException {
        PDStructureElement element = TagTree.add(pages.document(), type);
        element.setLanguage(language);
        pages.flow(element, List.of(new Piece(text, face)), size, 0, width, CLOSE);
        return element;
    }

    private void heading(String text) throws IOException {
        pages.space(10);
        pages.text(pages.document(), "H2", text, Face.BOLD, HEADING);
        pages.space(2);
    }

    private void mapA() throws IOException {
        WorksheetMaps.Drawn map = maps.blank();
        heading(words.say("worksheet.map-a"));
        if (maps.spots().isEmpty()) {
            pages.text(pages.document(), "P", words.say("worksheet.nothing"), Face.REGULAR, BODY);
        } else {
            pages.text(pages.document(), "P", words.say("worksheet.write-names"), Face.REGULAR, BODY);
        }
        map(pages, map);
        if (!maps.spots().isEmpty()) {
            spotLines();
        }
    }

    private void spotLines() throws IOException {
        PDStructureElement list = TagTree.add(pages.document(), "L");
        for (int first = 0; first < maps.spots().size(); first += 3) {
            spotLines(list, first);
        }
    }

    /** Three numbers with lines for their names. */
    private void spotLines(PDStructureElement list, int first) throws IOException {
        pages.keepTogether(TaggedPages.RULE);
        pages.space(TaggedPages.RULE);
        double column = (pages.room(0) + 12) / 3;
        for (int each = first; each < Math.min(first + 3, maps.spots().size()); each++) {
            Worksheet.Spot spot = maps.spots().get(each);
            double x = TaggedPages.MARGIN + (each - first) * column;
            PDStructureElement label = TagTree.add(TagTree.add(list, "LI"), "Lbl");
            String number = Integer.toString(spot.number());
            pages.write(label, List.of(new Piece(number, Face.BOLD)), BODY, x, pages.y() + 3);
            pages.rule(x + 18, pages.y() + 1, x + column - 12);
        }
    }

    static void map(TaggedPages pages, WorksheetMaps.Drawn map) throws IOException {
        pages.keepTogether(map.height() + 4 * SMALL);
        pages.space(map.height() + 2);
        pages.figure(pages.document(), map.layers(), map.shows(), TaggedPages.MARGIN, pages.y());
        pages.text(pages.document(), "Caption", map.caption(), Face.ITALIC, SMALL);
    }

    private void mapB() throws IOException {
        if (worksheet.mapTasks().isEmpty()) {
            return;
        }
        Optional<WorksheetMaps.Drawn> map = maps.closeBlank();
        if (map.isPresent()) {
            pages.keepTogether(map.get().height() + 100);
            heading(words.say("worksheet.map-b"));
            map(pages, map.get());
        }
        pages.space(4);
        PDStructureElement list = TagTree.add(pages.document(), "L");
        String[] letters = {"a", "b", "c", "d", "e"};
        for (int each = 0; each < worksheet.mapTasks().size(); each++) {
            item(
                    list,
                    letters[each] + ")",
                    List.of(new Piece(taskOf(worksheet.mapTasks().get(each)), Face.REGULAR)));
            pages.rules(worksheet.mapTasks().get(each) instanceof Worksheet.Shade ? 1 : 0, 18);
        }
    }

    private String taskOf(Worksheet.MapTask task) {
        return switch (task) {
            case Worksheet.Draw draw -> words.say("worksheet.draw", draw.words(), inBrackets(draw.citation()));
            case Worksheet.Shade shade -> words.say("worksheet.shade");
        };
    }

    private String inBrackets(String citation) {
        String page = SheetWords.pageOf(atlas.document(), citation);
        return page.isEmpty() ? "" : "(" + page + ")";
    }

    private void text() throws IOException {
        if (worksheet.passages().isEmpty()) {
            return;
        }
        pages.keepTogether(160);
        heading(words.say("worksheet.text"));
        String how = words.say(worksheet.bank().isEmpty() ? "worksheet.fill" : "worksheet.fill-from");
        pages.text(pages.document(), "P", how, Face.REGULAR, BODY);
        bank();
        PDStructureElement list = TagTree.add(pages.document(), "L");
        for (BlankedText passage : worksheet.passages()) {
            PDStructureElement body = TagTree.add(TagTree.add(list, "LI"), "LBody");
            body.setLanguage(OF_DOCUMENTS);
            List<Piece> pieces = pieces(passage);
            pages.keepTogether(Math.min(pages.height(pieces, BODY, pages.room(0), WIDE), 4 * BODY * WIDE));
            pages.flow(body, pieces, BODY, 0, pages.room(0), WIDE);
            pages.space(5);
        }
    }

    private List<Piece> pieces(BlankedText passage) {
        List<Piece> pieces = new ArrayList<>();
        for (BlankedText.Part part : passage.parts()) {
            pieces.add(
                    switch (part) {
                        case BlankedText.Given given -> new Piece(given.words(), Face.REGULAR);
                        case BlankedText.Blank blank ->
                            new Piece(Integer.toString(blank.number()), Face.BOLD, gapOf(blank.words()));
                    });
        }
        pieces.add(new Piece(" " + inBrackets(passage.citation()), Face.ITALIC));
        return pieces;
    }

    /** So wide that a hand can write the word, but in steps, as the width is a hint. */
    private static double gapOf(String answer) {
        return answer.codePointCount(0, answer.length()) <= 9 ? 7.5 : 12;
    }

    /** Names of several words are not broken. */
    private static String bankOf(Worksheet worksheet) {
        return worksheet.bank().stream()
                .map(each -> each.replace(' ', '\u00A0'))
                .collect(Collectors.joining("\u00A0\u00A0\u00A0·   "));
    }

    private void bank() throws IOException {
        if (worksheet.bank().isEmpty()) {
            return;
        }
        List<Piece> text = List.of(new Piece(bankOf(worksheet), Face.REGULAR));
        double width = pages.room(20);
        double height = pages.height(text, BODY, width, 1.6) + 12;
        pages.space(5);
        pages.keepTogether(height);
        double top = pages.y();
        PDStructureElement box = TagTree.add(pages.document(), "P");
        box.setLanguage(OF_DOCUMENTS);
        pages.space(4);
        pages.flow(box, text, BODY, 10, width, 1.6);
        pages.frame(TaggedPages.MARGIN, top - height, pages.room(0), height);
        pages.moveTo(top - height - 4);
    }

    private void tasks() throws IOException {
        if (worksheet.tasks().isEmpty()) {
            return;
        }
        pages.keepTogether(120);
        heading(words.say("worksheet.tasks"));
        PDStructureElement list = TagTree.add(pages.document(), "L");
        for (Worksheet.Task task : worksheet.tasks()) {
            List<Piece> pieces =
                    List.of(new Piece(task.title() + ". ", Face.BOLD), new Piece(task.words(), Face.REGULAR));
            pages.keepTogether(pages.height(pieces, BODY, pages.room(22), CLOSE) + 2 * TaggedPages.RULE);
            PDStructureElement body = item(list, task.stop() + ".", pieces);
            body.setLanguage(language());
            pages.rules(2, 22);
            pages.space(9);
        }
    }

    private PDStructureElement item(PDStructureElement list, String label, List<Piece> pieces) throws IOException {
        PDStructureElement item = TagTree.add(list, "LI");
        PDStructureElement number = TagTree.add(item, "Lbl");
        pages.keepTogether(BODY * CLOSE);
        double base = pages.y() - BODY * CLOSE + BODY * 0.25;
        pages.write(number, List.of(new Piece(label + " ", Face.BOLD)), BODY, TaggedPages.MARGIN, base);
        PDStructureElement body = TagTree.add(item, "LBody");
        pages.flow(body, pieces, BODY, 22, pages.room(22), CLOSE);
        return body;
    }
}
