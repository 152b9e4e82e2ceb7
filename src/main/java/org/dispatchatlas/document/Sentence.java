package org.dispatchatlas.document;

/** The sentence round a few words, found by its full stops. */
final class Sentence {
    /** How far a sentence is looked for on either side, in UTF-16 units. */
    private static final int REACH = 600;

    private Sentence() {}

    /** From the last end of a sentence before the words to the first after them, within the block. */
    static TextSpan around(String text, TextSpan block, TextSpan words) {
        int start = words.start();
        int first = Math.max(block.start(), words.start() - REACH);
        int last = Math.min(block.end(), words.end() + REACH);
        while (start > first && !ends(text, start - 1)) {
            start--;
        }
        int end = words.end();
        while (end < last && !ends(text, end)) {
            end++;
        }
        return new TextSpan(start, end);
    }

    /** A full stop, question or exclamation mark before white space; "p.m." and initials end nothing. */
    private static boolean ends(String text, int at) {
        char sign = text.charAt(at);
        if (sign == '\n') {
            return true;
        }
        boolean stop = sign == '.' || sign == '?' || sign == '!' || sign == ';';
        boolean open = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean initial = sign == '.' && at >= 2 && !Character.isLetterOrDigit(text.charAt(at - 2));
        return stop && open && !initial;
    }
}
