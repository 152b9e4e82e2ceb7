package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;

/** Tells where the ends of relations lie. */
final class RelationEnds {
    private final Gazetteer gazetteer;
    private final Seats seats;

    RelationEnds(Gazetteer gazetteer, Seats seats) {
        this.gazetteer = gazetteer;
        this.seats = seats;
    }

    /** The end or ends that a mention names; reasons are added to the evidence. */
    List<RelationEnd> of(
            ResolvedMention named, RelationKind kind, Optional<DocumentDate> date, List<Evidence> evidence) {
        return places(named).stream()
                .map(place -> new RelationEnd(
                        named.mention().id(),
                        kind == RelationKind.TREATY
                                ? place.map(state -> seatOf(named.mention(), state, date, evidence))
                                : place))
                .toList();
    }

    private static List<Optional<Place>> places(ResolvedMention named) {
        return switch (named.resolution()) {
            case Resolution.Resolved resolved ->
                List.of(Optional.of(resolved.winner().place()));
            case Resolution.Ambiguous both
            when named.mention().kind() == MentionKind.DEMONYM
                    && both.candidates().size() > 1 ->
                both.candidates().stream()
                        .map(candidate -> Optional.of(candidate.place()))
                        .toList();
            case Resolution.Ambiguous open -> List.of(Optional.empty());
            case Resolution.Located located -> List.of(Optional.empty());
            case Resolution.Drawn drawn -> List.of(Optional.empty());
            case Resolution.Unresolved unresolved -> List.of(Optional.empty());
        };
    }

    private Place seatOf(Mention mention, Place state, Optional<DocumentDate> date, List<Evidence> evidence) {
        Optional<Seats.Seat> seat = Stream.concat(
                        Stream.of(state.name()), state.names().stream().map(PlaceName::text))
                .flatMap(name -> seats.findState(name, date).stream())
                .findFirst();
        Optional<Place> city = seat.flatMap(found -> gazetteer.findById(found.place()));
        if (city.isPresent()) {
            evidence.add(new Evidence.Context(
                    "“%s” is drawn at %s, the seat of its government."
                            .formatted(mention.text(), seat.get().city()),
                    1));
        }
        return city.orElse(state);
    }

    /** Whether the end can conclude treaties, as far as is known: no river, sea or spot can. */
    static boolean isState(RelationEnd end) {
        return end.place()
                .map(Place::featureClass)
                .filter(kind -> kind == FeatureClass.RIVER
                        || kind == FeatureClass.LAKE
                        || kind == FeatureClass.SEA
                        || kind == FeatureClass.SPOT)
                .isEmpty();
    }

    /** Whether the ends are two or more, and no two that follow each other are the same place. */
    static boolean differ(List<RelationEnd> ends) {
        for (int next = 1; next < ends.size(); next++) {
            Optional<Place> one = ends.get(next - 1).place();
            Optional<Place> other = ends.get(next).place();
            if (one.isPresent() && one.map(Place::id).equals(other.map(Place::id))) {
                return false;
            }
        }
        return ends.size() > 1;
    }
}
