package org.dispatchatlas.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.geoparser.MentionKind;

/** What the commands work with. Data are loaded when a command first needs them, so that help comes at once. */
public interface Workshop {
    /** The atlas of a document that the program has. */
    Optional<Atlas> findAtlas(DocumentId id);

    /** The export formats. */
    ExportFormats formats();

    /** Answers requests of the command {@code geoparse}; safe for use by many threads. */
    LineReader geoparser(Set<MentionKind> kinds);

    /**
     * Hands on the documents of a FRUS volume, each as a task that answers with a line of {@code geoparse}.
     *
     * @return what was wrong with the volume, a line each; what could be read has been handed on
     */
    List<String> readTei(InputStream volume, Set<MentionKind> kinds, Consumer<LineTask> sink);

    /** The political map of a day; empty where there is none. */
    Optional<BordersOfDay> findBorders(LocalDate day);

    /** The days for which there is a map, in words: "from 1936-01-01 to 1936-12-31". */
    String coveredDays();

    /**
     * Answers the positions of a table, row by row.
     *
     * @param in CSV with the header {@code id,lat,lon,date}
     * @param rows takes the rows of the answer, the header first
     * @param problems takes a line for each row that is no position, or lies on a day without a map
     * @throws IllegalArgumentException where the header is not the one expected
     */
    void locate(InputStream in, Consumer<String> rows, Consumer<String> problems);

    /** Turns a line into another. */
    @FunctionalInterface
    interface LineReader {
        /**
         * The answer to one line.
         *
         * @throws IllegalArgumentException for a line that is no request; the message says what was expected
         */
        String answer(String line);
    }

    /** A line still to be made. */
    @FunctionalInterface
    interface LineTask {
        /**
         * The line.
         *
         * @throws IllegalArgumentException where it cannot be made; the message says why
         */
        String make();
    }
}
