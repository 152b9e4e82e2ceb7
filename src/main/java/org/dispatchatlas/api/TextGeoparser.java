package org.dispatchatlas.api;

/** Finds the places of a text that a program sends. Made by the floor below; safe for use by many threads. */
public interface TextGeoparser {
    /**
     * The mentions of a text.
     *
     * @return a JSON object, as the command {@code geoparse} writes a line
     */
    String ofText(String text);

    /**
     * The mentions of a request, a JSON object with {@code text} and, if known, {@code date} and {@code id}.
     *
     * @throws IllegalArgumentException where it is none; the message says what was expected
     */
    String ofJson(String request);
}
