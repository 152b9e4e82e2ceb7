package org.dispatchatlas.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.OfficeTerm;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geoparser.Seats;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Reads where offices and governments sit, from {@code geodata/curated/seats.yaml}. */
public final class SeatsFile {
    private static final String PLACE = "/geodata/curated/seats.yaml";
    private static final String OFFICES = "offices";
    private static final String STATES = "states";

    private SeatsFile() {}

    /**
     * The table that the program ships.
     *
     * @throws IllegalStateException where the file is missing or a row lacks something; the message names it
     */
    public static Seats load() {
        List<Yaml> rows = Yaml.load(PLACE).list();
        List<OfficeTerm> terms = ChronologyFile.load().offices();
        return new Seats(seats(rows, OFFICES), seats(rows, STATES), terms);
    }

    private static List<Seats.Seat> seats(List<Yaml> rows, String kind) {
        return rows.stream()
                .filter(row -> row.node().has(kind))
                .map(row -> seat(row, kind))
                .toList();
    }

    private static Seats.Seat seat(Yaml row, String kind) {
        return new Seats.Seat(
                row.texts(kind),
                row.text("seat"),
                new PlaceId(row.text("place")),
                new Timespan(findDay(row, "first"), findDay(row, "last")),
                new Citation(new SourceId(row.text("source")), row.text("locator")));
    }

    private static @Nullable LocalDate findDay(Yaml row, String key) {
        Optional<String> given = row.findText(key);
        return given.isPresent() ? row.day(key) : null;
    }
}
