package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.geo.LonLat;
import tools.jackson.core.JacksonException;

/** The arcs that the map draws between the places of a document, each with its passage and the words that made it. */
public final class RelationsLayer {
    /** Of arcs, in degrees: a kilometre. An arc joins two places; it is no way that anyone took. */
    private static final int ARC_DECIMALS = 2;

    private RelationsLayer() {}

    /**
     * Writes the layer as GeoJSON; the stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Atlas atlas, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.compact(out)) {
            FeatureTable<MapRelation> table = RelationTable.of(atlas);
            json.object(() -> {
                json.text("type", "FeatureCollection");
                json.array("features", atlas.relations(), relation -> json.object(() -> write(json, table, relation)));
            });
        } catch (JacksonException e) {
            throw new IOException("the relations of " + atlas.document().id() + " could not be written", e);
        }
    }

    private static void write(JsonOut json, FeatureTable<MapRelation> table, MapRelation drawn) {
        json.text("type", "Feature");
        json.text("id", drawn.id());
        new GeometryJson(json, ARC_DECIMALS).write(drawn.arc());
        json.object("properties", () -> {
            json.fields(table.fields(), drawn);
            at(json, drawn.label());
        });
        EvidenceJson.write(json, drawn.relation().evidence());
    }

    /** Where the label stands, longitude first; null where nothing is drawn. */
    private static void at(JsonOut json, Optional<LonLat> label) {
        if (label.isEmpty()) {
            json.nothing("at");
        } else {
            List<Double> degrees =
                    Stream.of(label.get().lon(), label.get().lat()).toList();
            json.array("at", degrees, each -> json.number(each, ARC_DECIMALS));
        }
    }
}
