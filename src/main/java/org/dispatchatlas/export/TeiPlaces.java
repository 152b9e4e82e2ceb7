package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Naming;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;

/**
 * Writes {@code listPlace} (TEI Guidelines, chapter "Names, Dates, People, and Places"): each place of the gazetteer once, then each line
 * or area that was made for a mention.
 */
final class TeiPlaces {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private final TeiXml xml;
    private final Document document;
    private final List<Source> sources;
    private final TeiIds ids;
    private final TeiGeometry geometry;
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Map<PlaceId, Naming> namings = new HashMap<>();
    private final List<MapFeature> located = new ArrayList<>();

    TeiPlaces(TeiXml xml, Atlas atlas, TeiIds ids) {
        this.xml = xml;
        this.document = atlas.document();
        this.sources = atlas.sources();
        this.ids = ids;
        this.geometry = new TeiGeometry(xml, ids);
        atlas.features().forEach(this::take);
        atlas.relations().stream()
                .flatMap(relation -> relation.relation().ends().stream())
                .flatMap(end -> end.place().stream())
                .forEach(place -> places.putIfAbsent(place.id(), place));
    }

    /** The id of a source in the list of sources. */
    static String idOf(TeiIds ids, SourceId source) {
        return ids.own("source-" + TeiIds.of(source.value()));
    }

    /** Writes nothing where there are no places: TEI has no empty lists. */
    void write() {
        if (!places.isEmpty() || !located.isEmpty()) {
            xml.part("listPlace", () -> {
                places.values().forEach(this::place);
                located.forEach(this::located);
            });
        }
    }

    private void take(MapFeature feature) {
        if (feature.place().isPresent()) {
            Place place = feature.place().get();
            places.putIfAbsent(place.id(), place);
            namings.putIfAbsent(place.id(), feature.naming());
        } else if (feature.isOnMap()) {
            located.add(feature);
        }
    }

    private void place(Place place) {
        Naming naming = namings.getOrDefault(place.id(), Naming.NONE);
        xml.part("place", () -> {
            xml.id(ids.of(place.id()));
            xml.attribute(
                    "type", place.featureClass().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            xml.words("placeName", "at-date", naming.atDate());
            place.names().stream()
                    .filter(name -> name.kind() == PlaceName.Kind.MAIN || name.kind() == PlaceName.Kind.HISTORICAL)
                    .forEach(this::name);
            xml.part("location", () -> {
                xml.words("country", "at-date", naming.countryAtDate());
                xml.words("country", "today", naming.countryToday());
                geometry.point(place.point());
                geometry.radius(place.radius());
            });
            xml.words("note", place.note());
            place.id().findGeoNames().ifPresent(number -> xml.words("idno", "GeoNames", Long.toString(number)));
            xml.words("idno", "URI", place.id().address());
        });
    }

    private void name(PlaceName name) {
        xml.part("placeName", () -> {
            xml.attribute("type", name.kind().name().toLowerCase(Locale.ROOT));
            xml.language(LANGUAGE.matcher(name.language()).matches() ? name.language() : "und");
            TeiDay.write(xml, name.inUse());
            name.citation().flatMap(this::pointer).ifPresent(source -> xml.attribute("source", source));
            xml.text(name.text());
        });
    }

    /** The source in the list of sources; the place in it is left to the GeoJSON. */
    private Optional<String> pointer(Citation citation) {
        return sources.stream()
                .map(Source::id)
                .filter(citation.source()::equals)
                .findFirst()
                .map(source -> "#" + idOf(ids, source));
    }

    private void located(MapFeature feature) {
        xml.part("place", () -> {
            xml.id(TeiIds.located(feature));
            xml.attribute("type", feature.locus().isPresent() ? "relative" : "drawn");
            xml.words("placeName", feature.title());
            feature.findLabelPoint()
                    .ifPresent(point -> xml.part("location", () -> {
                        xml.words("country", "at-date", feature.naming().countryAtDate());
                        geometry.point(point);
                        feature.placement().radius().ifPresent(geometry::radius);
                    }));
            feature.placement()
                    .geometry()
                    .filter(shape -> !feature.placement().isPoint())
                    .ifPresent(shape -> xml.part("location", () -> geometry.shape(shape)));
            xml.words("note", "basis", feature.placement().basis().words());
            feature.locus()
                    .flatMap(Locus::claimant)
                    .ifPresent(claimant -> xml.words("note", "claimant", claimant.value()));
            feature.notes(document).forEach(note -> xml.words("note", note));
        });
    }
}
