package org.dispatchatlas.ingest.borders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The files that the rules refer to.
 *
 * @param geodata the project's folder {@code geodata}
 */
record RawBordersFiles(Path geodata) {
    /** A place with the second-order division it lies in, as {@code CN.20.1507}. */
    record DividedPlace(Coordinate position, String division) {}

    Path units() {
        return geodata.resolve("raw/natural-earth-admin1/data/build.json");
    }

    /** GeoNames places of a country within bounds; those without a division are left out. */
    List<DividedPlace> places(String country, Envelope bounds) {
        try (Stream<String> lines = Files.lines(geodata.resolve("raw/geonames/dist/cities500.txt"))) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(fields -> fields[8].equals(country) && !fields[11].isEmpty())
                    .map(fields -> new DividedPlace(
                            new Coordinate(Double.parseDouble(fields[5]), Double.parseDouble(fields[4])),
                            fields[8] + "." + fields[10] + "." + fields[11]))
                    .filter(place -> bounds.covers(place.position()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The course of a river, downstream. */
    List<Coordinate> course(String river) {
        try (Stream<String> lines = Files.lines(geodata.resolve("curated/courses/" + river + ".csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .map(fields -> new Coordinate(Double.parseDouble(fields[0]), Double.parseDouble(fields[1])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
