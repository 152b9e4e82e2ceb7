package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.export.LinkedData.Triple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The exports that call themselves JSON-LD, as a processor of others reads them. */
class JsonLdTest {
    private static final long SEED = Long.getLong("random.seed", 19360401);
    private static final DataVersions VERSIONS = new DataVersions("dispatch-atlas test", List.of());
    private static final ExportFormats FORMATS = Formats.of(VERSIONS, () -> Samples.SOURCES);
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    @TestFactory
    Stream<DynamicTest> everyMemberMeansSomethingToAStranger() {
        Map<String, Atlas> atlases = Map.of(
                "sample", Samples.atlas(),
                "odd", OddDocuments.odd(),
                "empty", OddDocuments.empty(),
                "by chance 1", RandomAtlas.of(SEED),
                "by chance 2", RandomAtlas.of(SEED + 1),
                "odd blocks 1", TeiOddDocuments.atlas(SEED),
                "odd blocks 2", TeiOddDocuments.atlas(SEED + 1));
        return atlases.entrySet().stream()
                .flatMap(each -> Stream.of("lpf.json", "annotations.jsonld")
                        .map(extension -> DynamicTest.dynamicTest(
                                each.getKey() + " as " + extension,
                                () -> assertThat(
                                                read(extension, each.getValue()).problems())
                                        .isEmpty())));
    }

    @Test
    void aMemberWithoutMeaningWouldBeFound() {
        assertThat(new LinkedData("""
                        {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "a b", "type": "Anotation", "bodi": "x",
                         "target": "elsewhere", "motivation": "guessing"}
                        """).problems())
                .containsExactlyInAnyOrder(
                        "a relative address: folder/file",
                        "no context explains Anotation",
                        "no context explains bodi",
                        "a relative address: folder/elsewhere",
                        "no context explains guessing");
    }

    @Test
    void anAnnotationFindsItsPassageByPositionAndQuotation() {
        Graph graph = new Graph(read("annotations.jsonld", Samples.atlas()).triples());
        String seoul = "urn:dispatch-atlas:mention:sample-m22-27";
        assertThat(graph.one(seoul, "rdf:type")).isEqualTo(Graph.iri("oa:Annotation"));
        assertThat(graph.one(seoul, "oa:motivatedBy")).isEqualTo(Graph.iri("oa:identifying"));
        String target = graph.one(seoul, "oa:hasTarget");
        assertThat(graph.one(target, "oa:hasSource")).isEqualTo("https://example.org/papers/12");
        String position = graph.oneOf(graph.all(target, "oa:hasSelector"), "oa:TextPositionSelector");
        assertThat(graph.triple(position, "oa:start")).isEqualTo(literal(position, "oa:start", "21"));
        assertThat(graph.triple(position, "oa:end")).isEqualTo(literal(position, "oa:end", "26"));
        String quotation = graph.oneOf(graph.all(target, "oa:hasSelector"), "oa:TextQuoteSelector");
        assertThat(graph.one(quotation, "oa:exact")).isEqualTo("Seoul");
        assertThat(graph.one(quotation, "oa:prefix")).endsWith("troops left ");
        assertThat(graph.one(quotation, "oa:suffix")).startsWith(" for Ulanbator");
    }

    private static Triple literal(String subject, String predicate, String number) {
        return new Triple(subject, Graph.iri(predicate), number, XSD + "nonNegativeInteger");
    }

    @Test
    void theBodiesOfAnAnnotationSayWhatTheyAreFor() {
        Graph graph = new Graph(read("annotations.jsonld", Samples.atlas()).triples());
        List<String> bodies = graph.all("urn:dispatch-atlas:mention:sample-m22-27", "oa:hasBody");
        assertThat(bodies.stream().flatMap(body -> graph.all(body, "oa:hasPurpose").stream()))
                .contains(
                        Graph.iri("oa:identifying"),
                        Graph.iri("oa:classifying"),
                        Graph.iri("oa:tagging"),
                        Graph.iri("oa:assessing"),
                        Graph.iri("oa:describing"));
        String place = graph.oneOf(bodies, "oa:SpecificResource");
        assertThat(graph.one(place, "oa:hasSource")).isEqualTo("https://sws.geonames.org/1835848/");
        assertThat(bodies.stream().flatMap(body -> graph.all(body, "rdf:value").stream()))
                .contains("metonym", "voice: Bullitt, author");
    }

    @Test
    void thePageKnowsItsTextAndTheOrderOfItsAnnotations() {
        Graph graph = new Graph(read("annotations.jsonld", Samples.atlas()).triples());
        String page = "urn:dispatch-atlas:annotations:sample";
        assertThat(graph.one(page, "rdf:type")).isEqualTo(Graph.iri("as:OrderedCollectionPage"));
        assertThat(graph.one(page, "urn:dispatch-atlas:vocabulary:textSha256")).hasSize(64);
        assertThat(graph.list(graph.one(page, "as:items")))
                .containsExactlyElementsOf(Samples.atlas().mentions().stream()
                        .map(each -> "urn:dispatch-atlas:mention:"
                                + each.mention().id().value())
                        .toList());
    }

    @Test
    void aPlaceHasItsNamesDaysShapeAndLinks() {
        Graph graph = new Graph(read("lpf.json", Samples.atlas()).triples());
        String seoul = "https://sws.geonames.org/1835848/";
        assertThat(graph.one(seoul, "rdf:type")).isEqualTo(Graph.iri("geojson:Feature"));
        List<String> names = graph.all(seoul, "lpo:name_attestation");
        assertThat(names.stream().flatMap(name -> graph.all(name, "lpo:toponym").stream()))
                .containsExactlyInAnyOrder("Seoul", "Seoul", "Keijō");
        String dated = names.stream()
                .filter(name -> !graph.all(name, "lpo:when").isEmpty())
                .findFirst()
                .orElseThrow();
        String span = graph.one(graph.one(dated, "lpo:when"), "lpo:timespan");
        assertThat(graph.one(graph.one(span, "lpo:has_start"), "lpo:in")).isEqualTo("1910-01-01");
        assertThat(graph.one(graph.one(span, "lpo:has_end"), "lpo:in")).isEqualTo("1945-12-31");
        String geometry = graph.one(seoul, "geojson-t:geometry");
        assertThat(graph.one(geometry, "rdf:type")).isEqualTo(Graph.iri("geojson:Point"));
        assertThat(graph.list(graph.one(geometry, "geojson:coordinates")).stream()
                        .map(Double::valueOf))
                .containsExactly(126.9784, 37.566);
        String properties = graph.one(seoul, "geojson:properties");
        assertThat(graph.one(properties, "gn:countryCode")).isEqualTo("KR");
        assertThat(graph.one(properties, "gn:featureClass")).isEqualTo(Graph.iri("gn:P"));
        String link = graph.one(seoul, "lpo:link_attestation");
        assertThat(graph.one(link, "rdf:type")).isEqualTo(Graph.iri("skos:exactMatch"));
        assertThat(graph.one(link, "dct:identifier")).isEqualTo(seoul);
    }

    @Test
    void howToCiteThePlacesIsKeptAsItStands() {
        List<Triple> cited = read("lpf.json", Samples.atlas()).triples().stream()
                .filter(triple -> triple.predicate().equals(Graph.iri("dct:bibliographicCitation")))
                .toList();
        assertThat(cited).hasSize(1);
        assertThat(cited.getFirst().type()).isEqualTo(Graph.iri("rdf:JSON"));
        assertThat(cited.getFirst().object()).contains("\"type\":\"dataset\"", "Papers 1936");
    }

    @Test
    void theAnnotationInAGeoJsonFeatureStandsOnItsOwn() {
        for (Atlas atlas : List.of(Samples.atlas(), OddDocuments.odd())) {
            List<String> ids = new JsonMapper()
                    .readTree(bytes("geojson", atlas))
                    .get("features")
                    .valueStream()
                    .map(feature -> new LinkedData(feature.get("annotation").toString()))
                    .map(annotation -> {
                        assertThat(annotation.problems()).isEmpty();
                        return new Graph(annotation.triples()).only("rdf:type", Graph.iri("oa:Annotation"));
                    })
                    .toList();
            assertThat(ids)
                    .containsExactlyElementsOf(atlas.features().stream()
                            .map(MapFeature::id)
                            .map(id -> "urn:dispatch-atlas:mention:" + id)
                            .toList());
        }
    }

    private static LinkedData read(String extension, Atlas atlas) {
        return new LinkedData(bytes(extension, atlas));
    }

    private static byte[] bytes(String extension, Atlas atlas) {
        return ExportFormats.bytes(FORMATS.find(extension).orElseThrow(), Export.of(atlas));
    }
}
