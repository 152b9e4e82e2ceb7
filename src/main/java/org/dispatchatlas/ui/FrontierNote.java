package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.dispatchatlas.atlas.FrontierDistance;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.geo.LonLat;

/** How far a place lies from the nearest frontier of its state on the day of the map, by each side's reading. */
final class FrontierNote extends Div {
    FrontierNote(BordersOfDay map, LonLat position) {
        List<FrontierDistance> readings = FrontierDistance.nearest(map, position);
        setVisible(!readings.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        readings.forEach(reading -> list.add(new ListItem(words(map, reading, readings.size() > 1))));
        add(list);
    }

    private static String words(BordersOfDay map, FrontierDistance reading, boolean disputed) {
        Frontier frontier = reading.frontier();
        return String.format(
                Locale.ENGLISH,
                "%,.0f km from the frontier with %s%s; %,.0f km long as drawn",
                reading.distance().kilometres(),
                map.nameOf(frontier.second()),
                disputed ? ", as read by " + map.nameOf(frontier.claimant()) : "",
                frontier.length().kilometres());
    }
}
