package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.Locus;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;

/**
 * What the map draws of a document: points for places, lines and areas for relative ones. An area is not repeated for each of its mentions, as
 * the export does; the feature is a point that names the territory, whose outline the borders of the day have.
 */
public final class MentionsLayer {
    private MentionsLayer() {}

    /**
     * Writes the layer as GeoJSON; the stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Atlas atlas, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.compact(out)) {
            json.object(() -> {
                json.text("type", "FeatureCollection");
                json.array("features", atlas.features(), feature -> json.object(() -> write(json, feature)));
            });
        } catch (JacksonException e) {
            throw new IOException("the map layer of " + atlas.document().id() + " could not be written", e);
        }
    }

    private static void write(JsonOut json, MapFeature feature) {
        json.text("type", "Feature");
        json.text("id", feature.id());
        new GeometryJson(json).write(findGeometry(feature));
        json.object("properties", () -> {
            json.text("mention", feature.mention().id().value());
            json.text("kind", feature.kind().word());
            json.text(
                    "label",
                    feature.naming().atDate().isEmpty()
                            ? feature.title()
                            : feature.naming().atDate());
            json.text("name_today", feature.naming().today());
            json.text("quote", feature.mention().text());
            json.text("place", feature.place().map(place -> place.id().value()));
            json.text("territory", feature.territory().map(TerritoryId::value));
            json.text("claimant", feature.locus().flatMap(Locus::claimant).map(TerritoryId::value));
            if (feature.locus().isPresent()) {
                json.array("at", at(feature), degrees -> json.number(degrees, GeometryJson.POINT_DECIMALS));
            }
            json.number("radius_m", feature.placement().radius().map(Distance::metres), 0);
            json.number("confidence", feature.resolved().resolution().confidence(), 2);
        });
    }

    /** Where the label of a relative place stands, longitude first: the middle of an area says little of a direction. */
    private static List<Double> at(MapFeature feature) {
        return feature.findLabelPoint().stream()
                .flatMap(point -> Stream.of(point.lon(), point.lat()))
                .toList();
    }

    /** The line or area of a relative place; for all others the point where a label stands, also for adjectives, which a reader may switch on. */
    private static Optional<Geometry> findGeometry(MapFeature feature) {
        return feature.locus().isPresent()
                ? feature.placement().geometry()
                : feature.findLabelPoint()
                        .or(() -> feature.place().map(Place::point))
                        .map(Wgs84::point);
    }
}
