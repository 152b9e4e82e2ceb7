package org.dispatchatlas.geoparser;

/**
 * What speaks for or against a candidate. Each is measured as a number of about 0 to 1; the learned weight of the criterion times that
 * number is what it adds to the candidate's score, in natural logarithms of odds.
 */
enum Criterion {
    MAIN_NAME,
    ALTERNATE_NAME,
    HISTORICAL_NAME,
    IN_USE,
    OUT_OF_USE,
    COUNTRY,
    CAPITAL,
    REGION,
    SEA,
    FIRST_ORDER,
    SECOND_ORDER,
    RIVER,
    LAKE,
    SPOT,
    CITY,
    /** Logarithm of the inhabitants of a town, 1 for ten million. */
    INHABITANTS,
    /** A town of more than a hundred thousand. */
    LARGE_TOWN,
    /** Another spelling or language's name, of a town of more than a hundred thousand. */
    ALTERNATE_OF_LARGE_TOWN,
    /** No other town of the name has more inhabitants. */
    LARGEST,
    /** The larger place that follows in the text holds it: "Lanchow, Kansu". */
    CONTAINED,
    /** A larger place follows in the text and does not hold it. */
    NOT_CONTAINED,
    /** It is contained where the document names it another time. */
    CONTAINED_ELSEWHERE,
    /** It holds the place named right before it. */
    CONTAINS,
    /** The words around say what it is: "Kansu province", "the river Amur". */
    WORD_FOR_ITS_CLASS,
    WORD_FOR_ANOTHER_CLASS,
    /** The document names other places in the country. */
    COUNTRY_NAMED,
    /** Share of the other places that lie in the country. */
    COUNTRY_SHARE,
    /** The document names the first-order division, or places in it. */
    DIVISION_NAMED,
    DIVISION_SHARE,
    /** Closeness to the nearest other place: 1 at the same spot, a half at 100 kilometres. */
    NEAREST,
    /** Mean closeness to the other places. */
    NEARNESS,
    /** Closeness to the place named first, as a rule that of the dateline. */
    NEAR_FIRST,
    FIRST_COUNTRY,
    /** The other places lie in many countries: the share of those outside the country that has most. */
    WORLDWIDE,
    /** The same, for a town of more than a hundred thousand. */
    WORLDWIDE_LARGE_TOWN,
    /** The document settles no other place. */
    ALONE,
    /** The territory of the day that it lies in is named elsewhere. */
    TERRITORY_NAMED,
    /** None of the candidates: the name means a place that no gazetteer has. */
    UNKNOWN_PLACE;

    /** Where its measure stands in a candidate's row of measures; never stored. */
    @SuppressWarnings("EnumOrdinal")
    int column() {
        return ordinal();
    }
}
