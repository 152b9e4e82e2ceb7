package org.dispatchatlas.export.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.StopMap;
import org.dispatchatlas.lesson.TourCheck;

/**
 * A stop as the page shows it. What the document or the borders do not have is left out, as on the site.
 *
 * @param passage where its words stand in the document
 * @param select the id of the feature that is chosen
 * @param at whose borders of which day are drawn
 */
record PackStop(
        Stop stop,
        Optional<TextSpan> passage,
        Optional<String> select,
        Standpoint at,
        Optional<Standpoint> other,
        Optional<MapPlace> place,
        MapProjection projection,
        Set<MapLayer> layers) {

    static List<PackStop> of(PackLesson lesson, HistoricalBorders borders) {
        return lesson.tour().stops().stream()
                .map(stop -> of(stop, lesson.atlas(), borders))
                .toList();
    }

    private static PackStop of(Stop stop, Atlas atlas, HistoricalBorders borders) {
        StopMap map = stop.map();
        String text = atlas.document().text();
        LocalDate day = map.date()
                .filter(borders.covered()::contains)
                .or(() -> atlas.borders().map(BordersOfDay::day))
                .or(() -> borders.covered().findFirst())
                .orElseThrow();
        String view = map.view().filter(id -> borders.findView(id).isPresent()).orElse(View.DE_FACTO.id());
        return new PackStop(
                stop,
                stop.passage()
                        .filter(text::contains)
                        .map(words -> new TextSpan(text.indexOf(words), text.indexOf(words) + words.length())),
                TourCheck.selected(stop, atlas).map(MapFeature::id),
                new Standpoint(day, view),
                map.compare()
                        .filter(other -> borders.covered().contains(other.day())
                                && borders.findView(other.view()).isPresent()),
                map.place(),
                map.projection().orElse(MapProjection.INNER_ASIA),
                map.layers().orElse(MapLayer.USUAL));
    }
}
