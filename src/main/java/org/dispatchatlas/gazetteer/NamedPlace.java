package org.dispatchatlas.gazetteer;

/** A place together with that of its names which was looked up. */
public record NamedPlace(Place place, PlaceName name) {}
