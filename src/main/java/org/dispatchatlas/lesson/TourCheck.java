package org.dispatchatlas.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.View;

/** Checks a tour against the document and the borders that it speaks of; what is wrong is said in words for its author. */
public final class TourCheck {
    private final Tour tour;
    private final Atlas atlas;
    private final HistoricalBorders borders;
    private final List<String> problems = new ArrayList<>();

    private TourCheck(Tour tour, Atlas atlas, HistoricalBorders borders) {
        this.tour = tour;
        this.atlas = atlas;
        this.borders = borders;
    }

    /**
     * What keeps the tour from being shown as it is meant: passages that the document does not have, days without a map, citations of
     * nothing.
     *
     * @param atlas of the tour's document
     */
    public static List<String> problems(Tour tour, Atlas atlas, HistoricalBorders borders) {
        TourCheck check = new TourCheck(tour, atlas, borders);
        check.cited("About", tour.about());
        for (int number = 1; number <= tour.stops().size(); number++) {
            check.stop("Stop %d".formatted(number), tour.stops().get(number - 1));
        }
        check.sources();
        return List.copyOf(check.problems);
    }

    /**
     * The statements that name no source, each with its stop: no fault of a teacher's own tour, but worth a look. The introduction only
     * says what is to come.
     */
    public static List<String> unsourced(Tour tour) {
        List<String> found = new ArrayList<>();
        for (int number = 1; number <= tour.stops().size(); number++) {
            for (Statement statement :
                    tour.stops().get(number - 1).text().statements(Locale.forLanguageTag(tour.language()))) {
                if (statement.cited().isEmpty()) {
                    found.add("Stop %d: %s".formatted(number, statement.words()));
                }
            }
        }
        return found;
    }

    /** The feature that a stop chooses: by its id, else the first whose words are these. */
    public static Optional<MapFeature> selected(Stop stop, Atlas atlas) {
        return stop.select()
                .flatMap(wanted -> atlas.findFeature(wanted)
                        .or(() -> atlas.features().stream()
                                .filter(feature -> feature.mention().text().equals(wanted))
                                .findFirst()));
    }

    /** The id of what a stop chooses: a feature by its id or its words, or a relation by its id. */
    public static Optional<String> chosen(Stop stop, Atlas atlas) {
        return selected(stop, atlas)
                .map(MapFeature::id)
                .or(() -> stop.select().flatMap(atlas::findRelation).map(MapRelation::id));
    }

    private void stop(String where, Stop stop) {
        stop.passage()
                .filter(words -> !atlas.document().text().contains(words))
                .ifPresent(words -> problems.add(
                        "%s: the document does not have the words “%s”; they must stand there to the letter."
                                .formatted(where, words)));
        if (stop.select().isPresent() && chosen(stop, atlas).isEmpty()) {
            problems.add("%s: there is no mention “%s” to select."
                    .formatted(where, stop.select().get()));
        }
        stop.map().date().ifPresent(day -> day(where, day));
        stop.map().compare().ifPresent(other -> {
            day(where, other.day());
            view(where, other.view());
        });
        stop.map().view().ifPresent(view -> view(where, view));
        cited(where, stop.text());
    }

    private void cited(String where, CitedText text) {
        for (Cited cited : text.cited()) {
            if (tour.findSource(cited.source()).isEmpty()) {
                problems.add("%s: “sources” has no “%s”.".formatted(where, cited.source()));
            }
        }
    }

    private void day(String where, LocalDate day) {
        if (!borders.covered().contains(day)) {
            problems.add("%s: there is no map of %s; the borders are known from %s to %s."
                    .formatted(
                            where,
                            day,
                            borders.covered()
                                    .findFirst()
                                    .map(LocalDate::toString)
                                    .orElse("…"),
                            borders.covered()
                                    .findLast()
                                    .map(LocalDate::toString)
                                    .orElse("…")));
        }
    }

    private void view(String where, String view) {
        if (borders.findView(view).isEmpty()) {
            problems.add("%s: there is no view “%s”; the views are %s."
                    .formatted(
                            where, view, borders.views().stream().map(View::id).collect(Collectors.joining(", "))));
        }
    }

    private void sources() {
        Set<String> used = new HashSet<>();
        tour.about().cited().forEach(cited -> used.add(cited.source()));
        tour.stops().forEach(stop -> stop.text().cited().forEach(cited -> used.add(cited.source())));
        tour.sources().stream()
                .filter(source -> !used.contains(source.key()))
                .forEach(source -> problems.add("The source “%s” is never cited.".formatted(source.key())));
    }
}
