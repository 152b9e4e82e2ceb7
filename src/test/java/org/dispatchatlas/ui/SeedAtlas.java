package org.dispatchatlas.ui;

import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.geoparser.Geoparser;
import org.dispatchatlas.ingest.ChronologyFile;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.DocumentShelf;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.dispatchatlas.ingest.PlainTextReader;
import org.dispatchatlas.ingest.SourcesYaml;

/** The seed telegram as the server shows it, but without borders: they take longer to load than all tests of the page. */
final class SeedAtlas {
    private static final class Holder {
        static final Atlas ATLAS = make();
    }

    private SeedAtlas() {}

    static Atlas get() {
        return Holder.ATLAS;
    }

    /** Another text, read in the same way. */
    static Atlas of(String text) {
        return atlasOf(
                new PlainTextReader(new DateInference(ChronologyFile.load())).read(new DocumentId("text"), text));
    }

    private static Atlas make() {
        return atlasOf(DocumentShelf.load(new PlainTextReader(new DateInference(ChronologyFile.load())))
                .all()
                .getFirst());
    }

    private static Atlas atlasOf(Document seed) {
        var places = CuratedPlaces.load();
        var mentions = new Geoparser(places, GeoparserFiles.load()).parse(seed, Optional.empty());
        return new AtlasBuilder(places, SourcesYaml.load().sources()).build(seed, mentions, Optional.empty());
    }
}
