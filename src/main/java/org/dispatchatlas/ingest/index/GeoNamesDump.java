package org.dispatchatlas.ingest.index;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.geodata.GeoNamesRow;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * A table of places as GeoNames publishes it (https://download.geonames.org/export/dump/readme.txt): UTF-8, nineteen columns parted by
 * tabs, {@code allCountries.txt} or that of one country, plain, in a zip archive or gzipped. Rows that cannot be used are reported.
 */
final class GeoNamesDump implements GazetteerImport.PlaceSource {
    /** In characters: the longest row of the real table has about 15,000. */
    private static final int LONGEST_ROW = 1 << 20;

    private static final int LONGEST_NAME = 200;
    private static final int MOST_NAMES = 1_000;

    private final Path file;
    private final Consumer<DataIssue> issues;
    private int row;

    GeoNamesDump(Path file, Consumer<DataIssue> issues) {
        this.file = file;
        this.issues = issues;
    }

    @Override
    public void forEach(GazetteerImport.Sink sink) throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(file);
                InputStream content = unpacked(new BufferedInputStream(Channels.newInputStream(bytes)));
                BufferedReader rows = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            for (String line = next(rows); line != null; line = next(rows)) {
                Optional<Place> place = line.isBlank() ? Optional.empty() : read(line);
                if (place.isPresent()) {
                    sink.take(place.get(), file.getFileName() + " row " + row, bytes.position());
                }
            }
        }
    }

    private InputStream unpacked(InputStream packed) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(packed);
        }
        return name.endsWith(".zip") ? table(new ZipInputStream(packed)) : packed;
    }

    /** The table in an archive; beside it stands at most a file that explains it. */
    private InputStream table(ZipInputStream archive) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (entry.getName().endsWith(".txt") && !entry.getName().startsWith("readme")) {
                return archive;
            }
        }
        throw new IOException(file + " has no table of places: a file that ends with .txt is expected in it");
    }

    /** The next row; one that is too long is skipped to its end and reported. */
    private @Nullable String next(BufferedReader rows) throws IOException {
        StringBuilder line = new StringBuilder();
        row++;
        int letter = rows.read();
        if (letter < 0) {
            return null;
        }
        boolean tooLong = false;
        for (; letter >= 0 && letter != '\n'; letter = rows.read()) {
            tooLong |= line.length() >= LONGEST_ROW;
            if (!tooLong) {
                line.append((char) letter);
            }
        }
        if (tooLong) {
            report("a row is no longer than " + LONGEST_ROW + " characters");
            return "";
        }
        return line.toString();
    }

    private Optional<Place> read(String line) {
        try {
            if (line.indexOf('\uFFFD') >= 0) {
                throw new IllegalArgumentException("the row is not in UTF-8");
            }
            return Optional.of(place(GeoNamesRow.parse(line, "the row")));
        } catch (NumberFormatException noNumber) {
            report("a number is expected: " + noNumber.getMessage());
        } catch (IllegalArgumentException wrong) {
            report(String.valueOf(wrong.getMessage()));
        }
        return Optional.empty();
    }

    private static Place place(GeoNamesRow row) {
        List<PlaceName> names = names(row);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a place has a name");
        }
        FeatureClass featureClass = FeatureCodes.of(row.featureClass(), row.code());
        return new Place(
                PlaceId.ofGeoNames(row.id()),
                names.getFirst().text(),
                names,
                featureClass,
                row.point(),
                row.population(),
                row.country(),
                row.firstOrderCode(),
                Optional.empty(),
                FeatureCodes.reachOf(featureClass),
                "");
    }

    private static List<PlaceName> names(GeoNamesRow row) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String name : row.names()) {
            if (name.length() <= LONGEST_NAME && byKey.size() < MOST_NAMES) {
                byKey.putIfAbsent(NameKey.of(name), name.strip());
            }
        }
        byKey.remove("");
        List<PlaceName> names = new ArrayList<>();
        for (String text : byKey.values()) {
            PlaceName.Kind kind = names.isEmpty() ? PlaceName.Kind.MAIN : PlaceName.Kind.ALTERNATE;
            names.add(new PlaceName(text, "und", kind, Timespan.ALWAYS, Optional.empty()));
        }
        return names;
    }

    private void report(String message) {
        issues.accept(new DataIssue(file.getFileName().toString(), message, row, 1));
    }
}
