package org.dispatchatlas.ingest.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one feature of Linked Places Format: {@code @id}, title and names with their days and sources, types, states and geometry. A
 * name with days is historical. Of several positions, or the corners of an area, the place is put in the middle of their extremes and
 * reaches to the farthest.
 */
final class LinkedPlace {
    private static final SourceId SOURCE = new SourceId("linked-places");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_NAMES = 1_000;

    /** Words in the labels of types, the first that fits; the Getty thesaurus and GeoNames write them so. */
    private static final List<Map.Entry<String, FeatureClass>> TYPES = List.of(
            Map.entry("capital", FeatureClass.CAPITAL),
            Map.entry("inhabited place", FeatureClass.CITY),
            Map.entry("populated place", FeatureClass.CITY),
            Map.entry("settlement", FeatureClass.CITY),
            Map.entry("city", FeatureClass.CITY),
            Map.entry("town", FeatureClass.CITY),
            Map.entry("village", FeatureClass.CITY),
            Map.entry("province", FeatureClass.FIRST_ORDER),
            Map.entry("first-order", FeatureClass.FIRST_ORDER),
            Map.entry("county", FeatureClass.SECOND_ORDER),
            Map.entry("counties", FeatureClass.SECOND_ORDER),
            Map.entry("district", FeatureClass.SECOND_ORDER),
            Map.entry("prefecture", FeatureClass.SECOND_ORDER),
            Map.entry("nation", FeatureClass.COUNTRY),
            Map.entry("country", FeatureClass.COUNTRY),
            Map.entry("empire", FeatureClass.COUNTRY),
            Map.entry("kingdom", FeatureClass.COUNTRY),
            Map.entry("polit", FeatureClass.COUNTRY),
            Map.entry("state", FeatureClass.COUNTRY),
            Map.entry("river", FeatureClass.RIVER),
            Map.entry("stream", FeatureClass.RIVER),
            Map.entry("lake", FeatureClass.LAKE),
            Map.entry("ocean", FeatureClass.SEA),
            Map.entry("sea", FeatureClass.SEA),
            Map.entry("gulf", FeatureClass.SEA),
            Map.entry("region", FeatureClass.REGION),
            Map.entry("island", FeatureClass.REGION));

    private static final Pattern DATE = Pattern.compile("(-?[0-9]{1,6})(?:-([0-9]{2}))?(?:-([0-9]{2}))?(?:T.*)?");

    private LinkedPlace() {}

    /**
     * The place of a feature.
     *
     * @throws IllegalArgumentException if it lacks an id, a name or a position, or has values that cannot be read
     */
    static Place read(JsonNode feature) {
        String address = feature.path("@id").asString("");
        if (address.isEmpty()) {
            throw new IllegalArgumentException("a feature has an address in @id");
        }
        List<PlaceName> names = names(feature);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "a feature has a title or a toponym of at most " + LONGEST_NAME + " characters");
        }
        List<LonLat> positions = new ArrayList<>();
        collect(feature.path("geometry"), positions);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("a feature has a position: a place without one cannot be put on a map");
        }
        LonLat middle = middle(positions);
        FeatureClass featureClass = featureClass(feature);
        return new Place(
                PlaceId.ofLinkedPlace(address),
                names.getFirst().text(),
                names,
                featureClass,
                middle,
                0,
                country(feature.path("properties").path("ccodes")),
                "",
                Optional.empty(),
                radius(middle, positions, featureClass),
                "");
    }

    private static List<PlaceName> names(JsonNode feature) {
        List<PlaceName> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        String title = feature.path("properties").path("title").asString("").strip();
        add(names, taken, new PlaceName(title, "und", PlaceName.Kind.MAIN, Timespan.ALWAYS, Optional.empty()));
        for (JsonNode entry : feature.path("names")) {
            if (names.size() < MOST_NAMES) {
                add(names, taken, name(entry, names.isEmpty()));
            }
        }
        return names;
    }

    private static PlaceName name(JsonNode entry, boolean first) {
        Timespan inUse = inUse(entry.path("when").path("timespans"));
        PlaceName.Kind kind = first
                ? PlaceName.Kind.MAIN
                : inUse.equals(Timespan.ALWAYS) ? PlaceName.Kind.ALTERNATE : PlaceName.Kind.HISTORICAL;
        JsonNode citation = entry.path("citations").path(0);
        String locator = citation.path("label").asString(citation.path("@id").asString(""));
        return new PlaceName(
                entry.path("toponym").asString("").strip(),
                entry.path("lang").asString("und"),
                kind,
                inUse,
                locator.isEmpty() ? Optional.empty() : Optional.of(new Citation(SOURCE, cut(locator))));
    }

    /** A name with days may have the key of the title: both stay, the one says what it is called, the other since when. */
    private static void add(List<PlaceName> names, Set<String> taken, PlaceName name) {
        String key = NameKey.of(name.text());
        boolean dated = name.kind() == PlaceName.Kind.HISTORICAL;
        if (!key.isEmpty() && name.text().length() <= LONGEST_NAME && taken.add(key + (dated ? name.inUse() : ""))) {
            names.add(name);
        }
    }

    /** From the earliest start to the latest end; an end that is missing, or cannot be read, is open. */
    private static Timespan inUse(JsonNode spans) {
        LocalDate first = null;
        LocalDate last = null;
        boolean openFirst = spans.isEmpty();
        boolean openLast = spans.isEmpty();
        for (JsonNode span : spans) {
            LocalDate start = day(span.path("start"), "earliest", false);
            LocalDate end = day(span.path("end"), "latest", true);
            openFirst |= start == null;
            openLast |= end == null;
            first = first == null || (start != null && start.isBefore(first)) ? start : first;
            last = last == null || (end != null && end.isAfter(last)) ? end : last;
        }
        return new Timespan(openFirst ? null : first, openLast ? null : last);
    }

    private static @Nullable LocalDate day(JsonNode limit, String loose, boolean end) {
        Matcher date = DATE.matcher(limit.path("in").asString(limit.path(loose).asString("")));
        if (!date.matches()) {
            return null;
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        return date.group(3) == null
                ? end ? month.atEndOfMonth() : month.atDay(1)
                : month.atDay(Integer.parseInt(date.group(3)));
    }

    /** By GeoNames' letters if the feature has them, else by what its types are called; a spot if nothing says more. */
    private static FeatureClass featureClass(JsonNode feature) {
        String letter = feature.path("properties").path("fclasses").path(0).asString("");
        if (letter.equals("P")) {
            return FeatureClass.CITY;
        }
        for (JsonNode type : feature.path("types")) {
            String label = (type.path("label").asString("") + " "
                            + type.path("sourceLabel").asString("") + " "
                            + type.path("sourceLabels").path(0).path("label").asString(""))
                    .toLowerCase(Locale.ROOT);
            for (Map.Entry<String, FeatureClass> known : TYPES) {
                if (label.contains(known.getKey())) {
                    return known.getValue();
                }
            }
        }
        return FeatureCodes.of(letter, "");
    }

    private static String country(JsonNode codes) {
        String code = codes.path(0).asString("");
        return code.matches("[A-Z]{2}") ? code : "";
    }

    /** All positions of a geometry, however it nests them. */
    private static void collect(JsonNode geometry, List<LonLat> positions) {
        for (JsonNode part : geometry.path("geometries")) {
            collect(part, positions);
        }
        collectPositions(geometry.path("coordinates"), positions);
    }

    private static void collectPositions(JsonNode coordinates, List<LonLat> positions) {
        if (coordinates.path(0).isNumber() && coordinates.path(1).isNumber()) {
            positions.add(new LonLat(
                    coordinates.path(0).asDouble(), coordinates.path(1).asDouble()));
        } else {
            for (JsonNode part : coordinates) {
                collectPositions(part, positions);
            }
        }
    }

    /** Half-way between the extremes; an area across the antimeridian is measured on the side where it is narrower. */
    private static LonLat middle(List<LonLat> positions) {
        double west = positions.stream().mapToDouble(LonLat::lon).min().orElseThrow();
        double east = positions.stream().mapToDouble(LonLat::lon).max().orElseThrow();
        double south = positions.stream().mapToDouble(LonLat::lat).min().orElseThrow();
        double north = positions.stream().mapToDouble(LonLat::lat).max().orElseThrow();
        if (east - west <= 180) {
            return new LonLat((west + east) / 2, (south + north) / 2);
        }
        double from = positions.stream()
                .mapToDouble(LonLat::lon)
                .filter(lon -> lon > 0)
                .min()
                .orElse(180);
        double to = positions.stream()
                        .mapToDouble(LonLat::lon)
                        .filter(lon -> lon <= 0)
                        .max()
                        .orElse(-180)
                + 360;
        double lon = (from + to) / 2;
        return new LonLat(lon > 180 ? lon - 360 : lon, (south + north) / 2);
    }

    private static Distance radius(LonLat middle, List<LonLat> positions, FeatureClass featureClass) {
        double farthest = positions.stream()
                .mapToDouble(position -> Wgs84.distance(middle, position).metres())
                .max()
                .orElse(0);
        return new Distance(Math.max(
                farthest,
                positions.size() > 1 ? 0 : FeatureCodes.reachOf(featureClass).metres()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_NAME));
    }
}
