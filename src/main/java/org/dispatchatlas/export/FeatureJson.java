package org.dispatchatlas.export;

import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.curation.Annotation;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Resolution;

/** Writes one feature of the GeoJSON export. */
final class FeatureJson {
    private final JsonOut json;
    private final Document document;
    private final GeometryJson geometry;
    private final Annotations annotations;
    private final PlaceNamesJson names;
    private final Curated curation;
    private final FeatureTable<MapFeature> table;

    FeatureJson(JsonOut json, Atlas atlas) {
        this.json = json;
        this.document = atlas.document();
        this.geometry = new GeometryJson(json);
        this.names = new PlaceNamesJson(json, atlas);
        this.curation = atlas.curation();
        Passages passages = new Passages(document);
        this.annotations = new Annotations(atlas, passages);
        this.table = MentionTable.of(atlas, passages);
    }

    void write(MapFeature feature) {
        json.text("type", "Feature");
        json.text("id", feature.id());
        geometry.write(feature.placement().geometry());
        geometry.bounds(feature.placement().geometry().flatMap(GeometryJson::boundsOf));
        json.object("properties", () -> json.fields(table.fields(), feature));
        feature.place().ifPresent(place -> names.write(feature.mention(), place));
        json.object("annotation", () -> {
            json.text("@context", AnnotationJson.CONTEXT);
            AnnotationJson.write(json, annotationOf(feature));
        });
        Resolution resolution = feature.resolved().resolution();
        EvidenceJson.write(json, resolution.evidence());
        json.array("candidates", resolution.candidates(), each -> json.object(() -> candidate(each)));
        json.array("notes", feature.notes(document), json::text);
        correctionOf(feature)
                .ifPresent(correction -> json.object("correction", () -> CorrectionJson.write(json, correction)));
    }

    /** What identifies the feature's place; the other columns are not said twice. */
    private Annotation annotationOf(MapFeature feature) {
        return new Annotation(
                Annotations.id(feature.id()),
                Annotations.identifying(feature).stream().toList(),
                annotations.target(feature.mention().span()));
    }

    private Optional<Correction> correctionOf(MapFeature feature) {
        return curation.find(feature.mention().id());
    }

    private void candidate(Candidate candidate) {
        Place place = candidate.place();
        json.text("placeId", place.id().value());
        json.text("name", place.name());
        json.number("lon", place.point().lon(), GeometryJson.POINT_DECIMALS);
        json.number("lat", place.point().lat(), GeometryJson.POINT_DECIMALS);
        json.number("score", candidate.score(), 3);
    }
}
