package org.dispatchatlas.ui;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sites that may show a page of ours in a frame of theirs, from the property {@code atlas.embed.allow}: origins such as
 * {@code https://school.example} or {@code https://*.example.org:8443}, with spaces between them. Without one there is none.
 */
record FrameAncestors(List<String> origins) {
    private static final Pattern ORIGIN =
            Pattern.compile("https?://(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?");

    FrameAncestors {
        origins = List.copyOf(origins);
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "atlas.embed.allow lists origins such as https://school.example, with spaces; was '%s'"
                                .formatted(origin));
            }
        }
    }

    static FrameAncestors parse(String words) {
        return new FrameAncestors(Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether any other site may. */
    boolean isOpen() {
        return !origins.isEmpty();
    }

    /** The directive of a Content-Security-Policy. */
    String directive() {
        return isOpen() ? "frame-ancestors 'self' " + String.join(" ", origins) : "frame-ancestors 'self'";
    }
}
