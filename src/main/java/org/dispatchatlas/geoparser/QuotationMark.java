package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.document.TextSpan;

/**
 * A quotation mark in a text and what it does there. Marks that can do either, such as the straight ones, are judged by their
 * neighbours: one that leans on the word behind it opens, one that leans on the word before it closes.
 *
 * @param start the mark's first unit
 * @param end after its last unit
 */
record QuotationMark(int start, int end, Style style, Part part) {
    /** Which marks belong together. */
    enum Style {
        DOUBLE,
        SINGLE,
        ANGLED,
        TYPED
    }

    /** What a mark does. */
    enum Part {
        OPENS,
        CLOSES,
        /** A closing mark or an apostrophe: "the soldiers’ camp". */
        MAY_CLOSE,
        /** No mark: nothing quoted goes on over this point. */
        BARRIER
    }

    private static final String BEFORE_OPENING = "([—–-/“\"‘'„«";

    boolean opens() {
        return part == Part.OPENS;
    }

    boolean closes() {
        return part == Part.CLOSES;
    }

    boolean isBarrier() {
        return part == Part.BARRIER;
    }

    static QuotationMark barrier(int at) {
        return new QuotationMark(at, at, Style.DOUBLE, Part.BARRIER);
    }

    /** The marks of a paragraph in order, apostrophes left out. */
    static List<QuotationMark> of(String text, TextSpan paragraph) {
        List<QuotationMark> marks = new ArrayList<>();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '“', '„' -> marks.add(one(at, Style.DOUBLE, Part.OPENS));
                case '”' -> marks.add(one(at, Style.DOUBLE, Part.CLOSES));
                case '«' -> marks.add(one(at, Style.ANGLED, Part.OPENS));
                case '»' -> marks.add(one(at, Style.ANGLED, Part.CLOSES));
                case '"' -> marks.add(one(at, Style.DOUBLE, leansOn(text, at, paragraph)));
                case '‘', '’', '\'' -> addSingle(marks, text, at, paragraph);
                case 'Q', 'U' -> addTyped(marks, text, at, paragraph);
                default -> {}
            }
        }
        return decided(marks);
    }

    private static QuotationMark one(int at, Style style, Part part) {
        return new QuotationMark(at, at + 1, style, part);
    }

    private static Part leansOn(String text, int at, TextSpan paragraph) {
        return opensAt(text, at, paragraph) ? Part.OPENS : Part.CLOSES;
    }

    private static boolean opensAt(String text, int at, TextSpan paragraph) {
        if (at == paragraph.start()) {
            return true;
        }
        char before = text.charAt(at - 1);
        return (Character.isWhitespace(before) || BEFORE_OPENING.indexOf(before) >= 0)
                && at + 1 < paragraph.end()
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static void addSingle(List<QuotationMark> marks, String text, int at, TextSpan paragraph) {
        char sign = text.charAt(at);
        char before = at == paragraph.start() ? ' ' : text.charAt(at - 1);
        char after = at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
        boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        if (inWord) {
            return;
        }
        if (sign == '‘' || (sign == '\'' && opensAt(text, at, paragraph) && !Character.isDigit(after))) {
            marks.add(one(at, Style.SINGLE, Part.OPENS));
        } else if (!Character.isLetterOrDigit(after) && !Character.isWhitespace(before)) {
            boolean apostrophe = before == 's' && Character.isWhitespace(after);
            marks.add(one(at, Style.SINGLE, apostrophe ? Part.MAY_CLOSE : Part.CLOSES));
        }
    }

    /** A mark that may be an apostrophe is one where a surer closing mark follows before anything opens. */
    private static List<QuotationMark> decided(List<QuotationMark> marks) {
        boolean closedLater = false;
        List<QuotationMark> decided = new ArrayList<>();
        for (QuotationMark mark : marks.reversed()) {
            if (mark.part() == Part.MAY_CLOSE) {
                if (!closedLater) {
                    decided.add(new QuotationMark(mark.start(), mark.end(), mark.style(), Part.CLOSES));
                    closedLater = true;
                }
                continue;
            }
            if (mark.style() == Style.SINGLE) {
                closedLater = mark.closes();
            }
            decided.add(mark);
        }
        return decided.reversed();
    }

    private static void addTyped(List<QuotationMark> marks, String text, int at, TextSpan paragraph) {
        boolean beginsWord = at == paragraph.start() || !Character.isLetter(text.charAt(at - 1));
        if (beginsWord && (isWord(text, at, "UNQUOTE", paragraph) || isWord(text, at, "Unquote", paragraph))) {
            marks.add(new QuotationMark(at, at + 7, Style.TYPED, Part.CLOSES));
        } else if (beginsWord && (isWord(text, at, "QUOTE", paragraph) || isWord(text, at, "Quote", paragraph))) {
            marks.add(new QuotationMark(at, at + 5, Style.TYPED, Part.OPENS));
        }
    }

    private static boolean isWord(String text, int at, String word, TextSpan paragraph) {
        int end = at + word.length();
        return end <= paragraph.end()
                && text.startsWith(word, at)
                && (end == paragraph.end() || !Character.isLetter(text.charAt(end)));
    }
}
