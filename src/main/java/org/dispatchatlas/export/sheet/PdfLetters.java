package org.dispatchatlas.export.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes text that can be searched and copied, in fonts of which the file holds the glyphs that it needs. */
final class PdfLetters {
    /**
     * A stretch of text in one face.
     *
     * @param gap what is left free behind it, as a share of the letters' size; such a piece is never broken
     */
    record Piece(String text, Face face, double gap) {
        Piece(String text, Face face) {
            this(text, face, 0);
        }
    }

    private static final String REPLACEMENT = "\uFFFD";

    private final PDDocument file;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Piece, Double> widths = new HashMap<>();

    PdfLetters(PDDocument file) {
        this.file = file;
    }

    /** The width of a piece in points. */
    double width(Piece piece, double size) throws IOException {
        Double known = widths.get(piece);
        if (known == null) {
            double sum = piece.gap();
            for (Letters.Run run : Letters.runs(piece.text(), piece.face())) {
                sum += font(run.face()).getStringWidth(encodable(run)) / 1000;
            }
            known = sum;
            widths.put(piece, known);
        }
        return known * size;
    }

    /** Writes pieces without gaps one after the other from the position on; stretches from right to left are turned round. */
    void write(PDPageContentStream page, List<Piece> line, double size, double x, double y) throws IOException {
        page.beginText();
        page.newLineAtOffset((float) x, (float) y);
        for (Piece piece : inVisualOrder(line)) {
            for (Letters.Run run : Letters.runs(piece.text(), piece.face())) {
                page.setFont(font(run.face()), (float) size);
                page.showText(encodable(run));
            }
        }
        page.endText();
    }

    private PDFont font(Face face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(file, withoutLigatures(face), true);
            fonts.put(face, font);
        }
        return font;
    }

    /** A ligature would be copied as one letter, and "Affairs" not be found. */
    private TrueTypeFont withoutLigatures(Face face) throws IOException {
        try (InputStream stream = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            file.registerTrueTypeFontForClosing(font);
            return font;
        }
    }

    /** The run, with a sign of replacement for what the file format's tables do not find in the font. */
    private String encodable(Letters.Run run) throws IOException {
        StringBuilder text = new StringBuilder();
        PDFont font = font(run.face());
        for (int codePoint : run.text().codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            text.append(isIn(font, letter) ? letter : REPLACEMENT);
        }
        return text.toString();
    }

    private static boolean isIn(PDFont font, String letter) throws IOException {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /** The pieces from left to right. */
    private static List<Piece> inVisualOrder(List<Piece> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(piece -> text.append(piece.text()));
        Bidi order = new Bidi(text.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
        if (text.isEmpty() || order.isLeftToRight()) {
            return line;
        }
        List<Piece> stretches = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        int at = 0;
        for (Piece piece : line) {
            int end = at + piece.text().length();
            while (at < end) {
                int level = order.getLevelAt(at);
                int from = at;
                while (at < end && order.getLevelAt(at) == level) {
                    at++;
                }
                String part = text.substring(from, at);
                stretches.add(new Piece(level % 2 == 0 ? part : turned(part), piece.face()));
                levels.add((byte) level);
            }
        }
        return reordered(stretches, levels);
    }

    private static List<Piece> reordered(List<Piece> stretches, List<Byte> levels) {
        byte[] depth = new byte[levels.size()];
        for (int each = 0; each < depth.length; each++) {
            depth[each] = levels.get(each);
        }
        Object[] visual = stretches.toArray();
        Bidi.reorderVisually(depth, 0, visual, 0, visual.length);
        List<Piece> pieces = new ArrayList<>();
        for (Object piece : visual) {
            pieces.add((Piece) piece);
        }
        return pieces;
    }

    /** From right to left, with brackets that open the other way. */
    private static String turned(String text) {
        StringBuilder turned = new StringBuilder();
        int[] letters = text.codePoints().toArray();
        for (int each = letters.length - 1; each >= 0; each--) {
            int at = "()[]{}<>«»".indexOf(letters[each]);
            turned.appendCodePoint(at < 0 ? letters[each] : "()[]{}<>«»".charAt(at ^ 1));
        }
        return turned.toString();
    }
}
