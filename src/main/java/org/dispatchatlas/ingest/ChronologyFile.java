package org.dispatchatlas.ingest;

import org.dispatchatlas.document.Chronology;
import org.dispatchatlas.document.DatedNeighbour;
import org.dispatchatlas.document.HistoricalEvent;
import org.dispatchatlas.document.OfficeTerm;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;

/** Reads the events, neighbours and offices that texts are dated by, from {@code geodata/curated/}. */
public final class ChronologyFile {
    private static final String EVENTS = "/geodata/curated/chronology.yaml";
    private static final String OFFICES = "/geodata/curated/offices.yaml";

    private ChronologyFile() {}

    /**
     * The tables that the program ships.
     *
     * @throws IllegalStateException where a file is missing or a row lacks something; the message names it
     */
    public static Chronology load() {
        Yaml chronology = Yaml.load(EVENTS);
        Yaml offices = Yaml.load(OFFICES);
        return new Chronology(
                chronology.list("events").stream().map(ChronologyFile::event).toList(),
                offices.list().stream().map(ChronologyFile::office).toList(),
                chronology.list("neighbours").stream()
                        .map(ChronologyFile::neighbour)
                        .toList());
    }

    private static HistoricalEvent event(Yaml row) {
        return new HistoricalEvent(
                row.text("title"),
                row.day("first"),
                row.day("last"),
                row.list("participants").stream().map(Yaml::texts).toList(),
                row.texts("actions"),
                row.texts("places"),
                row.findText("distance_km").map(Integer::valueOf),
                citation(row));
    }

    private static OfficeTerm office(Yaml row) {
        return new OfficeTerm(
                row.texts("names"),
                row.text("office"),
                row.texts("titles"),
                new Timespan(row.day("first"), row.day("last")),
                citation(row));
    }

    private static DatedNeighbour neighbour(Yaml row) {
        return new DatedNeighbour(
                row.text("series"),
                row.number("from"),
                row.number("number"),
                row.number("to"),
                row.day("date"),
                citation(row));
    }

    private static Citation citation(Yaml row) {
        return new Citation(new SourceId(row.text("source")), row.text("locator"));
    }
}
