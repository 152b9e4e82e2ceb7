package org.dispatchatlas.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in sentences for readers. */
final class Dates {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    static String words(LocalDate date) {
        return WORDS.format(date);
    }

    static String words(LocalDate first, LocalDate last) {
        return first.equals(last) ? words(first) : words(first) + " to " + words(last);
    }
}
