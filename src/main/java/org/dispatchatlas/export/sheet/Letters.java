package org.dispatchatlas.export.sheet;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Text in faces that have its letters. What no face has, such as an emoji, becomes a sign of replacement; controls vanish, white space
 * becomes a space.
 */
final class Letters {
    /** A stretch of text in one face. */
    record Run(String text, Face face) {}

    private static final String REPLACEMENT = "\uFFFD";
    private static final String CUT = "…";

    /** Glyphs as drawn, without fitting them to the pixels of a screen: the same for all three outputs. */
    private static final FontRenderContext PRINT = new FontRenderContext(null, true, true);

    private Letters() {}

    /** The text in stretches of one face each, in its order. */
    static List<Run> runs(String text, Face wanted) {
        List<Run> runs = new ArrayList<>();
        text.codePoints().forEach(codePoint -> {
            String sign = signOf(codePoint, wanted);
            if (!sign.isEmpty()) {
                add(runs, sign, faceOf(sign.codePointAt(0), wanted));
            }
        });
        return runs;
    }

    /** The glyphs of a line as an outline that begins at the origin, its base line at y = 0. Handles text from right to left. */
    static Shape outline(String text, Face face, double size) {
        return outline(text, face, size, 0);
    }

    /** The same with space between the letters, as a share of the size. */
    static Shape outline(String text, Face face, double size, double spacing) {
        List<Run> runs = runs(text, face);
        return runs.isEmpty()
                ? new Path2D.Double()
                : layout(runs, size, spacing).getOutline(null);
    }

    /** The length of a line in points. */
    static double width(String text, Face face, double size) {
        List<Run> runs = runs(text, face);
        return runs.isEmpty() ? 0 : layout(runs, size, 0).getAdvance();
    }

    /** The text, or as much of it as fits into the width, and three dots. */
    static String cut(String text, Face face, double size, double width) {
        if (width(text, face, size) <= width) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int low = 0;
        int high = letters.length;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = width(new String(letters, 0, middle) + CUT, face, size) <= width;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return new String(letters, 0, low).strip() + CUT;
    }

    /** The text in lines no longer than the width; a longer word has a line of its own. */
    static List<String> wrap(String text, Face face, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word, face, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static TextLayout layout(List<Run> runs, double size, double spacing) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        AttributedString styled = new AttributedString(text.toString());
        int at = 0;
        for (Run run : runs) {
            var font = run.face().font().deriveFont((float) size);
            var set = spacing == 0 ? font : font.deriveFont(Map.of(TextAttribute.TRACKING, (float) spacing));
            styled.addAttribute(TextAttribute.FONT, set, at, at + run.text().length());
            at += run.text().length();
        }
        return new TextLayout(styled.getIterator(), PRINT);
    }

    private static String signOf(int codePoint, Face wanted) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> "";
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> REPLACEMENT;
            default -> wanted.has(codePoint) || Face.SANS.has(codePoint) ? Character.toString(codePoint) : REPLACEMENT;
        };
    }

    private static Face faceOf(int codePoint, Face wanted) {
        return wanted.has(codePoint) ? wanted : Face.SANS;
    }

    private static void add(List<Run> runs, String sign, Face face) {
        if (!runs.isEmpty() && runs.getLast().face() == face) {
            runs.add(new Run(runs.removeLast().text() + sign, face));
        } else {
            runs.add(new Run(sign, face));
        }
    }
}
