package org.dispatchatlas.atlas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The projections a reader can choose from. */
public enum MapProjection {
    /** Lambert's azimuthal equal-area projection about the middle of Asia: Paris and Tokyo on one sheet, areas true. */
    INNER_ASIA,
    /** The Mercator projection of web maps (EPSG:3857): north is always up, areas grow towards the poles. */
    WEB_MERCATOR;

    /** The name in messages and addresses, such as {@code inner-asia}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The projection of a name in messages and addresses. */
    public static Optional<MapProjection> findByWireName(String wireName) {
        return Arrays.stream(values())
                .filter(projection -> projection.wireName().equals(wireName))
                .findFirst();
    }
}
