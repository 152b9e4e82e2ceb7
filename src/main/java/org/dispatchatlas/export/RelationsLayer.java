package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.Relation;
import tools.jackson.core.JacksonException;

/** The arcs that the map draws between the places of a document, each with its passage and the words that made it. */
public final class RelationsLayer {
    /** In UTF-16 units: a passage is quoted so far, to the end of a word. */
    static final int LONGEST_QUOTE = 240;

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
            PassageJson passage = new PassageJson(json, atlas.document());
            json.object(() -> {
                json.text("type", "FeatureCollection");
                json.array(
                        "features",
                        atlas.relations(),
                        relation -> json.object(() -> write(json, passage, atlas, relation)));
            });
        } catch (JacksonException e) {
            throw new IOException("the relations of " + atlas.document().id() + " could not be written", e);
        }
    }

    private static void write(JsonOut json, PassageJson passage, Atlas atlas, MapRelation drawn) {
        Relation relation = drawn.relation();
        json.text("type", "Feature");
        json.text("id", drawn.id());
        new GeometryJson(json, ARC_DECIMALS).write(drawn.arc());
        json.object("properties", () -> {
            json.text("relation", drawn.id());
            json.text("kind", relation.kind().word());
            json.text("title", drawn.title());
            json.text("quote", quote(atlas, relation.passage()));
            json.text("voice", relation.voice().label());
            json.text("modality", relation.modality().word());
            passage.write(relation.passage());
            json.text("ends", relation.mentions().stream().map(MentionId::value).collect(Collectors.joining(" ")));
            at(json, drawn.label());
        });
        EvidenceJson.write(json, relation.evidence());
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

    private static String quote(Atlas atlas, TextSpan span) {
        String words = atlas.document().wordsOf(span);
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_QUOTE - 1);
        return words.substring(0, end > 0 ? end : LONGEST_QUOTE - 1) + "…";
    }
}
