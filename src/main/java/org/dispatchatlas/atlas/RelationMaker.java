package org.dispatchatlas.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.GeodesicArc;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.RelationEnd;
import org.dispatchatlas.geoparser.ResolvedMention;

/** Draws the relations of one document. */
final class RelationMaker {
    private static final String DASH = " – ";

    private final Map<MentionId, Mention> mentions;
    private final Function<Place, String> nameOnDay;

    /** @param nameOnDay what a place was called on the document's day */
    RelationMaker(List<ResolvedMention> found, Function<Place, String> nameOnDay) {
        this.mentions = found.stream()
                .map(ResolvedMention::mention)
                .collect(Collectors.toMap(Mention::id, Function.identity(), (one, same) -> one));
        this.nameOnDay = nameOnDay;
    }

    MapRelation make(Relation relation) {
        List<LonLat> stops = relation.ends().stream()
                .flatMap(end -> end.place().stream())
                .map(Place::point)
                .toList();
        String title = relation.ends().stream().map(this::nameOf).collect(Collectors.joining(DASH));
        return stops.size() < 2
                ? new MapRelation(relation, title, Optional.empty(), Optional.empty())
                : new MapRelation(
                        relation, title, Optional.of(GeodesicArc.through(stops)), Optional.of(middleOfLongest(stops)));
    }

    private String nameOf(RelationEnd end) {
        return end.place()
                .map(nameOnDay)
                .or(() -> Optional.ofNullable(mentions.get(end.mention())).map(Mention::text))
                .orElse("");
    }

    private static LonLat middleOfLongest(List<LonLat> stops) {
        int longest = 1;
        List<Double> metres = new ArrayList<>(List.of(0.0));
        for (int next = 1; next < stops.size(); next++) {
            metres.add(Wgs84.distance(stops.get(next - 1), stops.get(next)).metres());
            longest = metres.get(next) > metres.get(longest) ? next : longest;
        }
        return GeodesicArc.middle(stops.get(longest - 1), stops.get(longest));
    }
}
