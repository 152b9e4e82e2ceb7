package org.dispatchatlas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.pack.ClassPack;
import org.dispatchatlas.export.pack.PackLesson;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.source.Verification;

/** What the commands work with. Data are loaded when a command first needs them, so that help comes at once. */
public interface Workshop {
    /**
     * The atlas of a document that the program has.
     *
     * @param corrections a reader's file; empty for none
     */
    Optional<Corrected> findAtlas(DocumentId id, byte[] corrections);

    /**
     * An atlas with a file's corrections.
     *
     * @param problems what could not be read in the file, in words
     */
    record Corrected(Atlas atlas, List<String> problems) {
        public Corrected {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A tour that the program ships, with its document's atlas; empty where there is none of the name.
     *
     * @param language in which the pack's page speaks; empty for the tour's own language, or English where there is none
     */
    Optional<PackLesson> findLesson(String tour, Optional<Language> language);

    /** The names of the tours that the program ships. */
    List<String> lessons();

    /** Makes class packs. */
    ClassPack packs();

    /** The export formats. */
    ExportFormats formats();

    /**
     * Compares files with the manifests among them.
     *
     * @param files in the order of the answer; may be of any size
     * @throws IOException where a file can't be read
     */
    List<Verification> verify(List<Path> files) throws IOException;

    /** Answers requests of the command {@code geoparse}; safe for use by many threads. The data are loaded when this returns. */
    LineReader geoparser(Set<MentionKind> kinds);

    /** Reads FRUS volumes for the command {@code geoparse}. The data are loaded when this returns. */
    VolumeReader volumes(Set<MentionKind> kinds);

    /** The political map of a day from a view; empty where there is no map of that day. */
    Optional<BordersOfDay> findBorders(Standpoint standpoint);

    /** The ids of the views. */
    List<String> views();

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

    /**
     * Makes the user's own gazetteer of files, for the command {@code gazetteer-import}.
     *
     * @return how many places it has
     * @throws IOException where a file cannot be read or the gazetteer not be written
     */
    long importGazetteer(GazetteerFiles files, ImportProgress progress) throws IOException;

    /** Where {@link #importGazetteer} puts the gazetteer that the program then uses. */
    Path gazetteerFolder();

    /**
     * What to import and where to put it.
     *
     * @param geoNames tables of GeoNames
     * @param linkedPlaces files in Linked Places Format
     */
    record GazetteerFiles(List<Path> geoNames, List<Path> linkedPlaces, Path folder) {
        public GazetteerFiles {
            geoNames = List.copyOf(geoNames);
            linkedPlaces = List.copyOf(linkedPlaces);
        }
    }

    /** Is told how an import goes on. */
    interface ImportProgress {
        /** A place is read; so many bytes of all files are done. */
        void read(long bytes);

        /** Something is wrong with a row or feature, in words; the rest goes on. */
        void problem(String words);
    }

    /** Turns a line into another. */
    @FunctionalInterface
    interface LineReader {
        /**
         * The answer to one line.
         *
         * @throws IllegalArgumentException for a line that is no request; the message says what was expected
         */
        Answer answer(String line);
    }

    /** Turns a volume into lines. */
    @FunctionalInterface
    interface VolumeReader {
        /**
         * Hands on the documents of a volume in order, each as soon as it is read. What cannot be read, a document or all that follows
         * a fault of the XML, is handed on in its place as a task that fails.
         */
        void read(InputStream volume, Consumer<LineTask> sink);
    }

    /**
     * A line of output.
     *
     * @param line without its line end
     * @param tokens how many words the text had that was worked on
     */
    record Answer(String line, int tokens) {}

    /**
     * A line still to be made.
     *
     * @param label names the input in messages: "line 7", "document 7 (frus1938v03d12)"
     * @param size about how many bytes the task holds in memory until it is done
     * @param work makes the line; throws {@link IllegalArgumentException} with the reason where it cannot be made
     */
    record LineTask(String label, int size, Supplier<Answer> work) {
        /** What could not even be read. */
        public static LineTask failed(String label, String reason) {
            return new LineTask(label, 0, () -> {
                throw new IllegalArgumentException(reason);
            });
        }
    }
}
