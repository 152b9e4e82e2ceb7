package org.dispatchatlas.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of one of our own tables: comma-separated, with a header, UTF-8.
 *
 * @param line the line in the file on which the row ends, from 1
 */
record CsvRow(String file, int line, CSVRecord cells) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    /** The rows of a table on the class path, by its path under {@code geodata/}. */
    static List<CsvRow> readAll(String path) {
        return readAll(path, new InputStreamReader(GeodataResources.open(path), StandardCharsets.UTF_8));
    }

    /** The rows of a table; the name is for messages. */
    static List<CsvRow> readAll(String name, Reader table) {
        var rows = new ArrayList<CsvRow>();
        try (CSVParser parser = FORMAT.parse(table)) {
            for (CSVRecord row : parser) {
                rows.add(new CsvRow(name, (int) parser.getCurrentLineNumber(), row));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
        return rows;
    }

    /** The cell of a column; empty where the row is too short. */
    String text(String column) {
        return cells.isSet(column) ? cells.get(column) : "";
    }

    /** The cell of a column, unless it is empty. */
    Optional<String> find(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The number in a column, unless the cell is empty. */
    Optional<Double> findNumber(String column) {
        try {
            return find(column).map(Double::valueOf);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(column + " must be a number, was '" + text(column) + "'", malformed);
        }
    }

    /** The day in a column, written 1936-04-01, unless the cell is empty. */
    Optional<LocalDate> findDay(String column) {
        try {
            return find(column).map(LocalDate::parse);
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    column + " must be a day such as 1936-04-01, was '" + text(column) + "'", malformed);
        }
    }

    /** One of an enumeration's words. */
    <E extends Enum<E>> E word(String column, Class<E> words) {
        try {
            return Enum.valueOf(words, text(column));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    column + " must be one of " + List.of(words.getEnumConstants()) + ", was '" + text(column) + "'",
                    unknown);
        }
    }

    /** An issue with this row. */
    DataIssue issue(String message) {
        return new DataIssue(file, message, line, 0);
    }
}
