package org.dispatchatlas.lesson;

import java.util.regex.Pattern;

/**
 * What a tour's statements rest on.
 *
 * @param key by which the texts cite it
 * @param cite as one prints it
 * @param url where it can be read, beginning with {@code https://}; empty where nowhere
 */
public record TourSource(String key, String cite, String url) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");

    /** UTF-16 units of a citation, and of an address, at most. */
    public static final int LONGEST = 2000;

    public TourSource {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "a source's key is letters, digits and hyphens, was “%s”".formatted(key));
        }
        if (cite.isBlank()) {
            throw new IllegalArgumentException("the source “%s” lacks its citation".formatted(key));
        }
        if (cite.length() > LONGEST || url.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "citation and address of “%s” have at most %d characters".formatted(key, LONGEST));
        }
        if (!url.isEmpty() && !url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "the address of “%s” begins with https://, was “%s”".formatted(key, url));
        }
    }
}
