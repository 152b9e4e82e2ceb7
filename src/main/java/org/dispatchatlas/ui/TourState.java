package org.dispatchatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
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

    /** What an address may have and still show the map as the stop wants it. */
    private static final Set<String> OF_TOURS = Set.of(STOP, PRESENT, "lang", "embed");

    static boolean isPresenting(QueryParameters query) {
        return query.getParameters().containsKey(PRESENT);
    }

    /** Whether an address leaves the map to the stop. */
    static boolean leavesTheMap(QueryParameters query) {
        return OF_TOURS.containsAll(query.getParameters().keySet());
    }

    TourState at(TourWalk next) {
        return new TourState(next, presenting);
    }

    TourState withPresenting(boolean chosen) {
        return new TourState(walk, chosen);
    }

    /**
     * The page's state at the stop.
     *
     * @param before what stays where the stop does not speak of it
     */
    PageState page(Atlas atlas, PageState before) {
        StopMap map = walk.stop().map();
        PageState usual = PageState.USUAL;
        return new PageState(
                TourCheck.selected(walk.stop(), atlas).map(MapFeature::id),
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
    QueryParameters address(Atlas atlas, PageState state) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(STOP, List.of(Integer.toString(walk.number())));
        if (presenting) {
            values.put(PRESENT, List.of(""));
        }
        Map<String, List<String>> whole = PageQuery.write(state).getParameters();
        boolean changed = !state.equals(page(atlas, state));
        whole.forEach((name, value) -> {
            if (changed || OF_TOURS.contains(name)) {
                values.put(name, new ArrayList<>(value));
            }
        });
        return new QueryParameters(values);
    }
}
