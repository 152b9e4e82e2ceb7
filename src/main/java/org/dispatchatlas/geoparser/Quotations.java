package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/**
 * The quotations of a document's paragraphs, from opening to closing mark: double, single or angled, curly or straight, or the words
 * QUOTE and UNQUOTE of a telegram. Of quotations in quotations the outermost counts.
 *
 * <p>One may run over several paragraphs: where the next one opens with the mark again, or closes what is open before it opens
 * anything. One that is never closed ends with its paragraph, or before the next opening mark, and reaches no further than
 * {@link #LONGEST_UNCLOSED}.
 */
final class Quotations {
    /** UTF-16 units that a quotation without a closing mark may hold. */
    private static final int LONGEST_UNCLOSED = 2_000;

    /** Paragraphs without any mark that a quotation may run over. */
    private static final int MOST_UNMARKED = 20;

    private static final int NONE = -1;

    private final List<List<QuotationMark>> marks = new ArrayList<>();
    private final List<TextSpan> paragraphs = new ArrayList<>();
    private final List<TextSpan> found = new ArrayList<>();
    private int opened = NONE;
    private QuotationMark.Style style = QuotationMark.Style.DOUBLE;

    private Quotations(Document document) {
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                paragraphs.add(block.span());
                marks.add(QuotationMark.of(document.text(), block.span()));
            } else if (block.kind() != Block.Kind.REMARK) {
                paragraphs.add(new TextSpan(block.span().start(), block.span().start()));
                marks.add(List.of(QuotationMark.barrier(block.span().start())));
            }
        }
    }

    /** In text order, not overlapping. */
    static List<TextSpan> of(Document document) {
        Quotations quotations = new Quotations(document);
        for (int paragraph = 0; paragraph < quotations.marks.size(); paragraph++) {
            quotations.read(paragraph);
        }
        return quotations.found;
    }

    /**
     * Whether the words in the marks are someone's speech, not a name ("Pravda") or a word held at a distance ("so-called"): four words,
     * or what ends like a sentence.
     */
    static boolean isSpeech(String text, TextSpan quotation) {
        int words = 0;
        boolean inWord = false;
        for (int at = quotation.start(); at < quotation.end() && words < 4; at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at)) || "’'-".indexOf(text.charAt(at)) >= 0;
            words += letter && !inWord && Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
            inWord = letter;
        }
        int last = quotation.end() - 2;
        return words >= 4 || (last > quotation.start() && ".?!,".indexOf(text.charAt(last)) >= 0);
    }

    private void read(int paragraph) {
        List<QuotationMark> line = marks.get(paragraph);
        int nested = 0;
        for (int i = 0; i < line.size(); i++) {
            QuotationMark mark = line.get(i);
            if (opened == NONE) {
                if (mark.opens() && (mark.style() != QuotationMark.Style.SINGLE || isClosed(line, i))) {
                    open(mark);
                }
            } else if (mark.style() == style) {
                nested = inside(paragraph, i, nested);
            }
        }
        if (opened != NONE && !goesOnAfter(paragraph)) {
            giveUp(paragraphs.get(paragraph).end());
        }
    }

    /** A mark of the open quotation's own style; answers how deep the marks are nested after it. */
    private int inside(int paragraph, int i, int nested) {
        List<QuotationMark> line = marks.get(paragraph);
        QuotationMark mark = line.get(i);
        if (mark.closes()) {
            if (nested > 0) {
                return nested - 1;
            }
            found.add(new TextSpan(opened, mark.end()));
            opened = NONE;
            return 0;
        }
        boolean again = mark.start() == paragraphs.get(paragraph).start();
        if (!mark.opens() || again) {
            return nested;
        }
        if (closesTwice(line, i + 1)) {
            return nested + 1;
        }
        giveUp(mark.start());
        open(mark);
        return 0;
    }

    private void open(QuotationMark mark) {
        opened = mark.start();
        style = mark.style();
    }

    private void giveUp(int end) {
        int reach = Math.min(end, opened + LONGEST_UNCLOSED);
        found.add(new TextSpan(opened, reach));
        opened = NONE;
    }

    /** Whether the next two marks of the style both close: the quotation that opens here stands in another. */
    private boolean closesTwice(List<QuotationMark> line, int from) {
        int closed = 0;
        for (int i = from; i < line.size() && closed < 2; i++) {
            QuotationMark mark = line.get(i);
            if (mark.style() == style && mark.opens()) {
                return false;
            }
            closed += mark.style() == style && mark.closes() ? 1 : 0;
        }
        return closed == 2;
    }

    /** A single mark opens only what it closes in the same paragraph: else it is an apostrophe. */
    private static boolean isClosed(List<QuotationMark> line, int opening) {
        for (int i = opening + 1; i < line.size(); i++) {
            QuotationMark mark = line.get(i);
            if (mark.style() == QuotationMark.Style.SINGLE) {
                return mark.closes();
            }
        }
        return false;
    }

    private boolean goesOnAfter(int paragraph) {
        int last = Math.min(marks.size() - 1, paragraph + 1 + MOST_UNMARKED);
        for (int next = paragraph + 1; next <= last; next++) {
            for (QuotationMark mark : marks.get(next)) {
                if (mark.isBarrier()) {
                    return false;
                }
                if (mark.style() == style) {
                    boolean again = next == paragraph + 1
                            && mark.opens()
                            && mark.start() == paragraphs.get(next).start();
                    return mark.closes() || again;
                }
            }
        }
        return false;
    }
}
