package org.dispatchatlas.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.LocusAnchor;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.SpatialExpression;
import org.dispatchatlas.geoparser.Voice;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.HistoricalDate;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiLineString;

/** Hand-made documents, places and resolutions, for tests of the floors above the geoparser. */
public final class Samples {
    /** The text of {@link #document}: one astral character stands before the names, so that offsets in units and points differ. */
    public static final String TEXT =
            "\uD83D\uDCDC Soviet troops left Seoul for Ulanbator, 45 kilometers inside Mongolian territory;"
                    + " the Soviet Union and Foo did not answer.";

    /** GeoNames and Natural Earth. */
    public static final List<Source> SOURCES = List.of(
            new Source(
                    new SourceId("geonames"),
                    "GeoNames",
                    "GeoNames",
                    "1",
                    new License("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
                    "Place names: GeoNames, CC BY 4.0."),
            new Source(
                    SmallWorld.SOURCE,
                    "Natural Earth",
                    "Natural Earth",
                    "5",
                    new License("public-domain", "public domain", ""),
                    "Made with Natural Earth."),
            new Source(new SourceId("unused"), "Unused", "", "", new License("MIT", "MIT", ""), "Never named."));

    /** A gazetteer that knows only what MN is. */
    public static final Gazetteer GAZETTEER = new OneCountry();

    private Samples() {}

    /** {@link #TEXT} as a document of 1 April 1936. */
    public static Document document() {
        return document(TEXT);
    }

    /** A document of one paragraph and 1 April 1936. */
    public static Document document(String text) {
        return new Document(
                new DocumentId("sample"),
                "A sample",
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()))),
                List.of(),
                Optional.of("7"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new DocumentDate(
                        HistoricalDate.on(LocalDate.of(1936, 4, 1)), DocumentDate.Basis.PRINTED, List.of())),
                List.of(),
                new Edition("Papers 1936", "12", "https://example.org/papers/12", "public domain"));
    }

    /** An atlas of {@link #document} with every kind of outcome. */
    public static Atlas atlas() {
        return new AtlasBuilder(GAZETTEER, SOURCES).build(document(), mentions(), Optional.of(new SmallWorld()));
    }

    /** The mentions of {@link #document}, in text order. */
    public static List<ResolvedMention> mentions() {
        Place union = place("atlas:soviet-union", "Soviet Union", FeatureClass.COUNTRY, 60, 60, "", "soviet-union");
        Place seoul = place("gn:1835848", "Seoul", FeatureClass.CITY, 126.9784, 37.566, "KR", null, "Keijō");
        Place ulan =
                place("gn:2028462", "Ulaanbaatar", FeatureClass.CAPITAL, 106.88324, 47.90771, "MN", null, "Ulan Bator");
        return List.of(
                mention("Soviet", MentionKind.DEMONYM, resolved(union)),
                mention("Seoul", MentionKind.METONYM, resolved(seoul)),
                mention("Ulanbator", MentionKind.PLACE, resolved(ulan)),
                mention("45 kilometers inside Mongolian territory", MentionKind.RELATIVE, located()),
                mention("Soviet Union", MentionKind.REGION, resolved(union)),
                mention(
                        "Foo",
                        MentionKind.PLACE,
                        new Resolution.Unresolved(
                                List.of(new Evidence.NameMatch("No place is called Foo.", 0)), List.of())));
    }

    /** A mention of words of {@link #TEXT}. */
    public static ResolvedMention mention(String words, MentionKind kind, Resolution resolution) {
        int start = TEXT.indexOf(words);
        TextSpan span = new TextSpan(start, start + words.length());
        return new ResolvedMention(
                new Mention(
                        MentionId.of(new DocumentId("sample"), span),
                        span,
                        words,
                        kind,
                        new Voice(Voice.Kind.AUTHOR, "Bullitt"),
                        Modality.ASSERTED),
                resolution);
    }

    /** The one candidate won. */
    public static Resolution resolved(Place place) {
        NamedPlace match = new NamedPlace(place, place.names().getFirst());
        return new Resolution.Resolved(
                new Candidate(match, List.of(new Evidence.NameMatch("The words are its name.", 0.4))), 0.95, List.of());
    }

    private static Resolution located() {
        SpatialExpression inside = new SpatialExpression(
                SpatialExpression.Relation.INSIDE,
                Optional.of(Distance.ofKilometres(45)),
                List.of(new TerritoryId("mongolia")),
                "Mongolian territory");
        return new Resolution.Located(
                inside, List.of(locus("mongolia", 117.4), locus("manchukuo", 117.3)), 0.8, List.of());
    }

    private static Locus locus(String claimant, double lon) {
        MultiLineString line =
                (MultiLineString) SmallWorld.read("MULTILINESTRING ((%s 44, %s 47, %s 49))".formatted(lon, lon, lon));
        return new Locus(
                new LocusAnchor.OfFrontier(
                        "Mongolian People's Republic–Manchukuo frontier",
                        new TerritoryId(claimant),
                        Claim.Basis.STATEMENT),
                line,
                new LonLat(lon, 46.5),
                Distance.ofKilometres(5),
                "Measured on the ellipsoid.",
                List.of(new Citation(SmallWorld.SOURCE, "frontier")));
    }

    /** A place; a historical name was in use from 1910 to 1945. */
    public static Place place(
            String id,
            String name,
            FeatureClass featureClass,
            double lon,
            double lat,
            String country,
            @Nullable String territory,
            String... historical) {
        List<PlaceName> names = new ArrayList<>();
        names.add(new PlaceName(name, "en", PlaceName.Kind.MAIN, Timespan.ALWAYS, Optional.empty()));
        Stream.of(historical)
                .map(old -> new PlaceName(
                        old, "en", PlaceName.Kind.HISTORICAL, Timespan.ofYears(1910, 1945), Optional.empty()))
                .forEach(names::add);
        return new Place(
                new PlaceId(id),
                name,
                names,
                featureClass,
                new LonLat(lon, lat),
                1000,
                country,
                "",
                Optional.ofNullable(territory),
                Distance.ofKilometres(5),
                "");
    }

    private static final class OneCountry implements Gazetteer {
        @Override
        public List<NamedPlace> findByName(String name) {
            return List.of();
        }

        @Override
        public boolean hasNameBeginning(String key) {
            return false;
        }

        @Override
        public Optional<Place> findById(PlaceId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Place> findFirstOrder(String countryCode, String firstOrderCode) {
            return Optional.empty();
        }

        @Override
        public Optional<Place> findCountry(String countryCode) {
            return countryCode.equals("MN")
                    ? Optional.of(place("gn:2029969", "Mongolia", FeatureClass.COUNTRY, 105, 46, "MN", "mongolia"))
                    : Optional.empty();
        }
    }
}
