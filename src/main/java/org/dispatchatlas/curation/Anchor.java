package org.dispatchatlas.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.TextSpan;

/**
 * A passage by its words, by what stands around them and by its place, as the TextQuoteSelector and TextPositionSelector of the W3C's Web
 * Annotation Data Model (2017, 4.2.4 and 4.2.5). It finds its passage again in a changed text, or says that it can't: a passage that
 * only resembles it is not taken for it.
 *
 * @param exact the words
 * @param prefix what stood before them, cut at a word
 * @param suffix what stood after them, cut at a word
 * @param start where they stood, UTF-16 units from 0
 * @param rival how like the context of the most similar other place with the same words was, 0 to 1: what only resembles the passage
 *     as much as that one did may be that one
 */
public record Anchor(String exact, String prefix, String suffix, int start, double rival)
        implements Comparable<Anchor> {
    /** Of exact words; longer ones are no mention. */
    public static final int LONGEST = 300;

    /** UTF-16 units of context on each side; more where the passage has a double in the text. */
    private static final int CONTEXT = 80;

    private static final int LONGEST_CONTEXT = 640;

    /** Two places less alike than this need no longer context. */
    private static final double APART = 0.45;

    /** Less than this of a context is nobody's. */
    private static final double LEAST = 0.5;

    /** The same for each side of it. */
    private static final double LEAST_OF_A_SIDE = 0.3;

    /** Words next to the passage that must be as they were: else another one came to stand in its place. */
    private static final int LEAST_TOUCHING = 4;

    /** By so much the passage must be more like its context than any other place is. */
    private static final double MARGIN = 0.2;

    private static final double SAME = 1 - 1e-9;

    /** Words that stand more often than this are in every sentence: they are known by their place alone. */
    private static final int MOST_DOUBLES = 500;

    public Anchor {
        if (exact.isBlank() || exact.length() > LONGEST) {
            throw new IllegalArgumentException("the words of a passage are 1 to " + LONGEST + " characters");
        }
        if (prefix.length() > LONGEST_CONTEXT || suffix.length() > LONGEST_CONTEXT) {
            throw new IllegalArgumentException("a context is " + LONGEST_CONTEXT + " characters at most");
        }
        if (start < 0 || !(rival >= 0 && rival <= 1)) {
            throw new IllegalArgumentException("a start is not negative and a likeness is 0 to 1");
        }
    }

    /** The anchor of a passage of a text, with as much context as tells it from every other place with the same words. */
    public static Anchor of(String text, TextSpan span) {
        String exact = span.of(text);
        List<Integer> others = new ArrayList<>(occurrences(text, exact));
        others.remove(Integer.valueOf(span.start()));
        if (others.size() >= MOST_DOUBLES) {
            Context near = Context.around(text, span, CONTEXT);
            return new Anchor(exact, near.before(), near.after(), span.start(), 1);
        }
        for (int length = CONTEXT; ; length *= 2) {
            Context context = Context.around(text, span, length);
            double rival = others.stream()
                    .mapToDouble(at -> context.likeness(text, new TextSpan(at, at + exact.length()))
                            .whole())
                    .max()
                    .orElse(0);
            if (rival <= APART || length >= LONGEST_CONTEXT) {
                double rounded = Math.min(1, Math.ceil(rival * 100) / 100);
                return new Anchor(exact, context.before(), context.after(), span.start(), rounded);
            }
        }
    }

    /**
     * The passage in a text; empty if its words are gone, if what stands around them has changed too much, or if two places are equally
     * good.
     */
    public Optional<TextSpan> findIn(String text) {
        Context context = new Context(prefix, suffix);
        TextSpan before = new TextSpan(start, start + exact.length());
        if (text.startsWith(exact, start) && context.likeness(text, before).whole() >= SAME) {
            return Optional.of(before);
        }
        if (rival >= SAME) {
            return Optional.empty();
        }
        Place best = Place.NONE;
        Place second = Place.NONE;
        for (int at : occurrences(text, exact)) {
            Place place = new Place(at, context.likeness(text, new TextSpan(at, at + exact.length())));
            boolean better = place.whole() > best.whole();
            second = better ? best : place.whole() > second.whole() ? place : second;
            best = better ? place : best;
        }
        return isSure(best, second)
                ? Optional.of(new TextSpan(best.at(), best.at() + exact.length()))
                : Optional.empty();
    }

    private record Place(int at, Context.Likeness likeness) {
        static final Place NONE = new Place(-1, new Context.Likeness(-1, -1, 0));

        double whole() {
            return likeness.whole();
        }
    }

    /**
     * A context of which every word is there is the passage's own, unless it has a double; of doubles only the one that has not moved is
     * known to be the passage. Of what has changed both sides must bear witness: where a sentence is taken out, the next one that begins
     * alike has all that stood before the lost one.
     */
    private boolean isSure(Place best, Place second) {
        if (best.whole() >= SAME) {
            return second.whole() < SAME;
        }
        return best.whole() >= Math.max(LEAST, rival + (1 - rival) / 2)
                && best.likeness().weaker() >= LEAST_OF_A_SIDE
                && best.likeness().touching() >= LEAST_TOUCHING
                && best.whole() - second.whole() >= MARGIN;
    }

    @Override
    public int compareTo(Anchor other) {
        return start != other.start ? Integer.compare(start, other.start) : exact.compareTo(other.exact);
    }

    private static List<Integer> occurrences(String text, String words) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && found.size() <= MOST_DOUBLES; at = text.indexOf(words, at + 1)) {
            found.add(at);
        }
        return found;
    }
}
