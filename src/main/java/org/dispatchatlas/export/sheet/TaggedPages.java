package org.dispatchatlas.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.dispatchatlas.export.sheet.PdfLetters.Piece;

/**
 * Upright pages, filled from the top downwards in black. All that is written is tagged; lines to write on and page numbers are not, so
 * that nobody has to hear them. Points from the lower left corner.
 */
final class TaggedPages {
    static final double MARGIN = 54;

    /** Between lines of handwriting: 8 mm. */
    static final double RULE = 22.7;

    private static final double FOOT = 58;
    private static final double TOP = 50;
    private static final double SMALL = 7.5;

    private final PDDocument file;
    private final PDRectangle paper;
    private final TagTree tags;
    private final PdfLetters letters;
    private final Lines lines;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPage page;
    private PDPageContentStream stream;
    private double y;

    TaggedPages(PDDocument file, Paper paper) throws IOException {
        this.file = file;
        this.paper = paper.size();
        this.tags = new TagTree(file);
        this.letters = new PdfLetters(file);
        this.lines = new Lines(letters);
        this.page = newPage();
        this.stream = new PDPageContentStream(file, page);
    }

    /** The whole file. */
    PDStructureElement document() {
        return tags.document();
    }

    /** The width between the margins, without an indent. */
    double room(double indent) {
        return paper.getWidth() - 2 * MARGIN - indent;
    }

    /** The height of the paper. */
    double height() {
        return paper.getHeight();
    }

    double y() {
        return y;
    }

    void moveTo(double height) {
        y = height;
    }

    void space(double points) {
        y -= points;
    }

    /** Begins another page unless so much room is left on this one. */
    void keepTogether(double height) throws IOException {
        if (y - height < FOOT && y < paper.getHeight() - TOP) {
            turn();
        }
    }

    /** Begins another page. */
    void turn() throws IOException {
        stream.close();
        page = newPage();
        stream = new PDPageContentStream(file, page);
    }

    /** A paragraph of its own in one face. */
    PDStructureElement text(PDStructureElement parent, String type, String words, Face face, double size)
            throws IOException {
        PDStructureElement element = TagTree.add(parent, type);
        flow(element, List.of(new Piece(words, face)), size, 0, room(0), 1.35);
        return element;
    }

    /** Text between an indent and a width, over pages where it must; the leading is a share of the size. */
    void flow(PDStructureElement element, List<Piece> text, double size, double indent, double width, double leading)
            throws IOException {
        for (List<Piece> line : lines.of(text, size, width)) {
            keepTogether(size * leading);
            y -= size * leading;
            write(element, line, size, MARGIN + indent, y + size * 0.25);
        }
    }

    /** How many points high text is within a width. */
    double height(List<Piece> text, double size, double width, double leading) throws IOException {
        return lines.of(text, size, width).size() * size * leading;
    }

    /** One line that is not broken; it does not move what follows. */
    void write(PDStructureElement element, List<Piece> line, double size, double x, double base) throws IOException {
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(page, element));
        List<Piece> run = new ArrayList<>();
        double at = x;
        for (Piece piece : line) {
            if (piece.gap() == 0) {
                run.add(piece);
                continue;
            }
            at += writeRun(run, size, at, base);
            run.clear();
            blank(piece, size, at, base);
            at += letters.width(piece, size);
        }
        writeRun(run, size, at, base);
        stream.endMarkedContent();
    }

    double width(String words, Face face, double size) throws IOException {
        return letters.width(new Piece(words, face), size);
    }

    private double writeRun(List<Piece> run, double size, double x, double base) throws IOException {
        double width = 0;
        for (Piece piece : run) {
            width += letters.width(piece, size);
        }
        if (!run.isEmpty()) {
            letters.write(stream, run, size, x, base);
        }
        return width;
    }

    /** A small number and a line to write on; read aloud and copied as the number in brackets. */
    private void blank(Piece piece, double size, double x, double base) throws IOException {
        COSDictionary says = new COSDictionary();
        says.setString(COSName.ACTUAL_TEXT, "[" + piece.text() + "]");
        stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(says));
        Piece number = new Piece(piece.text(), Face.BOLD);
        letters.write(stream, List.of(number), size * 0.68, x, base + size * 0.35);
        line(x + letters.width(number, size * 0.68) + 1.5, base - 2, x + letters.width(piece, size) - 1);
        stream.endMarkedContent();
    }

    private void line(double from, double height, double to) throws IOException {
        stream.setLineWidth(0.6f);
        stream.moveTo((float) from, (float) height);
        stream.lineTo((float) to, (float) height);
        stream.stroke();
    }

    /** A line to write on that nobody has to hear. */
    void rule(double from, double height, double to) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        line(from, height, to);
        stream.endMarkedContent();
    }

    /** So many lines to write on, across the page. */
    void rules(int count, double indent) throws IOException {
        for (int each = 0; each < count; each++) {
            keepTogether(RULE);
            y -= RULE;
            rule(MARGIN + indent, y, paper.getWidth() - MARGIN);
        }
    }

    /** A frame round what is written within it. */
    void frame(double left, double bottom, double width, double height) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setLineWidth(0.8f);
        stream.addRect((float) left, (float) bottom, (float) width, (float) height);
        stream.stroke();
        stream.endMarkedContent();
    }

    /** Drawings one upon the other, their lower left corner at the position, and what they show in words. */
    void figure(PDStructureElement parent, List<PDFormXObject> layers, String shows, double left, double bottom)
            throws IOException {
        PDStructureElement figure = TagTree.add(parent, "Figure");
        figure.setAlternateDescription(XmlText.of(shows));
        PDRectangle size = layers.getFirst().getBBox();
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(new PDRectangle((float) left, (float) bottom, size.getWidth(), size.getHeight()));
        figure.addAttribute(layout);
        stream.beginMarkedContent(COSName.getPDFName("Figure"), tags.mark(page, figure));
        stream.saveGraphicsState();
        stream.transform(Matrix.getTranslateInstance((float) left, (float) bottom));
        for (PDFormXObject layer : layers) {
            stream.drawForm(layer);
        }
        stream.restoreGraphicsState();
        stream.endMarkedContent();
    }

    /** Numbers the pages and closes them. */
    void finish(String title, String of) throws IOException {
        stream.close();
        for (int number = 0; number < pages.size(); number++) {
            String count = "%d / %d".formatted(number + 1, pages.size());
            String start = Letters.cut(title, Face.ITALIC, SMALL, room(0) * 0.55);
            try (var foot =
                    new PDPageContentStream(file, pages.get(number), PDPageContentStream.AppendMode.APPEND, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT);
                letters.write(foot, List.of(new Piece(start + " · " + of, Face.ITALIC)), SMALL, MARGIN, 34);
                Piece right = new Piece(count, Face.REGULAR);
                letters.write(foot, List.of(right), SMALL, paper.getWidth() - MARGIN - letters.width(right, SMALL), 34);
                foot.endMarkedContent();
            }
        }
        tags.finish();
    }

    private PDPage newPage() {
        PDPage fresh = new PDPage(new PDRectangle(paper.getWidth(), paper.getHeight()));
        file.addPage(fresh);
        pages.add(fresh);
        tags.add(fresh);
        y = paper.getHeight() - TOP;
        return fresh;
    }
}
