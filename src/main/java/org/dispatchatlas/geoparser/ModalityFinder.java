package org.dispatchatlas.geoparser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/**
 * Tells how firmly a passage is stated. A cue such as "denied that", "if", "may" or "reportedly" governs its clause or what follows
 * it; where several do, the one that begins last counts, and of those that begin together a denial before an allegation before a
 * supposition. A cue inside a quotation does not reach out of it, and one outside does not reach back into it. Immutable once made;
 * time is linear in the text but for sorting the cues of a sentence.
 */
public final class ModalityFinder {
    private static final Comparator<Scope> PAINTING_ORDER =
            Comparator.comparingInt(Scope::start).thenComparingInt(scope -> rank(scope.modality()));

    private final NavigableMap<Integer, Modality> changes = new TreeMap<>();
    private final NavigableMap<Integer, Integer> quotations = new TreeMap<>();

    /** The part of a sentence that a cue governs. */
    private record Scope(int start, int end, Modality modality) {}

    /** Reads the document once. */
    public ModalityFinder(Document document) {
        Quotations.of(document).forEach(quotation -> quotations.put(quotation.start(), quotation.end()));
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.FOOTNOTE) {
                for (TextSpan sentence : Sentences.of(document.text(), block.span())) {
                    paint(scopes(SentenceWords.of(document.text(), sentence)));
                }
            }
        }
    }

    /** The modality of the span, by its first word. */
    public Modality modalityOf(TextSpan span) {
        Map.Entry<Integer, Modality> change = changes.floorEntry(span.start());
        return change == null ? Modality.ASSERTED : change.getValue();
    }

    private List<Scope> scopes(SentenceWords words) {
        List<Scope> scopes = new ArrayList<>();
        Clauses clauses = new Clauses(words);
        ModalityCues cues = new ModalityCues(words);
        int deniedUntil = 0;
        for (int word = 0; word < words.count(); word++) {
            Optional<ModalityCues.Cue> cue = cues.at(word);
            if (cue.isEmpty()) {
                continue;
            }
            boolean clause = cue.get().reach() == ModalityCues.Reach.CLAUSE;
            Modality modality = cue.get().modality();
            boolean overruled = modality == Modality.HYPOTHETICAL && clause && words.start(word) < deniedUntil;
            if (!overruled) {
                Scope scope = scope(words, clauses, word, cue.get());
                scopes.add(scope);
                deniedUntil = modality == Modality.DENIED ? Math.max(deniedUntil, scope.end()) : deniedUntil;
            }
        }
        return scopes;
    }

    private Scope scope(SentenceWords words, Clauses clauses, int word, ModalityCues.Cue cue) {
        int at = words.start(word);
        int start = switch (cue.reach()) {
            case CLAUSE -> clauses.startAt(word);
            case TO_CLAUSE_END, ONWARD -> words.end(word);
        };
        int end = switch (cue.reach()) {
            case CLAUSE, TO_CLAUSE_END -> clauses.endAfter(word);
            case ONWARD -> clauses.endOfSentenceAfter(word);
        };
        Map.Entry<Integer, Integer> quotation = quotations.floorEntry(at);
        if (quotation == null) {
            return new Scope(start, end, cue.modality());
        }
        boolean inside = at < quotation.getValue();
        int first = Math.max(start, inside ? quotation.getKey() : quotation.getValue());
        return new Scope(first, inside ? Math.max(first, Math.min(end, quotation.getValue())) : end, cue.modality());
    }

    /** Writes where the modality changes: later scopes lie over earlier ones, which come back where those end. */
    private void paint(List<Scope> scopes) {
        scopes.sort(PAINTING_ORDER);
        Deque<Scope> open = new ArrayDeque<>();
        for (Scope scope : scopes) {
            closeUntil(open, scope.start());
            if (scope.end() > scope.start()) {
                changes.put(scope.start(), scope.modality());
                open.push(scope);
            }
        }
        closeUntil(open, Integer.MAX_VALUE);
    }

    private void closeUntil(Deque<Scope> open, int point) {
        while (!open.isEmpty() && open.element().end() <= point) {
            int end = open.pop().end();
            while (!open.isEmpty() && open.element().end() <= end) {
                open.pop();
            }
            changes.put(end, open.isEmpty() ? Modality.ASSERTED : open.element().modality());
        }
    }

    private static int rank(Modality modality) {
        return switch (modality) {
            case ASSERTED -> 0;
            case HYPOTHETICAL -> 1;
            case ALLEGED -> 2;
            case DENIED -> 3;
        };
    }
}
