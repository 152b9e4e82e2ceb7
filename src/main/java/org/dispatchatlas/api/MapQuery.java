package org.dispatchatlas.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * The part after the question mark of a dated layer, as it was sent.
 *
 * @param date the day, YYYY-MM-DD
 * @param view a view's id; left out for effective possession
 * @param with the other standpoint, {@code YYYY-MM-DD} or {@code YYYY-MM-DD,VIEW}
 * @param bbox {@code west,south,east,north} in degrees
 */
record MapQuery(
        @Nullable String date,
        @Nullable String view,
        @Nullable String with,
        @Nullable String bbox) {
    /** The grain of boxes in degrees, so that neighbours who look at the same region ask for the same bytes. */
    private static final double GRAIN = 10;

    private static final Pattern COMMA = Pattern.compile(",");

    /** What is asked; a problem with status 400 where that can't be understood. */
    MapLayers.Dated read(String layer, MapLayers layers) {
        Standpoint standpoint = new Standpoint(day(date, layers), knownView(view, layers));
        Optional<Standpoint> other = Optional.ofNullable(with).map(words -> standpoint(words, layers));
        if (layer.equals(MapLayers.DIFFERENCE) && other.isEmpty()) {
            throw Problems.badRequest("The layer needs a second map: ?with=YYYY-MM-DD,VIEW.");
        }
        return new MapLayers.Dated(
                layer, standpoint, other, Optional.ofNullable(bbox).map(MapQuery::box));
    }

    private static Standpoint standpoint(String words, MapLayers layers) {
        List<String> parts = List.of(COMMA.split(words, 2));
        return new Standpoint(day(parts.getFirst(), layers), knownView(parts.size() > 1 ? parts.get(1) : null, layers));
    }

    private static String knownView(@Nullable String view, MapLayers layers) {
        String id = view == null ? View.DE_FACTO.id() : view;
        if (!layers.views().contains(id)) {
            throw Problems.badRequest("There is no view “%s”; the views are %s."
                    .formatted(Problems.echo(id), String.join(", ", layers.views())));
        }
        return id;
    }

    private static LocalDate day(@Nullable String date, MapLayers layers) {
        if (date == null) {
            throw Problems.badRequest(
                    "The layer needs a day: ?date=YYYY-MM-DD, %s.".formatted(limits(layers.covered())));
        }
        LocalDate day = parse(date);
        if (!layers.covered().contains(day)) {
            throw Problems.badRequest(
                    "There is no map of %s: expected a day %s.".formatted(day, limits(layers.covered())));
        }
        return day;
    }

    private static LocalDate parse(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw Problems.badRequest(
                    "“%s” is no day: expected ?date=YYYY-MM-DD, such as 1936-04-01.".formatted(Problems.echo(date)));
        }
    }

    /** A box, widened to the grain. */
    private static BoundingBox box(String words) {
        try {
            double[] edges = Arrays.stream(COMMA.split(words, -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (edges.length == 4 && edges[0] < edges[2] && edges[1] < edges[3]) {
                return new BoundingBox(
                        Math.max(-180, Math.floor(edges[0] / GRAIN) * GRAIN),
                        Math.max(-90, Math.floor(edges[1] / GRAIN) * GRAIN),
                        Math.min(180, Math.ceil(edges[2] / GRAIN) * GRAIN),
                        Math.min(90, Math.ceil(edges[3] / GRAIN) * GRAIN));
            }
        } catch (IllegalArgumentException noNumbers) {
            // Answered below like any other wrong box.
        }
        throw Problems.badRequest(
                "“%s” is no box: expected ?bbox=west,south,east,north in degrees, such as 110,40,130,55."
                        .formatted(Problems.echo(words)));
    }

    private static String limits(Timespan covered) {
        return "from %s to %s"
                .formatted(
                        covered.findFirst().map(LocalDate::toString).orElse("the beginning"),
                        covered.findLast().map(LocalDate::toString).orElse("today"));
    }
}
