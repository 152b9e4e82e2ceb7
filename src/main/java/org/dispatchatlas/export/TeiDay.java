package org.dispatchatlas.export;

import java.time.LocalDate;
import org.dispatchatlas.time.HistoricalDate;
import org.dispatchatlas.time.Timespan;

/** Days as TEI's class {@code att.datable.w3c} writes them: proleptic Gregorian, years of four digits. */
final class TeiDay {
    private static final int LAST_YEAR = 9999;

    private TeiDay() {}

    /** The day; empty for years that have not four digits, or come before the first. */
    static String of(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR ? day.toString() : "";
    }

    /** One day, or the limits between which an uncertain one lies. */
    static void write(TeiXml xml, HistoricalDate date) {
        if (date.isCertain()) {
            xml.attribute("when", of(date.best()));
        } else {
            xml.attribute("notBefore", of(date.earliest()));
            xml.attribute("notAfter", of(date.latest()));
        }
    }

    /** From when to when something lasted: a name was in use all the time, so this is no doubt about a day. */
    static void write(TeiXml xml, Timespan lasting) {
        xml.attribute("from", lasting.findFirst().map(TeiDay::of));
        xml.attribute("to", lasting.findLast().map(TeiDay::of));
    }
}
