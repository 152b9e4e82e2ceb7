package org.dispatchatlas.lesson;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a tour in addresses and file names: small Latin letters, digits and hyphens, at most 60. */
public record TourId(String value) {
    private static final int LONGEST = 60;
    private static final Pattern WORDS = Pattern.compile("[a-z0-9][a-z0-9-]{0,%d}".formatted(LONGEST - 1));

    public TourId {
        if (!WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a tour's name is small letters, digits and hyphens, at most 60, was “%s”".formatted(value));
        }
    }

    /** The name that the words are; empty where they can be none. */
    public static Optional<TourId> find(String words) {
        return WORDS.matcher(words).matches() ? Optional.of(new TourId(words)) : Optional.empty();
    }

    /** The same name with a number at its end. */
    public TourId withNumber(int number) {
        String end = "-" + number;
        return new TourId(value.substring(0, Math.min(value.length(), LONGEST - end.length())) + end);
    }

    @Override
    public String toString() {
        return value;
    }
}
