package org.dispatchatlas.gazetteer;

/** What a place is, as coarse as resolving needs it. */
public enum FeatureClass {
    /** A state, colony or mandate, present or former. */
    COUNTRY,
    /** A first-order division: province, oblast, state of a federation. */
    FIRST_ORDER,
    /** A division of a first-order division: county, district, prefecture. */
    SECOND_ORDER,
    /** A larger area that is no unit of government: the Far East, the Balkans. */
    REGION,
    /** The seat of a national government. */
    CAPITAL,
    /** Any other populated place. */
    CITY,
    /** A post, hill, spring or other small spot. */
    SPOT,
    RIVER,
    LAKE,
    SEA;

    /** Whether a map draws it as an area rather than a marker. */
    public boolean isArea() {
        return this == COUNTRY || this == FIRST_ORDER || this == SECOND_ORDER || this == REGION;
    }
}
