package org.dispatchatlas.gazetteer;

import java.util.Optional;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/**
 * A name of a place and the days on which it was in use.
 *
 * @param language BCP 47 tag; {@code und} where unknown
 * @param inUse open ends where the limits are unknown
 * @param citation the source of a name that is not from the place's own gazetteer
 */
public record PlaceName(String text, String language, Kind kind, Timespan inUse, Optional<Citation> citation) {
    /** What sort of name it is. */
    public enum Kind {
        /** The name by which the gazetteer lists the place today. */
        MAIN,
        /** Another spelling or language. */
        ALTERNATE,
        /** An authored name with dates and source. */
        HISTORICAL,
        /** An adjective or a people's name: "Soviet", "Mongols". */
        DEMONYM,
        /** The first half of a compound: "Japano-", "Sino-". */
        COMBINING
    }
}
