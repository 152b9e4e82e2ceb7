package org.dispatchatlas.api;

/** Finds the places of a text that a program sends. Made by the floor below; safe for use by many threads. */
public interface TextGeoparser {
    /** A text that has been taken in, and in which nothing has been looked for yet. */
    interface Text {
        /** In UTF-16 units. */
        int length();

        /**
         * The mentions.
         *
         * @return a JSON object, as the command {@code geoparse} writes a line
         */
        String mentions();
    }

    /** A text alone. */
    Text ofText(String text);

    /**
     * The text of a request, a JSON object with {@code text} and, if known, {@code date} and {@code id}.
     *
     * @throws IllegalArgumentException where it is none; the message says what was expected
     */
    Text ofJson(String request);
}
