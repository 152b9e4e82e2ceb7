package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.dispatchatlas.atlas.FrontierDistance;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.geo.LonLat;

/** How far a place lies from the nearest frontier of its state on the day of the map, by each side's reading. */
final class FrontierNote extends Div {
    FrontierNote(BordersOfDay map, LonLat position, Words words) {
        List<FrontierDistance> readings = FrontierDistance.nearest(map, position);
        setVisible(!readings.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        readings.forEach(reading -> list.add(new ListItem(say(map, reading, readings.size() > 1, words))));
        add(list);
    }

    private static String say(BordersOfDay map, FrontierDistance reading, boolean disputed, Words words) {
        Frontier frontier = reading.frontier();
        String neighbour = words.territory(frontier.second(), map);
        double away = reading.distance().kilometres();
        double length = frontier.length().kilometres();
        return disputed
                ? words.say("frontier.claimed", away, neighbour, length, words.territory(frontier.claimant(), map))
                : words.say("frontier", away, neighbour, length);
    }
}
