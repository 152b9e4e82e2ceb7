package org.dispatchatlas.borders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/** The political map through time. Implementations are immutable and safe for use by many threads. */
public interface HistoricalBorders {
    /** The days for which there is a map. */
    Timespan covered();

    /** The first days of the spans in which nothing on the map is different, in the order of time; the first day covered is the first. */
    List<LocalDate> turns();

    /** All that changed the map in these days, in the order of time. */
    List<BorderChange> changes();

    /** The points of view from which it can be drawn, {@link View#DE_FACTO} first. */
    List<View> views();

    /**
     * The map of a day by effective possession.
     *
     * @throws IllegalArgumentException for a day outside {@link #covered()}
     */
    default BordersOfDay on(LocalDate day) {
        return on(day, View.DE_FACTO);
    }

    /**
     * The map of a day as a government saw it.
     *
     * @throws IllegalArgumentException for a day outside {@link #covered()}
     */
    BordersOfDay on(LocalDate day, View view);

    /** The maps of all {@link #turns()} in their order, each drawn as it is taken: whoever keeps them has room for all. */
    Stream<BordersOfDay> drawAll(View view);

    /** What territories and claims rest on, each once. */
    List<Citation> sources();

    /**
     * Who held a position and who claimed it; much quicker than drawing the map of the day.
     *
     * @throws IllegalArgumentException for a day outside {@link #covered()}
     */
    PositionReport report(LonLat position, LocalDate day);

    /** The first name of a territory in the days covered. */
    Optional<String> findName(TerritoryId id);

    /**
     * Who held a position through all the days covered, in the order of time, each for the days on which both were so; nothing for days
     * on which nobody did.
     */
    List<Polity> historyAt(LonLat position);

    /** The ground that two maps give to different territories, the largest first. Either day may be the earlier. */
    List<Difference> differences(LocalDate day, View view, LocalDate otherDay, View otherView);

    /**
     * The map from a standpoint.
     *
     * @throws IllegalArgumentException for a day outside {@link #covered()} or an unknown view
     */
    default BordersOfDay on(Standpoint standpoint) {
        return on(standpoint.day(), view(standpoint));
    }

    /** {@link #differences(LocalDate, View, LocalDate, View)} between two standpoints. */
    default List<Difference> differences(Standpoint one, Standpoint other) {
        return differences(one.day(), view(one), other.day(), view(other));
    }

    private View view(Standpoint standpoint) {
        return findView(standpoint.view())
                .orElseThrow(() -> new IllegalArgumentException("there is no view '" + standpoint.view() + "'"));
    }

    /** The view with the id. */
    default Optional<View> findView(String id) {
        return views().stream().filter(view -> view.id().equals(id)).findFirst();
    }
}
