package org.dispatchatlas.export.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.ingest.borders.BordersFile;
import org.dispatchatlas.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Vector tiles as a program reads them. */
class TilesOfDocumentsTest {
    private static final HistoricalBorders BORDERS = BordersFile.load();

    private record Shelf(Map<DocumentId, Atlas> atlases) implements Atlases {
        @Override
        public List<DocumentId> ids() {
            return List.copyOf(atlases.keySet());
        }

        @Override
        public Optional<Atlas> find(DocumentId id) {
            return Optional.ofNullable(atlases.get(id));
        }
    }

    @Test
    void mentionsOfAllDaysAreDrawn() throws IOException {
        FeatureApi api = api(dated("one", LocalDate.of(1936, 4, 1)), dated("two", LocalDate.of(1940, 1, 1)));
        assertThat(documents(tile(api, "0/0/0", Map.of()))).containsExactlyInAnyOrder("one", "two");
        assertThat(documents(tile(api, "0/0/0", Map.of("datetime", "1940-01-01"))))
                .containsExactly("two");
        assertThat(ids(tile(api, "0/0/0", Map.of()).getLayer("borders"))).anyMatch(id -> id.startsWith("manchukuo"));
    }

    @Test
    void documentsNeedNoDay() throws IOException {
        FeatureApi api = api(undated("one"));
        var tile = tile(api, "0/0/0", Map.of());
        assertThat(documents(tile)).containsExactly("one");
        assertThat(tile.getLayer("borders").getGeometries()).isNotEmpty();
        assertThat(ids(tile.getLayer("borders"))).noneMatch(id -> id.startsWith("manchukuo"));
    }

    @Test
    void neighboursShareTheirThinnedLine() throws IOException {
        FeatureApi api = api(dated("one", LocalDate.of(1936, 4, 1)));
        JtsLayer borders = tile(api, "3/2/6", Map.of()).getLayer("borders");
        Set<Coordinate> mongolia = corners(borders, Set.of("mongolia"));
        mongolia.removeIf(corner -> !isWithin(corner));
        Set<String> others = new HashSet<>();
        borders.getGeometries().forEach(shape -> others.add(attribute(shape, "territory")));
        others.remove("mongolia");
        assertThat(mongolia).hasSizeGreaterThan(10);
        // It has no coast.
        assertThat(corners(borders, others)).containsAll(mongolia);
    }

    private static boolean isWithin(Coordinate corner) {
        return corner.x > 0 && corner.x < 4096 && corner.y > 0 && corner.y < 4096;
    }

    private static Set<Coordinate> corners(JtsLayer layer, Set<String> territories) {
        Set<Coordinate> corners = new HashSet<>();
        for (Geometry shape : layer.getGeometries()) {
            if (territories.contains(attribute(shape, "territory"))) {
                corners.addAll(List.of(shape.getCoordinates()));
            }
        }
        return corners;
    }

    private static Set<String> documents(JtsMvt tile) {
        Set<String> documents = new HashSet<>();
        tile.getLayer("mentions").getGeometries().forEach(shape -> documents.add(attribute(shape, "document")));
        return documents;
    }

    private static List<String> ids(JtsLayer layer) {
        Collection<Geometry> shapes = layer.getGeometries();
        return shapes.stream().map(shape -> attribute(shape, "id")).toList();
    }

    private static String attribute(Geometry shape, String name) {
        return shape.getUserData() instanceof Map<?, ?> attributes ? String.valueOf(attributes.get(name)) : "";
    }

    private static JtsMvt tile(FeatureApi api, String tile, Map<String, String> parameters) throws IOException {
        List<String> path = Stream.concat(Stream.of("tiles", "WebMercatorQuad"), Stream.of(tile.split("/")))
                .toList();
        byte[] body = api.answer(new ApiRequest("http://localhost/api", path, parameters, List.of()))
                .body();
        return MvtReader.loadMvt(new ByteArrayInputStream(body), Wgs84.GEOMETRY, new TagKeyValueMapConverter());
    }

    private static FeatureApi api(Document... documents) {
        Map<DocumentId, Atlas> atlases = new LinkedHashMap<>();
        for (Document document : documents) {
            atlases.put(
                    document.id(),
                    new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                            .build(document, Samples.mentions(), Optional.of(BORDERS.on(LocalDate.of(1936, 4, 1)))));
        }
        return new FeatureApi(new Shelf(atlases), () -> BORDERS, () -> Samples.SOURCES);
    }

    private static Document dated(String id, LocalDate day) {
        return undated(id)
                .withDate(
                        Optional.of(new DocumentDate(HistoricalDate.on(day), DocumentDate.Basis.PRINTED, List.of())),
                        List.of());
    }

    private static Document undated(String id) {
        Document sample = Samples.document();
        return new Document(
                new DocumentId(id),
                sample.title(),
                sample.text(),
                sample.blocks(),
                sample.footnotes(),
                sample.firstPage(),
                sample.pageBreaks(),
                sample.sender(),
                sample.addressee(),
                Optional.empty(),
                List.of(),
                sample.edition());
    }
}
