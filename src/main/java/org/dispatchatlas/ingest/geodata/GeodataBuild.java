package org.dispatchatlas.ingest.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchatlas.ingest.borders.BordersBuild;

/**
 * Builds {@code geodata/built} from {@code geodata/raw}. Arguments: the folder {@code geodata} and, if the result is to go elsewhere,
 * a second folder. Two runs give the same bytes.
 */
public final class GeodataBuild {
    private static final System.Logger LOG = System.getLogger(GeodataBuild.class.getName());

    private GeodataBuild() {}

    /**
     * Builds all files.
     *
     * @throws IOException if a package is missing or the result cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path geodata = Path.of(arguments[0]);
        Path built = arguments.length > 1 ? Path.of(arguments[1]) : geodata.resolve("built");
        Files.createDirectories(built);
        for (Map.Entry<String, byte[]> file : files(geodata).entrySet()) {
            Files.write(built.resolve(file.getKey()), file.getValue());
            LOG.log(System.Logger.Level.INFO, "built {0}, {1} bytes", file.getKey(), file.getValue().length);
        }
        Checksums.write(built);
    }

    private static Map<String, byte[]> files(Path geodata) throws IOException {
        Path raw = geodata.resolve("raw");
        var files = new TreeMap<String, byte[]>();
        files.put(
                "gazetteer.bin", GazetteerWriter.write(new GazetteerSources(raw, geodata.resolve("curated")).places()));
        var countries = new CountryLayers(
                TopoJson.readCountries(raw.resolve("natural-earth-countries/countries-10m.json")),
                Generalization.WORLD);
        files.put("land.geojson", countries.land());
        files.put("coast.geojson", countries.coast());
        files.put("countries-today.geojson", countries.countries());
        files.put("borders-today.geojson", countries.borders());
        var water = new WaterLayers(raw, geodata.resolve("curated"));
        files.put("lakes.geojson", water.lakes());
        files.put("rivers.geojson", water.rivers());
        files.putAll(BordersBuild.files(geodata));
        return files;
    }
}
