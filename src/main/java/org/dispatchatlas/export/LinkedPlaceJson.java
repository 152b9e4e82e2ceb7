package org.dispatchatlas.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.time.HistoricalDate;
import org.locationtech.jts.geom.Geometry;

/** Writes a place of a document, with all its mentions, as a feature of the Linked Places format. */
final class LinkedPlaceJson {
    private final JsonOut json;
    private final Document document;
    private final Passages passages;
    private final PlaceNamesJson names;

    LinkedPlaceJson(JsonOut json, Atlas atlas) {
        this.json = json;
        this.document = atlas.document();
        this.passages = new Passages(document);
        this.names = new PlaceNamesJson(json, atlas);
    }

    /** @param group the features of one place, in text order */
    void write(List<MapFeature> group) {
        MapFeature first = group.getFirst();
        List<Mention> mentions =
                group.stream().map(MapFeature::mention).distinct().toList();
        json.text("@id", first.place().map(place -> place.id().address()).orElse(Annotations.id(first.id())));
        json.text("type", "Feature");
        json.object("properties", () -> {
            json.text("title", first.title());
            first.place().ifPresent(this::codes);
        });
        document.date().ifPresent(dated -> json.object("when", () -> when(dated.date())));
        if (first.place().isPresent()) {
            names.write(mentions, first.place().get());
        } else {
            names.write(mentions);
        }
        first.place()
                .flatMap(place -> type(place.featureClass()))
                .ifPresent(type -> json.array(
                        "types",
                        List.of(type),
                        each -> json.object(() -> {
                            json.text("identifier", each.identifier());
                            json.text("label", each.label());
                        })));
        geometry(group);
        first.place()
                .filter(place -> place.id().findGeoNames().isPresent())
                .ifPresent(place -> json.array(
                        "links",
                        List.of(place),
                        each -> json.object(() -> {
                            json.text("type", "exactMatch");
                            // In full: by the format's own context "gn:" is a vocabulary.
                            json.text("identifier", each.id().address());
                        })));
        json.array("descriptions", mentions, mention -> json.object(() -> description(mention)));
    }

    private void codes(Place place) {
        json.array(
                "ccodes",
                Optional.of(place.countryCode()).filter(code -> !code.isEmpty()).stream()
                        .toList(),
                json::text);
        json.array("fclasses", List.of(letter(place.featureClass())), json::text);
    }

    private void when(HistoricalDate date) {
        json.array(
                "timespans",
                List.of(date),
                each -> json.object(() -> {
                    if (each.isCertain()) {
                        json.object("start", () -> json.text("in", each.best().toString()));
                        json.object("end", () -> json.text("in", each.best().toString()));
                    } else {
                        limit("start", each.earliest(), each.latest());
                        limit("end", each.earliest(), each.latest());
                    }
                }));
        json.text("label", "date of the document");
    }

    private void limit(String name, LocalDate earliest, LocalDate latest) {
        json.object(name, () -> {
            json.text("earliest", earliest.toString());
            json.text("latest", latest.toString());
        });
    }

    /** The best of the group's shapes: a place that is an area in one passage and a point in another is drawn as the area. */
    private void geometry(List<MapFeature> group) {
        Optional<MapFeature> drawn = group.stream()
                .filter(MapFeature::isOnMap)
                .max(Comparator.comparingInt(feature -> feature.placement()
                        .geometry()
                        .map(Geometry::getDimension)
                        .orElse(0)));
        if (drawn.isEmpty()) {
            json.nothing("geometry");
            return;
        }
        new GeometryJson(json).write(drawn.get().placement().geometry(), () -> {
            json.text(
                    "certainty",
                    Certainty.word(drawn.get().resolved().resolution().confidence()));
            json.array(
                    "citations",
                    drawn.get().sources(),
                    cited -> json.object(() -> json.text("label", Citations.words(cited))));
        });
    }

    private void description(Mention mention) {
        json.text(
                "@id",
                Optional.of(passages.link(mention.span()))
                        .filter(link -> !link.isEmpty())
                        .orElse(Annotations.id(mention.id().value())));
        json.text(
                "value",
                "“%s” (%s), %s, %s. %s"
                        .formatted(
                                mention.text(),
                                mention.kind().word(),
                                mention.voice().label(),
                                mention.modality().word(),
                                document.cite(mention.span())));
        json.text("lang", "en");
    }

    private record Type(String identifier, String label) {}

    /** The Getty's Art and Architecture Thesaurus, from which the format takes its types; empty where it has no one word. */
    private static Optional<Type> type(FeatureClass kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case COUNTRY -> new Type("aat:300128207", "nations");
                    case FIRST_ORDER, SECOND_ORDER -> new Type("aat:300000771", "administrative divisions");
                    case REGION -> new Type("aat:300182722", "regions (geographic)");
                    case CAPITAL, CITY -> new Type("aat:300008347", "inhabited places");
                    case RIVER -> new Type("aat:300008707", "rivers");
                    case LAKE -> new Type("aat:300008680", "lakes");
                    case SEA -> new Type("aat:300008687", "seas");
                    case SPOT -> null;
                });
    }

    /** The feature classes of GeoNames, which the format borrows. */
    private static String letter(FeatureClass kind) {
        return switch (kind) {
            case COUNTRY, FIRST_ORDER, SECOND_ORDER -> "A";
            case CAPITAL, CITY -> "P";
            case RIVER, LAKE, SEA -> "H";
            case REGION -> "L";
            case SPOT -> "S";
        };
    }
}
