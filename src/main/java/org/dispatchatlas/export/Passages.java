package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.TextSpan;

/**
 * Where passages of one document stand, found quickly however long it is: offsets in Unicode code points, as the W3C counts, where spans
 * count UTF-16 units; page, note, link and citation.
 */
public final class Passages {
    private final Document document;
    /** The offsets of second halves of surrogate pairs, in order: what code points do not count. */
    private final int[] halves;

    private final NavigableMap<Integer, Block> blocks = new TreeMap<>();
    private final TextFragment fragment;

    /** Of this document. */
    public Passages(Document document) {
        this.document = document;
        this.halves = halvesOf(document.text());
        // The first of several that begin at once is the one that a search in order would find.
        document.blocks().stream()
                .sorted(Comparator.comparingInt(block -> block.span().start()))
                .forEach(block -> blocks.putIfAbsent(block.span().start(), block));
        this.fragment = new TextFragment(document, this);
    }

    private static int[] halvesOf(String text) {
        List<Integer> halves = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                halves.add(i);
            }
        }
        return halves.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The code points before an offset. */
    int codePoint(int offset) {
        int place = Arrays.binarySearch(halves, offset);
        return offset - (place >= 0 ? place : -place - 1);
    }

    /** The span in code points. */
    CodePoints codePoints(TextSpan span) {
        return new CodePoints(codePoint(span.start()), codePoint(span.end()));
    }

    /** The block that holds the whole span. */
    Optional<Block> findBlock(TextSpan span) {
        return Optional.ofNullable(blocks.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(block -> block.span().contains(span));
    }

    /** The address of the edition at the passage; empty where it has none. */
    String link(TextSpan span) {
        return fragment.link(span).orElse("");
    }

    /** The number of the note that holds the passage; empty where none does. */
    String note(TextSpan span) {
        return document.findFootnote(span).map(Footnote::number).orElse("");
    }

    /** The columns that say where a row's passage stands. */
    static <T> List<Field<T>> fields(Function<T, Passages> passages, Function<T, TextSpan> span) {
        return List.of(
                Field.whole(
                        "start",
                        "Where the passage begins in the document's text, in Unicode code points from 0.",
                        row -> Optional.of((long)
                                passages.apply(row).codePoint(span.apply(row).start()))),
                Field.whole(
                        "end",
                        "Where the passage ends, in Unicode code points; the first that is no part of it.",
                        row -> Optional.of((long)
                                passages.apply(row).codePoint(span.apply(row).end()))),
                Field.text(
                        "page",
                        "The printed page on which the passage begins.",
                        row -> passages.apply(row)
                                .document
                                .findPage(span.apply(row))
                                .orElse("")),
                Field.text(
                        "note",
                        "The number of the footnote that holds the passage.",
                        row -> passages.apply(row).note(span.apply(row))),
                Field.text(
                        "link",
                        "The edition on the web, opened at the passage.",
                        row -> passages.apply(row).link(span.apply(row))),
                Field.text(
                        "citation",
                        "The passage as cited, with page and note.",
                        row -> passages.apply(row).document.cite(span.apply(row))));
    }
}
