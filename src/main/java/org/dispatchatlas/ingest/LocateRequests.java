package org.dispatchatlas.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dispatchatlas.geo.LonLat;

/** Reads the input of the command {@code locate}: CSV with the header {@code id,lat,lon,date}, row by row. */
public final class LocateRequests {
    private static final List<String> COLUMNS = List.of("id", "lat", "lon", "date");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private LocateRequests() {}

    /** A position and the day to ask for. */
    public record Request(String id, LonLat position, LocalDate day) {}

    /**
     * Hands on every good row; rows that are none are reported and passed over.
     *
     * @throws IllegalArgumentException where the header is not the one expected
     */
    public static void read(Reader table, Consumer<Request> sink, Consumer<DataIssue> issues) {
        try (CSVParser parser = FORMAT.parse(table)) {
            if (!parser.getHeaderNames().containsAll(COLUMNS)) {
                throw new IllegalArgumentException(
                        "expected a header with id,lat,lon,date, was " + String.join(",", parser.getHeaderNames()));
            }
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                try {
                    sink.accept(request(new CsvRow("positions", line, row)));
                } catch (IllegalArgumentException bad) {
                    issues.accept(new DataIssue("positions", String.valueOf(bad.getMessage()), line, 0));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the positions cannot be read", unreadable);
        }
    }

    private static Request request(CsvRow row) {
        return new Request(
                row.text("id"),
                new LonLat(number(row, "lon"), number(row, "lat")),
                row.findDay("date").orElseThrow(() -> new IllegalArgumentException("date is missing")));
    }

    private static double number(CsvRow row, String column) {
        return row.findNumber(column).orElseThrow(() -> new IllegalArgumentException(column + " is missing"));
    }
}
