package org.dispatchatlas.curation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dispatchatlas.geoparser.MentionKind;

/**
 * What a reader decided of a passage, and why.
 *
 * @param kind the kind of mention that the passage is
 * @param by the reader's name
 * @param on the day of the decision, in the reader's calendar
 * @param reason in the reader's words
 */
public record Correction(Anchor anchor, MentionKind kind, Decision decision, String by, LocalDate on, String reason) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_REASON = 400;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Correction {
        by = checked("the name of who decides", by, LONGEST_NAME);
        reason = checked("the reason", reason, LONGEST_REASON);
    }

    private static String checked(String what, String words, int longest) {
        String plain = words.strip();
        if (plain.isEmpty()
                || plain.length() > longest
                || CONTROL.matcher(plain).find()) {
            throw new IllegalArgumentException("%s is one line of 1 to %d characters".formatted(what, longest));
        }
        return plain;
    }
}
