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

    /** As in addresses: {@code 1936-04-01,nanking}. */
    public String words() {
        return day + "," + view;
    }
}
