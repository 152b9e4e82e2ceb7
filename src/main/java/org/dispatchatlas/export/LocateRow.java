package org.dispatchatlas.export;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.dispatchatlas.borders.ClaimRule;
import org.dispatchatlas.borders.PositionReport;

/** A row of the command {@code locate}: who held a position. */
public final class LocateRow {
    /** The first row. */
    public static final String HEADER = "id,territory,sovereign,status,claims";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private LocateRow() {}

    /** The row, without a line end: ids of territory and sovereign, empty at sea; the ids of claims joined by semicolons. */
    public static String of(String id, PositionReport report) {
        return FORMAT.format(
                id,
                report.holder().map(found -> found.id().value()).orElse(""),
                report.holder().map(found -> found.sovereign().value()).orElse(""),
                report.holder()
                        .map(found ->
                                found.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(""),
                report.claims().stream().map(ClaimRule::id).collect(Collectors.joining(";")));
    }
}
