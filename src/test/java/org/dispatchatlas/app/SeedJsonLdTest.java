package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.AnnotationsExport;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.GeoJsonExport;
import org.dispatchatlas.export.LinkedData;
import org.dispatchatlas.export.LinkedData.Triple;
import org.dispatchatlas.export.LinkedPlacesExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seed telegram as linked data, read by a processor of others. */
class SeedJsonLdTest {
    private static final DataVersions VERSIONS = new DataVersions("dispatch-atlas test", List.of());
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String MENTION = "urn:dispatch-atlas:mention:";

    private static Atlas atlas;
    private static LinkedData annotations;
    private static LinkedData places;

    @BeforeAll
    static void export() {
        Holdings holdings = Holdings.open(NoHome.HOME);
        atlas = holdings.atlasOf(
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow());
        annotations = new LinkedData(bytes(new AnnotationsExport(VERSIONS)));
        places = new LinkedData(bytes(new LinkedPlacesExport(VERSIONS)));
    }

    @Test
    void everyMemberMeansSomething() {
        assertThat(annotations.problems()).isEmpty();
        assertThat(places.problems()).isEmpty();
    }

    @Test
    void theAnnotationsBearTheIdsOfTheMentionsAndTheirWords() {
        List<Triple> triples = annotations.triples();
        assertThat(subjects(triples, TYPE, OA + "Annotation"))
                .isEqualTo(atlas.mentions().stream()
                        .map(each -> MENTION + each.mention().id().value())
                        .collect(Collectors.toSet()));
        assertThat(objects(triples, OA + "exact"))
                .containsExactlyInAnyOrderElementsOf(atlas.mentions().stream()
                        .map(each -> each.mention().text())
                        .toList());
        assertThat(objects(triples, OA + "start"))
                .containsExactlyInAnyOrderElementsOf(atlas.mentions().stream()
                        .map(each -> atlas.document()
                                .text()
                                .codePointCount(0, each.mention().span().start()))
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void theLinkedPlacesAreThePlacesOfTheAtlas() {
        Set<String> expected = atlas.features().stream()
                .map(feature ->
                        feature.place().map(place -> place.id().address()).orElse(MENTION + feature.id()))
                .collect(Collectors.toSet());
        assertThat(subjects(places.triples(), TYPE, "https://purl.org/geojson/vocab#Feature"))
                .isEqualTo(expected);
    }

    @Test
    void theAnnotationsInGeoJsonAreOfTheSameIds() {
        JsonNode features =
                new JsonMapper().readTree(bytes(new GeoJsonExport(VERSIONS))).get("features");
        List<LinkedData> embedded = features.valueStream()
                .map(feature -> new LinkedData(feature.get("annotation").toString()))
                .toList();
        assertThat(embedded).allSatisfy(each -> assertThat(each.problems()).isEmpty());
        assertThat(embedded.stream().flatMap(each -> subjects(each.triples(), TYPE, OA + "Annotation").stream()))
                .containsExactlyElementsOf(atlas.features().stream()
                        .map(MapFeature::id)
                        .map(id -> MENTION + id)
                        .toList());
    }

    private static Set<String> subjects(List<Triple> triples, String predicate, String object) {
        return triples.stream()
                .filter(triple ->
                        triple.predicate().equals(predicate) && triple.object().equals(object))
                .map(Triple::subject)
                .collect(Collectors.toSet());
    }

    private static List<String> objects(List<Triple> triples, String predicate) {
        return triples.stream()
                .filter(triple -> triple.predicate().equals(predicate))
                .map(Triple::object)
                .toList();
    }

    private static byte[] bytes(ExportFormat format) {
        return ExportFormats.bytes(format, Export.of(atlas));
    }
}
