package org.dispatchatlas.geoparser;

import java.util.Optional;
import org.dispatchatlas.gazetteer.Place;

/**
 * One of the places that a relation joins.
 *
 * @param mention the words for it; two ends share a mention where an adjective names both, as "Franco-Soviet" does
 * @param place where it lies: of a party to a treaty the seat of its government, where that is sure; empty where no place is settled
 */
public record RelationEnd(MentionId mention, Optional<Place> place) {}
