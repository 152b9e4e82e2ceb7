package org.dispatchatlas.app;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.ingest.GazetteerFile;

/** Writes what the peers of the benchmark read: the gazetteer as a table of GeoNames, and the texts of the development sets. */
final class PeerFiles {
    /** Beyond the numbers of GeoNames, within an int. */
    private static final long FIRST_OWN_NUMBER = 1_000_000_000;

    /** CLAVIN skips the row of a place in a state without such a code. */
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PeerFiles() {}

    /** Takes the folder of the development sets and the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        writePlaces(folder.resolve("places.txt"));
        List<Document> documents = GeoparserBench.documents(Path.of(args[0]));
        try (DataOutputStream texts =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve("texts.bin"))))) {
            texts.writeInt(documents.size());
            for (Document document : documents) {
                byte[] text = document.text().getBytes(StandardCharsets.UTF_8);
                texts.writeInt(text.length);
                texts.write(text);
            }
        }
    }

    private static void writePlaces(Path file) throws IOException {
        int rows = 0;
        int numbered = 0;
        try (BufferedWriter table = Files.newBufferedWriter(file)) {
            for (Place place : (Iterable<Place>) GazetteerFile.load().places()::iterator) {
                OptionalLong number = place.id().findGeoNames();
                numbered += number.isPresent() ? 0 : 1;
                table.write(row(place, number.orElse(FIRST_OWN_NUMBER + rows)));
                rows++;
            }
        }
        OUT.printf(
                Locale.ROOT,
                "CLAVIN reads %,d places of our gazetteer as a GeoNames table; %,d that GeoNames lacks got numbers of their own%n",
                rows,
                numbered);
    }

    /** Nineteen columns; what our gazetteer does not keep stays empty. */
    private static String row(Place place, long number) {
        String alternates = place.names().stream()
                .map(PlaceName::text)
                .filter(name -> name.indexOf(',') < 0)
                .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%s\t%.5f\t%.5f\t%s\t%s\t\t%s\t\t\t\t%d\t\t\t\t2020-01-01%n",
                number,
                place.name(),
                place.name(),
                alternates,
                place.point().lat(),
                place.point().lon(),
                code(place.featureClass()),
                STATE.matcher(place.countryCode()).matches() ? place.countryCode() : "",
                place.firstOrderCode(),
                place.population());
    }

    /** Feature class and code, parted by a tab. */
    private static String code(FeatureClass featureClass) {
        return switch (featureClass) {
            case COUNTRY -> "A\tPCLI";
            case FIRST_ORDER -> "A\tADM1";
            case SECOND_ORDER -> "A\tADM2";
            case REGION -> "L\tRGN";
            case CAPITAL -> "P\tPPLC";
            case CITY -> "P\tPPL";
            case SPOT -> "L\tLCTY";
            case RIVER -> "H\tSTM";
            case LAKE -> "H\tLK";
            case SEA -> "H\tSEA";
        };
    }
}
