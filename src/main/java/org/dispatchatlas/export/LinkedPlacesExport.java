package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import tools.jackson.core.JacksonException;

/**
 * The places of a document in Linked Places format 1.2 (https://github.com/LinkedPasts/linked-places-format): a feature for each place with
 * every mention that means it as an attestation of its name, and one for each passage that means no place of the gazetteer.
 */
public final class LinkedPlacesExport implements ExportFormat {
    private static final String CONTEXT =
            "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    private final DataVersions versions;

    /** An export that names these versions as what made it. */
    public LinkedPlacesExport(DataVersions versions) {
        this.versions = versions;
    }

    @Override
    public String extension() {
        return "lpf.json";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String title() {
        return "Linked Places";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.of(
                Loss.TEXT,
                Loss.LAYOUT,
                Loss.OFFSETS,
                Loss.EVIDENCE,
                Loss.CANDIDATES,
                Loss.TABLE,
                Loss.DATING,
                Loss.RELATIONS,
                Loss.BORDERS,
                Loss.CLAIMS);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.indented(out)) {
            json.object(() -> collection(json, export));
        } catch (JacksonException e) {
            throw new IOException("the linked places could not be written", e);
        }
        out.write('\n');
    }

    private void collection(JsonOut json, Export export) {
        json.text("type", "FeatureCollection");
        json.name("@context");
        json.startArray();
        json.text(CONTEXT);
        json.object(() -> ownTerms(json));
        json.endArray();
        json.array("citation", Citing.of(export, versions), item -> json.object(() -> CslExport.item(json, item)));
        json.text("license", Credits.license(export).url());
        json.text("attribution", Credits.attribution(export));
        LinkedPlaceJson feature = new LinkedPlaceJson(json, export.atlas());
        json.array("features", places(export.atlas()), group -> json.object(() -> feature.write(group)));
    }

    /** What the format allows, or its readers know, and its context does not explain: without this linked data would lose it. */
    private static void ownTerms(JsonOut json) {
        json.object("citation", () -> {
            json.text("@id", "dct:bibliographicCitation");
            json.text("@type", "@json");
        });
        json.text("attribution", "dct:rights");
        json.object("fclasses", () -> {
            json.text("@id", "gn:featureClass");
            json.text("@type", "@vocab");
            json.object("@context", () -> json.text("@vocab", "http://www.geonames.org/ontology#"));
        });
    }

    /** The features by place, in the order in which the text first means each; those without a place stand alone. */
    private static List<List<MapFeature>> places(Atlas atlas) {
        Map<String, List<MapFeature>> groups = new LinkedHashMap<>();
        for (MapFeature feature : atlas.features()) {
            String key = feature.place().map(place -> place.id().value()).orElse(feature.id());
            groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(feature);
        }
        return List.copyOf(groups.values());
    }
}
