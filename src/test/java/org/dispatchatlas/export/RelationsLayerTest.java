package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.RelationEnd;
import org.dispatchatlas.geoparser.RelationId;
import org.dispatchatlas.geoparser.RelationKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.Voice;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelationsLayerTest {
    private static final int SEOUL = 1;
    private static final int ULANBATOR = 2;
    private static final int NOWHERE = 5;

    @Test
    void anArcHasItsPassageItsEndsAndItsLabel() throws IOException {
        JsonNode feature = feature(Samples.document(), SEOUL, ULANBATOR);
        assertThat(feature.at("/geometry/type").asString()).isEqualTo("LineString");
        assertThat(feature.at("/properties/title").asString()).isEqualTo("Keijō – Ulan Bator");
        assertThat(feature.at("/properties/ends").asString()).isEqualTo("sample-m22-27 sample-m32-41");
        // The globe before the sentence is two units and one code point.
        assertThat(feature.at("/properties/start").asInt()).isEqualTo(16);
        assertThat(feature.at("/properties/at").size()).isEqualTo(2);
        assertThat(feature.at("/evidence/0/says").asString()).isEqualTo("It says so.");
    }

    @Test
    void anEndWithoutAPlaceIsListedAndNotDrawn() throws IOException {
        JsonNode feature = feature(Samples.document(), SEOUL, NOWHERE);
        assertThat(feature.get("geometry").isNull()).isTrue();
        assertThat(feature.at("/properties/at").isNull()).isTrue();
        assertThat(feature.at("/properties/title").asString()).isEqualTo("Keijō – Foo");
    }

    @Test
    void aLongPassageIsQuotedToTheEndOfAWord() throws IOException {
        JsonNode feature = feature(Samples.document(Samples.TEXT + " And so on.".repeat(30)), SEOUL, ULANBATOR);
        String quote = feature.at("/properties/quote").asString();
        assertThat(quote).hasSizeLessThanOrEqualTo(RelationTable.LONGEST_QUOTE).matches("(?s).*\\w…|.*\\.…");
    }

    /** A movement between two of the sample's mentions, said by all of the text after the first words. */
    private static JsonNode feature(Document document, int from, int to) throws IOException {
        List<ResolvedMention> mentions = Samples.mentions();
        TextSpan passage = new TextSpan(17, document.text().length());
        Relation relation = new Relation(
                RelationId.of(document.id(), passage),
                RelationKind.MOVEMENT,
                passage,
                List.of(end(mentions.get(from)), end(mentions.get(to))),
                new Voice(Voice.Kind.AUTHOR, ""),
                Modality.ASSERTED,
                List.of(new Evidence.Context("It says so.", 1)));
        Atlas atlas = new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(document, Curated.asRead(mentions), List.of(relation), Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RelationsLayer.write(atlas, out);
        return new JsonMapper().readTree(out.toByteArray()).at("/features/0");
    }

    private static RelationEnd end(ResolvedMention named) {
        Optional<Place> place = named.resolution() instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.winner().place())
                : Optional.empty();
        return new RelationEnd(named.mention().id(), place);
    }
}
