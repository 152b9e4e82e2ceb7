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
 * @param featureClass letter of GeoNames, such as {@code P} for populated places
 * @param code GeoNames feature code, such as {@code PPLC} for the seat of a national government
 * @param country ISO 3166-1 alpha-2
 * @param secondOrderCode GeoNames admin2 code within the first-order division; may be empty
 */
public record GeoNamesRow(
        int id,
        String name,
        String asciiName,
        List<String> alternates,
        LonLat point,
        String featureClass,
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
    public List<String> names() {
        var names = new ArrayList<>(List.of(name, asciiName));
        alternates.stream()
                .filter(alternate -> !CODE.matcher(alternate).matches())
                .forEach(names::add);
        return names;
    }

    /**
     * Reads one row.
     *
     * @param where names the row in messages
     * @throws IllegalArgumentException if it has another number of columns, or no numbers where numbers belong
     */
    public static GeoNamesRow parse(String line, String where) {
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
                cells[6],
                cells[7],
                cells[8],
                cells[10],
                cells[11],
                population(cells[14]));
    }

    /** A continent has more inhabitants than fit: the most that do stand for them. */
    private static int population(String cell) {
        return cell.isEmpty() ? 0 : Math.clamp(Long.parseLong(cell), 0, Integer.MAX_VALUE);
    }
}
