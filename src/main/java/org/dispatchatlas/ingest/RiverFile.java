package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.RiverCourses;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the courses of rivers from the layer that the map draws, {@code geodata/built/rivers.geojson}. */
public final class RiverFile implements RiverCourses {
    private static final SourceId SOURCE = new SourceId("natural-earth-rivers");

    /** A gazetteer's point farther from the line than this is that of another river of the name. */
    private static final Distance SAME_RIVER = Distance.ofKilometres(100);

    /** Where the layer keeps every bend of a hundredth of a degree; elsewhere of eight hundredths. Degrees. */
    private static final Envelope FINELY_DRAWN = new Envelope(100, 135, 38, 56);

    /** The thinning and the 2.5 km by which Natural Earth's lines differ from surveys. */
    private static final Distance FINE = Distance.ofKilometres(4);

    private static final Distance COARSE = Distance.ofKilometres(12);

    private final Map<String, MultiLineString> byName;

    private RiverFile(Map<String, MultiLineString> byName) {
        this.byName = byName;
    }

    /**
     * The rivers that the program ships.
     *
     * @throws IllegalStateException where the file is missing
     */
    public static RiverFile load() {
        Map<String, List<LineString>> lines = new HashMap<>();
        JsonNode layer = new JsonMapper().readTree(GeodataResources.read("built/rivers.geojson"));
        for (JsonNode feature : layer.get("features")) {
            JsonNode name = feature.get("properties").get("name");
            if (name != null && !name.isNull()) {
                addLines(
                        feature.get("geometry"),
                        lines.computeIfAbsent(NameKey.of(name.asString()), key -> new ArrayList<>()));
            }
        }
        Map<String, MultiLineString> byName = new HashMap<>();
        lines.forEach((name, parts) ->
                byName.put(name, Wgs84.GEOMETRY.createMultiLineString(parts.toArray(LineString[]::new))));
        return new RiverFile(byName);
    }

    @Override
    public Optional<Course> find(Place river) {
        return river.names().stream()
                .map(PlaceName::text)
                .map(name -> name.replaceAll("(?i)(^River | River$)", ""))
                .flatMap(name -> Optional.ofNullable(byName.get(NameKey.of(name))).stream())
                .filter(line -> GeodesicOffset.distance(river.point(), line).compareTo(SAME_RIVER) <= 0)
                .findFirst()
                .map(line -> new Course(line, errorOf(line), new Citation(SOURCE, river.name())));
    }

    private static Distance errorOf(MultiLineString line) {
        return FINELY_DRAWN.contains(line.getEnvelopeInternal()) ? FINE : COARSE;
    }

    private static void addLines(JsonNode geometry, List<LineString> lines) {
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("LineString")) {
            lines.add(line(coordinates));
        } else {
            coordinates.forEach(part -> lines.add(line(part)));
        }
    }

    private static LineString line(JsonNode positions) {
        List<Coordinate> vertices = new ArrayList<>();
        positions.forEach(position -> vertices.add(
                new Coordinate(position.get(0).asDouble(), position.get(1).asDouble())));
        return Wgs84.GEOMETRY.createLineString(vertices.toArray(Coordinate[]::new));
    }
}
