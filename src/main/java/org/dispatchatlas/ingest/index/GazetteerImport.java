package org.dispatchatlas.ingest.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.ingest.DataIssue;

/**
 * Makes an index of files that a user brings. The index takes the place of an earlier one in the folder when all is read, and not
 * before: an import that is broken off leaves everything as it was.
 */
public final class GazetteerImport {
    /** Beyond this a number is no id that GeoNames ever gave. */
    private static final long HIGHEST_NUMBER = 1L << 28;

    private final ImportWatcher watcher;
    private final BitSet numbers = new BitSet();
    private final Set<String> others = new HashSet<>();
    private long bytes;

    private GazetteerImport(ImportWatcher watcher) {
        this.watcher = watcher;
    }

    /**
     * Reads files into an index.
     *
     * @param geoNames tables as GeoNames has them, plain or in a zip or gzip archive
     * @param linkedPlaces files in Linked Places Format
     * @param folder where the index goes
     * @return how many places the index has
     * @throws IOException if a file cannot be read or the index not be written
     */
    public static long run(List<Path> geoNames, List<Path> linkedPlaces, Path folder, ImportWatcher watcher)
            throws IOException {
        GazetteerImport task = new GazetteerImport(watcher);
        try (IndexWriting index = new IndexWriting(folder)) {
            for (Path file : geoNames) {
                task.readAll(file, new GeoNamesDump(file, watcher::report), index);
            }
            for (Path file : linkedPlaces) {
                task.readAll(file, new LinkedPlacesFile(file, watcher::report), index);
            }
            index.finish();
            return index.places();
        }
    }

    private void readAll(Path file, PlaceSource source, IndexWriting index) throws IOException {
        source.forEach((place, where, position) -> {
            if (isNew(place.id())) {
                index.add(place);
            } else {
                watcher.report(new DataIssue(where, place.id() + " was read already: this one is left out", 0, 0));
            }
            watcher.read(bytes + position);
        });
        bytes += Files.size(file);
    }

    private boolean isNew(PlaceId id) {
        OptionalLong number = id.findGeoNames();
        if (number.isEmpty() || number.getAsLong() > HIGHEST_NUMBER) {
            return others.add(id.value());
        }
        int bit = (int) number.getAsLong();
        boolean first = !numbers.get(bit);
        numbers.set(bit);
        return first;
    }

    /** A file that is read place by place. */
    @FunctionalInterface
    interface PlaceSource {
        /** Hands on each place in order. */
        void forEach(Sink sink) throws IOException;
    }

    /** Takes a place. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes one.
         *
         * @param where names file and row in messages
         * @param position how many bytes of the file are read
         */
        void take(Place place, String where, long position) throws IOException;
    }
}
