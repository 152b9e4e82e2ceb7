package org.dispatchatlas.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.export.sheet.PdfLetters.Piece;

/** The pages behind the map: every sentence that mentions places, with what is known of them, then the credits. Upright A4; points from the lower left corner. */
final class PassagePages {
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final double MARGIN = 62;
    private static final double FOOT = 60;
    private static final double BODY = 9.5;
    private static final double SMALL = 7.5;
    private static final double LEADING = 1.4;
    private static final double INDENT = 24;

    private final PDDocument file;
    private final Atlas atlas;
    private final PdfLetters letters;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream page;
    private double y;
    private int number;

    PassagePages(PDDocument file, Atlas atlas) throws IOException {
        this.file = file;
        this.atlas = atlas;
        this.letters = new PdfLetters(file);
        this.page = newPage();
    }

    /** Adds the pages to the file. */
    void write() throws IOException {
        paragraph("Passages", Face.BOLD, 17, 0);
        paragraph(SheetWords.title(atlas.document()), Face.BOLD, 11, 0);
        paragraph(SheetWords.subtitle(atlas.document()), Face.ITALIC, BODY, 0);
        y -= 10;
        for (Passage passage : Passage.of(atlas)) {
            passage(passage);
        }
        if (atlas.mentions().isEmpty()) {
            paragraph(SheetWords.shown(atlas, List.of(), 0), Face.REGULAR, BODY, 0);
        }
        credits();
        page.close();
        numberPages();
    }

    private void passage(Passage passage) throws IOException {
        List<List<Piece>> sentence = lines(
                passage.parts().stream()
                        .map(part -> new Piece(part.text(), part.isMention() ? Face.BOLD : Face.REGULAR))
                        .toList(),
                BODY,
                room(0));
        // A head without its passage is no use at the foot of a page.
        keepTogether((Math.min(sentence.size(), 4) * BODY + 3 * SMALL) * LEADING);
        if (!passage.citation().isEmpty()) {
            paragraph(passage.citation(), Face.ITALIC, SMALL, 0);
            y -= 2;
        }
        body(sentence, BODY, 0);
        y -= 1;
        for (Passage.Entry entry : passage.entries()) {
            number++;
            entry(entry);
        }
        y -= 11;
    }

    /** The words of the text where the name is another, the name, and what is known. */
    private void entry(Passage.Entry entry) throws IOException {
        boolean same = entry.words().replace('’', '\'').equals(entry.name().replace('’', '\''));
        List<List<Piece>> lines = lines(
                List.of(
                        new Piece(same ? "" : "“" + entry.words() + "” – ", Face.REGULAR),
                        new Piece(entry.name(), Face.BOLD),
                        new Piece(" · " + entry.details(), Face.REGULAR)),
                SMALL,
                room(INDENT));
        keepTogether(SMALL * LEADING);
        Piece count = new Piece(number + ".", Face.REGULAR);
        letters.write(page, List.of(count), SMALL, MARGIN + INDENT - 5 - letters.width(count, SMALL), y);
        body(lines, SMALL, INDENT);
    }

    private void credits() throws IOException {
        keepTogether(90);
        y -= 8;
        paragraph("Credits", Face.BOLD, 11, 0);
        String cited = atlas.document().edition().cite();
        String url = atlas.document().edition().url();
        if (!cited.isEmpty()) {
            paragraph("The document: " + cited + (url.isEmpty() ? "." : ", " + url), Face.REGULAR, SMALL + 0.5, 0);
        }
        paragraph(SheetWords.credits(atlas), Face.REGULAR, SMALL + 0.5, 0);
    }

    private void paragraph(String text, Face face, double size, double indent) throws IOException {
        body(lines(List.of(new Piece(text, face)), size, room(indent)), size, indent);
    }

    private void body(List<List<Piece>> lines, double size, double indent) throws IOException {
        for (List<Piece> line : lines) {
            keepTogether(size * LEADING);
            letters.write(page, line, size, MARGIN + indent, y);
            y -= size * LEADING;
        }
    }

    private static double room(double indent) {
        return WIDTH - 2 * MARGIN - indent;
    }

    /** Breaks pieces into lines between words; a word that is wider than a line is broken where it must. */
    private List<List<Piece>> lines(List<Piece> text, double size, double room) throws IOException {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double width = 0;
        for (Piece word : words(text)) {
            for (Piece part : parts(word, size, room)) {
                double wide = letters.width(part, size);
                if (!line.isEmpty() && width + letters.width(stripped(part), size) > room) {
                    lines.add(line);
                    line = new ArrayList<>();
                    width = 0;
                }
                line.add(part);
                width += wide;
            }
        }
        lines.add(line);
        return lines;
    }

    private static Piece stripped(Piece word) {
        return new Piece(word.text().stripTrailing(), word.face());
    }

    /** Words, each with the spaces behind it. */
    private static List<Piece> words(List<Piece> text) {
        List<Piece> words = new ArrayList<>();
        for (Piece piece : text) {
            for (String word : piece.text().split("(?<=\\s)(?=\\S)")) {
                words.add(new Piece(word, piece.face()));
            }
        }
        words.removeIf(word -> word.text().isEmpty());
        return words;
    }

    private List<Piece> parts(Piece word, double size, double room) throws IOException {
        if (letters.width(stripped(word), size) <= room) {
            return List.of(word);
        }
        List<Piece> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int codePoint : word.text().codePoints().toArray()) {
            String longer = part + Character.toString(codePoint);
            if (!part.isEmpty() && letters.width(new Piece(longer.stripTrailing(), word.face()), size) > room) {
                parts.add(new Piece(part.toString(), word.face()));
                part.setLength(0);
            }
            part.appendCodePoint(codePoint);
        }
        parts.add(new Piece(part.toString(), word.face()));
        return parts;
    }

    private void keepTogether(double height) throws IOException {
        if (y - height < FOOT) {
            page.close();
            page = newPage();
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage fresh = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        file.addPage(fresh);
        pages.add(fresh);
        y = HEIGHT - 70;
        return new PDPageContentStream(file, fresh);
    }

    private void numberPages() throws IOException {
        for (int number = 0; number < pages.size(); number++) {
            String foot = "%s – %d of %d"
                    .formatted(
                            Letters.cut(SheetWords.title(atlas.document()), Face.ITALIC, SMALL, room(0) * 0.8),
                            number + 2,
                            pages.size() + 1);
            Piece piece = new Piece(foot, Face.ITALIC);
            try (var stream =
                    new PDPageContentStream(file, pages.get(number), PDPageContentStream.AppendMode.APPEND, true)) {
                letters.write(stream, List.of(piece), SMALL, (WIDTH - letters.width(piece, SMALL)) / 2, 34);
            }
        }
    }
}
