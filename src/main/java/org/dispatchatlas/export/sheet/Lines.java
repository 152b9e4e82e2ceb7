package org.dispatchatlas.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.export.sheet.PdfLetters.Piece;

/** Breaks text into lines for pages. Sizes and widths are points. */
final class Lines {
    private final PdfLetters letters;

    Lines(PdfLetters letters) {
        this.letters = letters;
    }

    /** Breaks pieces into lines between words; a word that is wider than a line is broken where it must. */
    List<List<Piece>> of(List<Piece> text, double size, double room) throws IOException {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        double width = 0;
        for (Piece word : words(text)) {
            for (Piece part : parts(word, size, room)) {
                double wide = letters.width(part, size);
                if (!line.isEmpty()
                        && !isGlued(line.getLast(), part)
                        && width + letters.width(stripped(part), size) > room) {
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

    /** A comma stays with the gap before it, even if it stands a little beyond the line. */
    private static boolean isGlued(Piece before, Piece part) {
        return before.gap() > 0
                && part.gap() == 0
                && part.text().strip().length() <= 3
                && !part.text().startsWith(" ");
    }

    private static Piece stripped(Piece word) {
        return new Piece(word.text().stripTrailing(), word.face(), word.gap());
    }

    /** Words, each with the spaces behind it. */
    private static List<Piece> words(List<Piece> text) {
        List<Piece> words = new ArrayList<>();
        for (Piece piece : text) {
            if (piece.gap() > 0) {
                words.add(piece);
                continue;
            }
            for (String word : piece.text().split("(?<=\\s)(?=\\S)")) {
                words.add(new Piece(word, piece.face()));
            }
        }
        words.removeIf(word -> word.text().isEmpty() && word.gap() == 0);
        return words;
    }

    private List<Piece> parts(Piece word, double size, double room) throws IOException {
        if (word.gap() > 0 || letters.width(stripped(word), size) <= room) {
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
}
