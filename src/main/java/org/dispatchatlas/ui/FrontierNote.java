package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.geo.GeodesicOffset;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

/** How far a place lies from the nearest frontier of its state on the day of the map, by each side's reading. */
final class FrontierNote extends Div {
    /** Degrees: a place farther from any frontier is in the interior. */
    private static final double REACH = 8;

    private static final int TRIED = 3;

    private record Near(TerritoryId id, double degrees) {}

    FrontierNote(BordersOfDay map, LonLat position) {
        List<Frontier> readings = map.findTerritoryAt(position).stream()
                .flatMap(holder -> nearest(map, holder, position).stream())
                .toList();
        setVisible(!readings.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        for (Frontier reading : readings) {
            list.add(new ListItem(words(map, reading, position, readings.size() > 1)));
        }
        add(list);
    }

    /** The readings of the frontier with the nearest neighbour. */
    private static List<Frontier> nearest(BordersOfDay map, Territory holder, LonLat position) {
        Point point = Wgs84.point(position);
        Envelope around = point.getEnvelopeInternal();
        around.expandBy(REACH);
        return map.territories().stream()
                .filter(other -> !other.id().equals(holder.id())
                        && other.area().getEnvelopeInternal().intersects(around))
                .map(other -> new Near(other.id(), other.area().distance(point)))
                .filter(near -> near.degrees() <= REACH)
                .sorted(Comparator.comparingDouble(Near::degrees))
                .limit(TRIED)
                .map(near -> map.findFrontiers(holder.id(), near.id()))
                .filter(readings -> !readings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String words(BordersOfDay map, Frontier frontier, LonLat position, boolean disputed) {
        return String.format(
                Locale.ENGLISH,
                "%,.0f km from the frontier with %s%s; %,.0f km long as drawn",
                GeodesicOffset.distance(position, frontier.line()).kilometres(),
                name(map, frontier.second()),
                disputed ? ", as read by " + name(map, frontier.claimant()) : "",
                frontier.length().kilometres());
    }

    private static String name(BordersOfDay map, TerritoryId id) {
        return Optional.of(id).flatMap(map::findTerritory).map(Territory::name).orElse(id.value());
    }
}
