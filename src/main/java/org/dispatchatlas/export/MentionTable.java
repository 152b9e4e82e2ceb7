package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.LocusAnchor;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.SpatialExpression;

/** The mentions of documents as features, in text order; a relative one has one for each claim. */
public final class MentionTable {
    /** The columns of a mention, whichever document it is from. */
    public static final List<Field<MentionRow>> FIELDS = fields();

    private MentionTable() {}

    /** The table of one document. */
    public static FeatureTable<MapFeature> of(Atlas atlas) {
        return of(atlas, new Passages(atlas.document()));
    }

    static FeatureTable<MapFeature> of(Atlas atlas, Passages passages) {
        return new FeatureTable<>(
                "mentions",
                "Places mentioned",
                FIELDS.stream()
                        .map(field -> field.within((MapFeature feature) -> new MentionRow(atlas, passages, feature)))
                        .toList(),
                MapFeature::id,
                feature -> feature.placement().geometry());
    }

    private static List<Field<MentionRow>> fields() {
        List<Field<MentionRow>> fields = new ArrayList<>();
        lift(fields, words());
        fields.addAll(Passages.fields(
                MentionRow::passages, row -> row.feature().mention().span()));
        lift(fields, identity());
        lift(fields, certainty());
        fields.add(Field.text(
                "status",
                "Whether the place was resolved, located, drawn or corrected, or remains ambiguous or unresolved.",
                MentionTable::status));
        lift(fields, geometry());
        lift(fields, relative());
        fields.add(Field.text(
                "sources",
                "What name and geometry rest on.",
                row -> row.feature().sources().stream().map(Citations::words).collect(Collectors.joining("; "))));
        return List.copyOf(fields);
    }

    private static void lift(List<Field<MentionRow>> fields, List<Field<MapFeature>> more) {
        more.forEach(field -> fields.add(field.within(MentionRow::feature)));
    }

    private static String status(MentionRow row) {
        return Certainty.status(row.atlas(), row.feature().resolved());
    }

    private static List<Field<MapFeature>> words() {
        return List.of(
                Field.text("title", "A label: the name on the document's day, else the words.", MapFeature::title),
                Field.text(
                        "mention",
                        "The id of the mention.",
                        feature -> feature.mention().id().value()),
                Field.text(
                        "quote",
                        "The words of the text.",
                        feature -> feature.mention().text()),
                Field.text(
                        "name_at_date",
                        "The name of the place on the document's day.",
                        feature -> feature.naming().atDate()),
                Field.text(
                        "name_today",
                        "The name of the place today.",
                        feature -> feature.naming().today()),
                Field.text(
                        "country_at_date",
                        "Who held the ground on the document's day.",
                        feature -> feature.naming().countryAtDate()),
                Field.text("country_today", "The state of today, ISO 3166-1 alpha-2.", ofPlace(Place::countryCode)),
                Field.text(
                        "kind",
                        "What the words are: place, region, metonym, demonym, org-part or relative.",
                        feature -> feature.mention().kind().word()),
                Field.text(
                        "voice",
                        "Who says the words.",
                        feature -> feature.mention().voice().label()),
                Field.text(
                        "modality",
                        "How they are said: asserted, alleged, denied or hypothetical.",
                        feature -> feature.mention().modality().word()));
    }

    private static List<Field<MapFeature>> identity() {
        return List.of(
                Field.text(
                        "place_id",
                        "The id of the place in the gazetteer.",
                        ofPlace(place -> place.id().value())),
                Field.text("geonames", "The address of the place in GeoNames.", ofPlace(MentionTable::geoNames)));
    }

    private static List<Field<MapFeature>> certainty() {
        return List.of(
                Field.real(
                        "confidence",
                        "The chance that the place is right, 0 to 1.",
                        2,
                        feature -> Optional.of(feature.resolved().resolution().confidence())),
                Field.text(
                        "certainty",
                        "The confidence in the words of the Linked Places format.",
                        feature ->
                                Certainty.word(feature.resolved().resolution().confidence())));
    }

    private static List<Field<MapFeature>> geometry() {
        return List.of(
                Field.whole(
                        "radius_m",
                        "How far from the geometry the place may really lie or reach, in metres.",
                        feature -> feature.placement().radius().map(MentionTable::metres)),
                Field.text(
                        "geometry_basis",
                        "On what the geometry rests, or why there is none.",
                        feature -> feature.placement().basis().words()));
    }

    private static List<Field<MapFeature>> relative() {
        return List.of(
                Field.<MapFeature>whole(
                                "distance_m",
                                "The distance that the words give, in metres.",
                                feature -> expression(feature)
                                        .flatMap(SpatialExpression::distance)
                                        .map(MentionTable::metres))
                        .onlyWhereKnown(),
                Field.<MapFeature>text(
                                "relation",
                                "How the place lies to its anchor.",
                                feature -> expression(feature)
                                        .map(expression -> expression.relation().word())
                                        .orElse(""))
                        .onlyWhereKnown(),
                Field.<MapFeature>text(
                                "anchor",
                                "What the place was measured from.",
                                feature -> feature.locus()
                                        .map(locus -> locus.anchor().words())
                                        .orElse(""))
                        .onlyWhereKnown(),
                Field.<MapFeature>text(
                                "claimant",
                                "Whose reading of the frontier.",
                                feature -> feature.locus()
                                        .flatMap(Locus::claimant)
                                        .map(Object::toString)
                                        .orElse(""))
                        .onlyWhereKnown(),
                Field.<MapFeature>text(
                                "claim_basis",
                                "On what that reading rests.",
                                feature -> feature.locus()
                                        .map(MentionTable::claimBasis)
                                        .orElse(""))
                        .onlyWhereKnown());
    }

    private static Optional<SpatialExpression> expression(MapFeature feature) {
        return feature.locus().isPresent() && feature.resolved().resolution() instanceof Resolution.Located located
                ? Optional.of(located.expression())
                : Optional.empty();
    }

    private static String claimBasis(Locus locus) {
        return switch (locus.anchor()) {
            case LocusAnchor.OfFrontier frontier -> frontier.basis().name().toLowerCase(Locale.ROOT);
            case LocusAnchor.OfPlaces places -> "";
        };
    }

    private static long metres(Distance distance) {
        return Math.round(distance.metres());
    }

    private static String geoNames(Place place) {
        return place.id().findGeoNames().isPresent() ? place.id().address() : "";
    }

    private static Function<MapFeature, String> ofPlace(Function<Place, String> value) {
        return feature -> feature.place().map(value).orElse("");
    }
}
