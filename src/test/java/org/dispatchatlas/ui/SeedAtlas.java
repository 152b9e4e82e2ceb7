package org.dispatchatlas.ui;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Geoparser;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.RelationEnd;
import org.dispatchatlas.geoparser.RelationId;
import org.dispatchatlas.geoparser.RelationKind;
import org.dispatchatlas.geoparser.Voice;
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

    /** The telegram with a relation between its first two mentions. */
    static Atlas withRelation() {
        Atlas plain = get();
        Mention first = plain.mentions().get(0).mention();
        Mention second = plain.mentions().get(1).mention();
        TextSpan passage = new TextSpan(first.span().start(), second.span().end());
        Relation relation = new Relation(
                RelationId.of(plain.document().id(), passage),
                RelationKind.MOVEMENT,
                passage,
                List.of(new RelationEnd(first.id(), Optional.empty()), new RelationEnd(second.id(), Optional.empty())),
                new Voice(Voice.Kind.AUTHOR, ""),
                Modality.ASSERTED,
                List.of());
        return new Atlas(
                plain.document(),
                plain.borders(),
                plain.mentions(),
                plain.features(),
                List.of(new MapRelation(relation, "From here to there", Optional.empty(), Optional.empty())),
                plain.sources(),
                plain.curation());
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
