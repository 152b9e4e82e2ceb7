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
    private final Lines lines;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream page;
    private double y;
    private int number;

    PassagePages(PDDocument file, Atlas atlas) throws IOException {
        this.file = file;
        this.atlas = atlas;
        this.letters = new PdfLetters(file);
        this.lines = new Lines(letters);
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
        List<List<Piece>> sentence = lines.of(
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
        List<List<Piece>> broken = lines.of(
                List.of(
                        new Piece(same ? "" : "“" + entry.words() + "” – ", Face.REGULAR),
                        new Piece(entry.name(), Face.BOLD),
                        new Piece(" · " + entry.details(), Face.REGULAR)),
                SMALL,
                room(INDENT));
        keepTogether(SMALL * LEADING);
        Piece count = new Piece(number + ".", Face.REGULAR);
        letters.write(page, List.of(count), SMALL, MARGIN + INDENT - 5 - letters.width(count, SMALL), y);
        body(broken, SMALL, INDENT);
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
        body(lines.of(List.of(new Piece(text, face)), size, room(indent)), size, indent);
    }

    private void body(List<List<Piece>> broken, double size, double indent) throws IOException {
        for (List<Piece> line : broken) {
            keepTogether(size * LEADING);
            letters.write(page, line, size, MARGIN + indent, y);
            y -= size * LEADING;
        }
    }

    private static double room(double indent) {
        return WIDTH - 2 * MARGIN - indent;
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
