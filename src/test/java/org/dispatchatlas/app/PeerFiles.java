package org.dispatchatlas.app;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.ingest.GazetteerFile;

/** Writes what the peers of the benchmark read: the gazetteer as a table of GeoNames, and the texts of the development sets. */
final class PeerFiles {
    private PeerFiles() {}

    /** Takes the folder of the development sets and the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        try (BufferedWriter table = Files.newBufferedWriter(folder.resolve("places.txt"))) {
            for (Place place : (Iterable<Place>) GazetteerFile.load().places()::iterator) {
                if (place.id().findGeoNames().isPresent()) {
                    table.write(row(place));
                }
            }
        }
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

    /** Nineteen columns; what our gazetteer does not keep stays empty. */
    private static String row(Place place) {
        String alternates = place.names().stream()
                .map(PlaceName::text)
                .filter(name -> name.indexOf(',') < 0)
                .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%s\t%.5f\t%.5f\t%s\t%s\t\t%s\t\t\t\t%d\t\t\t\t2020-01-01%n",
                place.id().findGeoNames().orElseThrow(),
                place.name(),
                place.name(),
                alternates,
                place.point().lat(),
                place.point().lon(),
                code(place.featureClass()),
                place.countryCode(),
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
            case SPOT -> "S\tLCTY";
            case RIVER -> "H\tSTM";
            case LAKE -> "H\tLK";
            case SEA -> "H\tSEA";
        };
    }
}
