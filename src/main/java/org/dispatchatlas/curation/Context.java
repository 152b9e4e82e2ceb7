package org.dispatchatlas.curation;

import java.util.Arrays;
import java.util.List;
import org.dispatchatlas.document.TextSpan;

/**
 * What stands around a passage, compared word by word: white space does not matter, words near the passage count more than those far
 * from it, and words may have come in between.
 */
record Context(String before, String after) {
    /** The weight of a word falls to a half at this many words from the passage. */
    private static final double HALF = 8;

    /** Words that may have come in without pushing the context out of sight. */
    private static final int SLACK = 5;

    /** The context of a span, cut where a word ends. */
    static Context around(String text, TextSpan span, int length) {
        int from = Math.max(0, span.start() - length);
        while (from > 0 && from < span.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int to = Math.min(text.length(), span.end() + length);
        while (to < text.length() && to > span.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return new Context(text.substring(from, span.start()), text.substring(span.end(), to));
    }

    /**
     * How much of a context stands around a span.
     *
     * @param whole 0 for nothing, 1 for all of it
     * @param weaker the share of that side of which less is there; an empty side has all of it
     * @param touching words that stand right at the span on both sides as they did, without one between
     */
    record Likeness(double whole, double weaker, int touching) {}

    /** How much of this context stands around a span. */
    Likeness likeness(String text, TextSpan span) {
        List<String> head = words(before).reversed();
        List<String> tail = words(after);
        // Wide enough for all words and for those that may have come in, each as long as a long word.
        int reach = 2 * Math.max(before.length(), after.length()) + 24 * SLACK;
        Context there = around(text, span, reach);
        List<String> headThere = words(there.before).reversed();
        List<String> tailThere = words(there.after);
        double sharedBefore = shared(head, headThere);
        double sharedAfter = shared(tail, tailThere);
        double whole = weight(head) + weight(tail);
        return new Likeness(
                whole == 0 ? 1 : (sharedBefore + sharedAfter) / whole,
                Math.min(share(sharedBefore, weight(head)), share(sharedAfter, weight(tail))),
                run(head, headThere) + run(tail, tailThere));
    }

    private static int run(List<String> mine, List<String> theirs) {
        int run = 0;
        while (run < mine.size() && run < theirs.size() && mine.get(run).equals(theirs.get(run))) {
            run++;
        }
        return run;
    }

    private static double share(double shared, double of) {
        return of == 0 ? 1 : shared / of;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double weight(List<String> words) {
        double sum = 0;
        for (int at = 0; at < words.size(); at++) {
            sum += weight(at);
        }
        return sum;
    }

    private static double weight(int at) {
        return HALF / (HALF + at);
    }

    /** The heaviest common subsequence of both, the words counted from the passage outwards; a word is looked for near its own place. */
    private static double shared(List<String> mine, List<String> theirs) {
        int width = Math.min(theirs.size(), mine.size() + SLACK);
        double[] best = new double[width + 1];
        for (int at = 0; at < mine.size(); at++) {
            double[] next = new double[width + 1];
            for (int there = 1; there <= width; there++) {
                boolean same = Math.abs(there - 1 - at) <= SLACK && mine.get(at).equals(theirs.get(there - 1));
                next[there] = Math.max(Math.max(next[there - 1], best[there]), same ? best[there - 1] + weight(at) : 0);
            }
            best = next;
        }
        return best[width];
    }
}
