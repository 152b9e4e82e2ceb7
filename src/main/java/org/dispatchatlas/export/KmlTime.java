package org.dispatchatlas.export;

import org.dispatchatlas.time.HistoricalDate;

/**
 * When something was, as KML's time primitive.
 *
 * @param first day in ISO 8601; empty where it is unknown
 * @param last day in ISO 8601; empty where it is unknown
 */
record KmlTime(String first, String last) {
    /** The limits of a date. */
    static KmlTime of(HistoricalDate date) {
        return new KmlTime(date.earliest().toString(), date.latest().toString());
    }

    /** A stamp for one day, a span for more, nothing where neither end is known. */
    void write(XmlOut xml) {
        if (!first.isEmpty() && first.equals(last)) {
            xml.element("TimeStamp", () -> xml.text("when", first));
        } else if (!first.isEmpty() || !last.isEmpty()) {
            xml.element("TimeSpan", () -> {
                end(xml, "begin", first);
                end(xml, "end", last);
            });
        }
    }

    private static void end(XmlOut xml, String name, String day) {
        if (!day.isEmpty()) {
            xml.text(name, day);
        }
    }
}
