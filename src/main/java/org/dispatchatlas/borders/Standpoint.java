package org.dispatchatlas.borders;

import java.time.LocalDate;

/**
 * What decides how a political map is drawn.
 *
 * @param view the id of a {@link View}
 */
public record Standpoint(LocalDate day, String view) {
    /** Effective possession on a day. */
    public static Standpoint deFacto(LocalDate day) {
        return new Standpoint(day, View.DE_FACTO.id());
    }

    /**
     * Reads a day, or a day and a view parted by a comma.
     *
     * @throws java.time.format.DateTimeParseException where the day is none
     */
    public static Standpoint parse(String words) {
        int comma = words.indexOf(',');
        return comma < 0
                ? deFacto(LocalDate.parse(words))
                : new Standpoint(LocalDate.parse(words.substring(0, comma)), words.substring(comma + 1));
    }

    /** As in addresses: {@code 1936-04-01,nanking}. */
    public String words() {
        return day + "," + view;
    }
}
