package org.dispatchatlas.document;

import java.util.ArrayList;
import java.util.List;

/** Finds whole words in a text: case counts, and no letter or digit may adjoin. */
final class Words {
    private Words() {}

    static boolean has(String text, String words) {
        return next(text, words, 0) >= 0;
    }

    static boolean hasAny(String text, List<String> choices) {
        return choices.stream().anyMatch(choice -> has(text, choice));
    }

    static List<TextSpan> findAll(String text, String words) {
        List<TextSpan> spans = new ArrayList<>();
        for (int at = next(text, words, 0); at >= 0; at = next(text, words, at + words.length())) {
            spans.add(new TextSpan(at, at + words.length()));
        }
        return spans;
    }

    private static int next(String text, String words, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && (adjoins(text, at - 1) || adjoins(text, at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private static boolean adjoins(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
