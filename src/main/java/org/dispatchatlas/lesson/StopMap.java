package org.dispatchatlas.lesson;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;

/**
 * The state of the map at a stop. What is empty is as on the document's own page.
 *
 * @param date whose borders are drawn; empty for the document's own day
 * @param view the id of the point of view from which they are drawn
 * @param compare what they are compared with
 * @param place centre and zoom; empty to stay where the map is
 * @param layers all that are drawn
 */
public record StopMap(
        Optional<LocalDate> date,
        Optional<String> view,
        Optional<Standpoint> compare,
        Optional<MapPlace> place,
        Optional<MapProjection> projection,
        Optional<Set<MapLayer>> layers) {
    /** The map of the document's own page. */
    public static final StopMap USUAL = new StopMap(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public StopMap {
        layers = layers.map(Set::copyOf);
    }

    /** The same without days and views that the borders do not have, as an author may have mistaken them. */
    public StopMap within(HistoricalBorders borders) {
        return new StopMap(
                date.filter(borders.covered()::contains),
                view.filter(each -> borders.findView(each).isPresent()),
                compare.filter(with -> borders.covered().contains(with.day())
                        && borders.findView(with.view()).isPresent()),
                place,
                projection,
                layers);
    }
}
