package org.dispatchatlas.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Naming;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.LocusAnchor;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.SpatialExpression;

/** Writes one feature of the GeoJSON export. */
final class FeatureJson {
    private final JsonOut json;
    private final Document document;
    private final GeometryJson geometry;
    private final AnnotationJson annotation;
    private final PlaceNamesJson names;
    private final Curated curation;
    private final PassageJson passage;

    FeatureJson(JsonOut json, Atlas atlas) {
        this.json = json;
        this.document = atlas.document();
        this.geometry = new GeometryJson(json);
        this.annotation = new AnnotationJson(json, document);
        this.names = new PlaceNamesJson(json, atlas);
        this.curation = atlas.curation();
        this.passage = new PassageJson(json, document);
    }

    void write(MapFeature feature) {
        json.text("type", "Feature");
        json.text("id", feature.id());
        geometry.write(feature.placement().geometry());
        geometry.bounds(feature.placement().geometry().flatMap(GeometryJson::boundsOf));
        json.object("properties", () -> properties(feature));
        feature.place().ifPresent(place -> names.write(feature.mention(), place));
        annotation.write(feature);
        Resolution resolution = feature.resolved().resolution();
        EvidenceJson.write(json, resolution.evidence());
        json.array("candidates", resolution.candidates(), each -> json.object(() -> candidate(each)));
        json.array("notes", feature.notes(document), json::text);
        correctionOf(feature)
                .ifPresent(correction -> json.object("correction", () -> CorrectionJson.write(json, correction)));
    }

    private void properties(MapFeature feature) {
        Mention mention = feature.mention();
        json.text("title", feature.title());
        json.text("mention", mention.id().value());
        json.text("quote", mention.text());
        names(feature.naming(), feature.place());
        json.text("kind", mention.kind().word());
        json.text("voice", mention.voice().label());
        json.text("modality", mention.modality().word());
        passage.write(mention.span());
        identity(feature.place());
        certainty(feature);
        feature.locus().ifPresent(locus -> relation(feature, locus));
        json.text("sources", feature.sources().stream().map(Citations::words).collect(Collectors.joining("; ")));
    }

    private void names(Naming naming, Optional<Place> place) {
        json.text("name_at_date", naming.atDate());
        json.text("name_today", naming.today());
        json.text("country_at_date", naming.countryAtDate());
        json.text("country_today", place.map(Place::countryCode));
    }

    private void identity(Optional<Place> place) {
        json.text("place_id", place.map(found -> found.id().value()));
        json.text(
                "geonames",
                place.filter(found -> found.id().findGeoNames().isPresent())
                        .map(found -> Citations.address(found.id())));
    }

    private void certainty(MapFeature feature) {
        Resolution resolution = feature.resolved().resolution();
        json.number("confidence", resolution.confidence(), 2);
        json.text("certainty", certaintyWord(resolution.confidence()));
        json.text("status", correctionOf(feature).isPresent() ? "corrected" : statusWord(resolution));
        json.number("radius_m", feature.placement().radius().map(Distance::metres), 0);
        json.text("geometry_basis", feature.placement().basis().words());
    }

    private Optional<Correction> correctionOf(MapFeature feature) {
        return curation.find(feature.mention().id());
    }

    /** The three words of the Linked Places format. */
    private static String certaintyWord(double confidence) {
        return confidence >= 0.9 ? "certain" : confidence >= 0.5 ? "less-certain" : "uncertain";
    }

    private static String statusWord(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> "resolved";
            case Resolution.Located located -> "located";
            case Resolution.Drawn drawn -> "drawn";
            case Resolution.Ambiguous ambiguous -> "ambiguous";
            case Resolution.Unresolved unresolved -> "unresolved";
        };
    }

    private void relation(MapFeature feature, Locus locus) {
        if (feature.resolved().resolution() instanceof Resolution.Located located) {
            SpatialExpression expression = located.expression();
            json.number("distance_m", expression.distance().map(Distance::metres), 0);
            json.text("relation", expression.relation().word());
        }
        json.text("anchor", locus.anchor().words());
        switch (locus.anchor()) {
            case LocusAnchor.OfFrontier frontier -> {
                json.text("claimant", frontier.claimant().value());
                json.text("claim_basis", frontier.basis().name().toLowerCase(Locale.ROOT));
            }
            case LocusAnchor.OfPlaces places -> json.nothing("claimant");
        }
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
