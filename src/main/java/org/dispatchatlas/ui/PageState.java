package org.dispatchatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ui.map.MapLayer;
import org.dispatchatlas.ui.map.MapProjection;

/**
 * What the address of a document's page holds besides the document. Values that are the page's own choice are left out.
 *
 * @param mention the id of the selected feature
 * @param date the day of the borders; empty for the document's own
 * @param view whose borders they are
 * @param other what they are compared with
 * @param map centre and zoom
 */
record PageState(
        Optional<String> mention,
        Optional<LocalDate> date,
        String view,
        Optional<Standpoint> other,
        Optional<MapPlace> map,
        MapProjection projection,
        Set<MapLayer> layers,
        Set<MentionKind> kinds) {
    static final String MENTION = "mention";
    private static final String DATE = "date";
    private static final String VIEW = "view";
    private static final String WITH = "with";
    private static final String LANGUAGE = "lang";
    private static final String MAP = "map";
    private static final String PROJECTION = "projection";
    private static final String LAYERS = "layers";
    private static final String KINDS = "kinds";

    private static final String ONLY_LANGUAGE = "en";

    static final Set<MapLayer> USUAL_LAYERS = EnumSet.complementOf(EnumSet.of(MapLayer.BORDERS_TODAY));
    static final Set<MentionKind> USUAL_KINDS =
            EnumSet.complementOf(EnumSet.of(MentionKind.DEMONYM, MentionKind.ORG_PART));

    PageState {
        layers = Set.copyOf(layers);
        kinds = Set.copyOf(kinds);
    }

    /** Centre and zoom of the map, {@code zoom/lat/lon} in the address. */
    record MapPlace(LonLat centre, double zoom) {
        private static final double DEEPEST = 20;

        static MapPlace parse(String words) {
            try {
                List<Double> numbers =
                        Arrays.stream(words.split("/", -1)).map(Double::valueOf).toList();
                if (numbers.size() == 3 && numbers.get(0) >= 0 && numbers.get(0) <= DEEPEST) {
                    return new MapPlace(new LonLat(numbers.get(2), numbers.get(1)), numbers.get(0));
                }
            } catch (IllegalArgumentException notThree) {
                // Answered below like any other wrong number.
            }
            throw AddressException.badRequest(
                    "“map” is zoom/latitude/longitude, such as 4.5/47.9/117.8; the zoom is 0 to 20.");
        }

        String words() {
            return String.format(Locale.ROOT, "%.2f/%.4f/%.4f", zoom, centre.lat(), centre.lon());
        }
    }

    /**
     * Reads an address.
     *
     * @throws AddressException where a value can't be understood; the message says what is expected
     */
    static PageState of(QueryParameters query) {
        only(query, LANGUAGE, ONLY_LANGUAGE);
        return new PageState(
                query.getSingleParameter(MENTION),
                query.getSingleParameter(DATE).map(words -> day(DATE, words)),
                query.getSingleParameter(VIEW).orElse(View.DE_FACTO.id()),
                query.getSingleParameter(WITH).map(PageState::standpoint),
                query.getSingleParameter(MAP).map(MapPlace::parse),
                query.getSingleParameter(PROJECTION).map(PageState::projection).orElse(MapProjection.INNER_ASIA),
                query.getSingleParameter(LAYERS).map(PageState::layers).orElse(USUAL_LAYERS),
                query.getSingleParameter(KINDS).map(PageState::kinds).orElse(USUAL_KINDS));
    }

    /** The address's part after the question mark, in a fixed order. */
    QueryParameters query() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        mention.ifPresent(id -> values.put(MENTION, List.of(id)));
        date.ifPresent(day -> values.put(DATE, List.of(day.toString())));
        if (!view.equals(View.DE_FACTO.id())) {
            values.put(VIEW, List.of(view));
        }
        other.ifPresent(with -> values.put(WITH, List.of(with.words())));
        map.ifPresent(place -> values.put(MAP, List.of(place.words())));
        if (projection != MapProjection.INNER_ASIA) {
            values.put(PROJECTION, List.of(projection.wireName()));
        }
        if (!layers.equals(USUAL_LAYERS)) {
            values.put(
                    LAYERS,
                    List.of(layers.stream().sorted().map(MapLayer::wireName).collect(Collectors.joining(","))));
        }
        if (!kinds.equals(USUAL_KINDS)) {
            values.put(
                    KINDS,
                    List.of(kinds.stream().sorted().map(MentionKind::word).collect(Collectors.joining(","))));
        }
        return new QueryParameters(values);
    }

    PageState withMention(Optional<String> chosen) {
        return new PageState(chosen, date, view, other, map, projection, layers, kinds);
    }

    PageState withDate(LocalDate day) {
        return new PageState(mention, Optional.of(day), view, other, map, projection, layers, kinds);
    }

    PageState withView(String chosen) {
        return new PageState(mention, date, chosen, other, map, projection, layers, kinds);
    }

    PageState withOther(Optional<Standpoint> chosen) {
        return new PageState(mention, date, view, chosen, map, projection, layers, kinds);
    }

    PageState withMap(MapPlace place) {
        return new PageState(mention, date, view, other, Optional.of(place), projection, layers, kinds);
    }

    PageState withProjection(MapProjection chosen) {
        return new PageState(mention, date, view, other, map, chosen, layers, kinds);
    }

    PageState withLayers(Set<MapLayer> chosen) {
        return new PageState(mention, date, view, other, map, projection, chosen, kinds);
    }

    PageState withKinds(Set<MentionKind> chosen) {
        return new PageState(mention, date, view, other, map, projection, layers, chosen);
    }

    private static void only(QueryParameters query, String name, String allowed) {
        query.getSingleParameter(name).filter(value -> !value.equals(allowed)).ifPresent(value -> {
            throw AddressException.badRequest(
                    "“%s” is %s so far; other values are not known.".formatted(name, allowed));
        });
    }

    private static LocalDate day(String name, String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException noDay) {
            throw AddressException.badRequest("“%s” is a day as YYYY-MM-DD, such as 1936-04-01.".formatted(name));
        }
    }

    private static Standpoint standpoint(String words) {
        int comma = words.indexOf(',');
        return comma < 0
                ? Standpoint.deFacto(day(WITH, words))
                : new Standpoint(day(WITH, words.substring(0, comma)), words.substring(comma + 1));
    }

    private static MapProjection projection(String word) {
        return MapProjection.findByWireName(word)
                .orElseThrow(() -> AddressException.badRequest("“projection” is one of "
                        + Arrays.stream(MapProjection.values())
                                .map(MapProjection::wireName)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static Set<MapLayer> layers(String words) {
        Set<MapLayer> chosen = EnumSet.noneOf(MapLayer.class);
        for (String word : parts(words)) {
            chosen.add(Arrays.stream(MapLayer.values())
                    .filter(layer -> layer.wireName().equals(word))
                    .findFirst()
                    .orElseThrow(() -> AddressException.badRequest("“layers” lists some of "
                            + Arrays.stream(MapLayer.values())
                                    .map(MapLayer::wireName)
                                    .collect(Collectors.joining(", ")) + ", with commas.")));
        }
        return chosen;
    }

    private static Set<MentionKind> kinds(String words) {
        Set<MentionKind> chosen = EnumSet.noneOf(MentionKind.class);
        for (String word : parts(words)) {
            chosen.add(MentionKind.find(word)
                    .orElseThrow(() -> AddressException.badRequest("“kinds” lists some of "
                            + Arrays.stream(MentionKind.values())
                                    .map(MentionKind::word)
                                    .collect(Collectors.joining(", "))
                            + ", with commas.")));
        }
        return chosen;
    }

    private static List<String> parts(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(",", -1));
    }
}
