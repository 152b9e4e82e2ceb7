package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;

/** Parts a document's text into units: its blocks, and what stands between them. */
final class TeiLayout {
    /** What XML takes for white space; Java knows more. */
    private static final String SPACE = " \t\n\r";

    private final String text;
    private final List<TextSpan> markers;
    private final List<TeiUnit> units = new ArrayList<>();
    private int at;

    private TeiLayout(Document document) {
        this.text = document.text();
        this.markers = document.pageBreaks().stream()
                .map(PageBreak::marker)
                .map(marker -> whole(text, marker))
                .filter(marker -> marker.length() > 0)
                .sorted()
                .toList();
    }

    /** The units of the whole text, in its order. A block that overlaps one before it is left out; its words are not. */
    static List<TeiUnit> of(Document document) {
        TeiLayout layout = new TeiLayout(document);
        document.blocks().stream()
                .map(block -> new Block(block.kind(), whole(document.text(), block.span()), block.quoted()))
                .filter(block -> block.span().length() > 0)
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .forEach(layout::block);
        layout.between(document.text().length());
        return layout.units;
    }

    /** The span with ends that part no pair of surrogates. */
    static TextSpan whole(String text, TextSpan span) {
        int start = whole(text, Math.min(span.start(), text.length()));
        return new TextSpan(start, Math.max(start, whole(text, Math.min(span.end(), text.length()))));
    }

    private static int whole(String text, int offset) {
        boolean parts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return parts ? offset + 1 : offset;
    }

    private void block(Block block) {
        if (block.span().start() < at) {
            return;
        }
        between(block.span().start());
        if (block.kind() == Block.Kind.FOOTNOTE
                && !units.isEmpty()
                && units.getLast().form() == TeiUnit.Form.STRAY) {
            // The number of the note, read as words of no block.
            TextSpan stray = units.removeLast().span();
            add(TeiUnit.Form.FOOTNOTE, stray.start(), block.span().end(), Optional.of(trimmed(stray)));
        } else {
            add(form(block), block.span().start(), block.span().end(), Optional.empty());
        }
        at = block.span().end();
    }

    private static TeiUnit.Form form(Block block) {
        return switch (block.kind()) {
            case FILE_NUMBER -> TeiUnit.Form.FILE_NUMBER;
            case HEADING -> TeiUnit.Form.HEAD;
            case DATELINE -> TeiUnit.Form.OPENING_DATELINE;
            case REMARK -> TeiUnit.Form.REMARK;
            case PARAGRAPH -> block.quoted() ? TeiUnit.Form.QUOTED_PARAGRAPH : TeiUnit.Form.PARAGRAPH;
            case SIGNATURE -> TeiUnit.Form.CLOSING_SIGNATURE;
            case FOOTNOTE -> TeiUnit.Form.FOOTNOTE;
        };
    }

    /** The text up to the offset, which belongs to no block: white space, markers of pages, and words. */
    private void between(int end) {
        for (TextSpan marker : markers) {
            if (marker.start() >= at && marker.end() <= end) {
                words(marker.start());
                add(TeiUnit.Form.PAGE_MARKER, marker.start(), marker.end(), Optional.empty());
                at = marker.end();
            }
        }
        words(end);
    }

    /** White space before words is a unit of its own; that behind them may part a number from its note. */
    private void words(int end) {
        int first = at;
        while (first < end && SPACE.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        add(TeiUnit.Form.SPACE, at, first, Optional.empty());
        add(TeiUnit.Form.STRAY, first, end, Optional.empty());
        at = end;
    }

    private TextSpan trimmed(TextSpan words) {
        int end = words.end();
        while (end > words.start() && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new TextSpan(words.start(), end);
    }

    private void add(TeiUnit.Form form, int start, int end, Optional<TextSpan> label) {
        if (end > start) {
            units.add(new TeiUnit(form, new TextSpan(start, end), label));
        }
    }
}
