package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/**
 * A sentence as the patterns of relations walk over it: its words, with each recognised name as one item. Marks of footnotes and pages
 * are left out. Indices may run one and more beyond either end.
 */
final class RelationText {
    private final Document document;
    private final String text;
    private final List<Item> items = new ArrayList<>();
    private final List<TextSpan> marks;

    /** A word in lower case, or a name, whose word is empty. */
    private record Item(TextSpan span, String word, Optional<ResolvedMention> name) {}

    /**
     * Reads a sentence.
     *
     * @param names its names in text order; they don't overlap
     * @param marks what is no word of the sentence: marks of footnotes, markers of pages
     */
    RelationText(Document document, TextSpan sentence, List<ResolvedMention> names, List<TextSpan> marks) {
        this.document = document;
        this.text = document.text();
        this.marks = marks.stream().filter(sentence::overlaps).toList();
        int at = sentence.start();
        for (ResolvedMention name : names) {
            TextSpan span = name.mention().span();
            addWords(at, span.start());
            items.add(new Item(span, "", Optional.of(name)));
            at = span.end();
        }
        addWords(at, sentence.end());
    }

    private void addWords(int start, int end) {
        if (start >= end) {
            return;
        }
        SentenceWords words = SentenceWords.of(text, new TextSpan(start, end));
        for (int word = 0; word < words.count(); word++) {
            TextSpan span = new TextSpan(words.start(word), words.end(word));
            boolean possessive = span.length() == 1 && span.start() > 0 && isPossessive(span.start());
            if (!possessive && marks.stream().noneMatch(mark -> mark.overlaps(span))) {
                items.add(new Item(span, words.lower(word), Optional.empty()));
            }
        }
    }

    private boolean isPossessive(int at) {
        return text.charAt(at) == 's' && Token.isApostrophe(text.charAt(at - 1));
    }

    int size() {
        return items.size();
    }

    /** The lower-case word; empty for a name and outside the sentence. */
    String word(int at) {
        return at >= 0 && at < items.size() ? items.get(at).word() : "";
    }

    boolean is(int at, Set<String> words) {
        return words.contains(word(at));
    }

    /** The name at the index. */
    Optional<ResolvedMention> name(int at) {
        return at >= 0 && at < items.size() ? items.get(at).name() : Optional.empty();
    }

    /** Whether a place or area is named there: no adjective, and no part of the name of something else. */
    boolean isPlace(int at) {
        return name(at).map(name -> name.mention().kind())
                .filter(kind -> kind == MentionKind.PLACE || kind == MentionKind.REGION || kind == MentionKind.METONYM)
                .isPresent();
    }

    boolean isAdjective(int at) {
        return name(at).filter(name -> name.mention().kind() == MentionKind.DEMONYM)
                .isPresent();
    }

    /** Whether the adjective means two states at once, as "Franco-Soviet" does. */
    boolean isCompound(int at) {
        return isAdjective(at)
                && name(at).filter(name -> name.resolution() instanceof Resolution.Ambiguous both
                                && both.candidates().size() > 1
                                && name.mention().text().matches(".*[-‐–].*"))
                        .isPresent();
    }

    /** Whether one of the signs stands between the item and the one before it. */
    boolean hasBefore(int at, String signs) {
        if (at <= 0 || at >= items.size()) {
            return false;
        }
        for (int index = items.get(at - 1).span().end();
                index < items.get(at).span().start();
                index++) {
            if (signs.indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a hyphen, and perhaps a quotation mark, stands between the item and the one before it. */
    boolean isHyphened(int at) {
        return at > 0
                && at < items.size()
                && text.substring(
                                items.get(at - 1).span().end(),
                                items.get(at).span().start())
                        .matches("[”\"]?[-‐–—][“\"]?");
    }

    /** Whether a name is followed by "'s" or "’". */
    boolean isOwner(int at) {
        int end = items.get(at).span().end();
        return name(at).isPresent() && end < text.length() && Token.isApostrophe(text.charAt(end));
    }

    /** Whether the items from the first to the last go on in one clause: no semicolon, colon, dash or bracket parts them. */
    boolean joins(int first, int last) {
        for (int at = first + 1; at <= last; at++) {
            if (hasBefore(at, ";:—()")) {
                return false;
            }
        }
        return true;
    }

    /** The words between two places of the text, without marks, on one line. */
    String words(int first, int last) {
        return document.wordsOf(span(first, last));
    }

    /** The span from one item to another, both included. */
    TextSpan span(int first, int last) {
        return new TextSpan(
                items.get(first).span().start(), items.get(last).span().end());
    }
}
