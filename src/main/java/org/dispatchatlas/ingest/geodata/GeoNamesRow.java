package org.dispatchatlas.ingest.geodata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dispatchatlas.geo.LonLat;

/**
 * One row of a GeoNames table of places: nineteen columns, of which the readers need these.
 *
 * @param alternates names as they stand, with codes and links among them
 * @param code GeoNames feature code, such as {@code PPLC} for the seat of a national government
 * @param country ISO 3166-1 alpha-2
 * @param secondOrderCode GeoNames admin2 code within the first-order division; may be empty
 */
record GeoNamesRow(
        int id,
        String name,
        String asciiName,
        List<String> alternates,
        LonLat point,
        String code,
        String country,
        String firstOrderCode,
        String secondOrderCode,
        int population) {

    /** Airport codes and the like: they look like names in capitals but are none. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}|[A-Z0-9]*[0-9][A-Z0-9]*|https?:.*");

    /** All rows of a table, in its order. */
    static List<GeoNamesRow> readAll(Path table) {
        var rows = new ArrayList<GeoNamesRow>();
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(parse(line, table.getFileName() + " line " + number));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(table + " cannot be read", unreadable);
        }
        return rows;
    }

    /** Name, plain-letter name and alternates, without those that are only codes or links. */
    List<String> names() {
        var names = new ArrayList<>(List.of(name, asciiName));
        alternates.stream()
                .filter(alternate -> !CODE.matcher(alternate).matches())
                .forEach(names::add);
        return names;
    }

    private static GeoNamesRow parse(String line, String where) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 19) {
            throw new IllegalArgumentException(where + ": a row has 19 columns, this has " + cells.length);
        }
        return new GeoNamesRow(
                Integer.parseInt(cells[0].strip()),
                cells[1],
                cells[2],
                List.of(cells[3].split(",", -1)).stream().map(String::strip).toList(),
                new LonLat(Double.parseDouble(cells[5]), Double.parseDouble(cells[4])),
                cells[7],
                cells[8],
                cells[10],
                cells[11],
                cells[14].isEmpty() ? 0 : Integer.parseInt(cells[14]));
    }
}
