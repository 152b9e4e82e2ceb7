package org.dispatchatlas.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a worksheet or a quiz asks. What is said of blanks is the worksheet's. */
public enum Level {
    /** A third of what could be left out, with a bank of words. */
    EASY(1.0 / 3, true),
    /** Two thirds, with a bank of words. */
    MEDIUM(2.0 / 3, true),
    /** All of it, and no bank. */
    HARD(1, false);

    private final double share;
    private final boolean hasBank;

    Level(double share, boolean hasBank) {
        this.share = share;
        this.hasBank = hasBank;
    }

    /** How many of so many words are left out; one at least, where there is one. */
    int blanksOf(int candidates) {
        return (int) Math.ceil(candidates * share);
    }

    /** Whether the words that were left out stand below the text, in another order. */
    public boolean hasBank() {
        return hasBank;
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, for messages. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Level::word).toList();
    }

    /** The level of a word. */
    public static Optional<Level> find(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }
}
