package org.dispatchatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.StopMap;
import org.dispatchatlas.lesson.TourCheck;
import org.dispatchatlas.lesson.TourWalk;

/**
 * Where a reader stands in a tour, as the address of a tour's page has it.
 *
 * @param presenting whether it is shown to a class, in large type
 */
record TourState(TourWalk walk, boolean presenting) {
    static final String STOP = "stop";
    private static final String PRESENT = "present";

    /** What stands in the address of a stop that the reader has not changed. */
    private static final Set<String> OF_TOURS = Set.of(STOP, PRESENT, PageQuery.LANGUAGE, PageQuery.EMBED);

    static boolean isPresenting(QueryParameters query) {
        return query.getParameters().containsKey(PRESENT);
    }

    /** Whether an address leaves the map to the stop; what mail programs and the like add to it says nothing of the map. */
    static boolean leavesTheMap(QueryParameters query) {
        return Collections.disjoint(query.getParameters().keySet(), PageQuery.OF_THE_MAP);
    }

    TourState at(TourWalk next) {
        return new TourState(next, presenting);
    }

    TourState withPresenting(boolean chosen) {
        return new TourState(walk, chosen);
    }

    /**
     * The page's state at the stop; a day or view that the borders do not have is the document's own.
     *
     * @param before what stays where the stop does not speak of it
     */
    PageState page(Atlas atlas, HistoricalBorders borders, PageState before) {
        StopMap map = walk.stop().map().within(borders);
        PageState usual = PageState.USUAL;
        return new PageState(
                TourCheck.chosen(walk.stop(), atlas),
                usual.filter(),
                usual.list(),
                new PageState.BordersChoice(
                        map.date(), map.view().orElse(usual.standpoint().view()), map.compare()),
                new PageState.MapLook(
                        map.place(),
                        map.projection().orElse(usual.look().projection()),
                        map.layers().orElse(usual.look().layers())),
                before.language(),
                before.embedded());
    }

    /** The passage of the stop; empty where it has none or the document does not have its words. */
    Optional<TextSpan> passage(Atlas atlas) {
        Stop stop = walk.stop();
        String text = atlas.document().text();
        return stop.passage()
                .filter(text::contains)
                .map(words -> new TextSpan(text.indexOf(words), text.indexOf(words) + words.length()));
    }

    /** The part of the address after the question mark: only the stop, unless the reader has changed what it shows. */
    QueryParameters address(Atlas atlas, HistoricalBorders borders, PageState state) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(STOP, List.of(Integer.toString(walk.number())));
        if (presenting) {
            values.put(PRESENT, List.of(""));
        }
        Map<String, List<String>> whole = PageQuery.write(state).getParameters();
        boolean changed = !state.equals(page(atlas, borders, state));
        whole.forEach((name, value) -> {
            if (changed || OF_TOURS.contains(name)) {
                values.put(name, new ArrayList<>(value));
            }
        });
        return new QueryParameters(values);
    }
}
