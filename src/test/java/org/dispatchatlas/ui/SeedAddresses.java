package org.dispatchatlas.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.ReaderCorrections;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.Formats;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.SourcesYaml;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.ingest.borders.BordersFile;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.Tours;
import org.dispatchatlas.source.Source;

/** A shelf on which only the seed telegram stands, with maps of the thirties. */
final class SeedAddresses {
    private static final HistoricalBorders BORDERS = BordersFile.loadWorld();

    private SeedAddresses() {}

    static Addresses get() {
        return new Addresses(
                new OneAtlas(), new Thirties(), new NoCorrections(), FrameAncestors.parse(""), new Shipped());
    }

    static final class NoCorrections implements ReaderCorrections {
        @Override
        public Corrections of(String session, DocumentId document) {
            return Corrections.NONE;
        }

        @Override
        public void keep(String session, DocumentId document, Corrections corrections) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void load(String session, Atlas shown, byte[] file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> problems(String session, DocumentId document) {
            return List.of();
        }
    }

    /** The tours that are shipped, and those of one reader. */
    static final class Shipped implements Tours {
        private static final List<Tour> TOURS = TourShelf.load();
        private final Map<TourId, Tour> own = new LinkedHashMap<>();

        @Override
        public List<Tour> shipped() {
            return TOURS;
        }

        @Override
        public CitedText forTeachers() {
            return TourShelf.forTeachers();
        }

        @Override
        public List<Tour> own(String session) {
            return List.copyOf(own.values());
        }

        @Override
        public Optional<Tour> find(String session, TourId id) {
            return Optional.ofNullable(own.get(id))
                    .or(() ->
                            TOURS.stream().filter(tour -> tour.id().equals(id)).findFirst());
        }

        @Override
        public void keep(String session, Tour tour) {
            own.put(tour.id(), tour);
        }

        @Override
        public void drop(String session, TourId id) {
            own.remove(id);
        }

        @Override
        public Optional<TourId> load(String session, String name, byte[] file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> problems(String session) {
            return List.of();
        }
    }

    static final class OneAtlas implements Atlases {
        @Override
        public List<DocumentId> ids() {
            return List.of(SeedAtlas.get().document().id());
        }

        @Override
        public Optional<Atlas> find(DocumentId id) {
            return Optional.of(SeedAtlas.get())
                    .filter(one -> one.document().id().equals(id));
        }
    }

    static final class Thirties implements Background {
        @Override
        public ExportFormats formats() {
            return Formats.of(new DataVersions("test", List.of()), List::of);
        }

        @Override
        public Gazetteer gazetteer() {
            return CuratedPlaces.load();
        }

        @Override
        public List<Source> sources() {
            return List.copyOf(SourcesYaml.load().sources());
        }

        @Override
        public HistoricalBorders borders() {
            return BORDERS;
        }
    }
}
