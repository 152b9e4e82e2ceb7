package org.dispatchatlas.geoparser;

/**
 * All that the geoparser reads by.
 *
 * @param lexicon short lists of words, each with a meaning
 * @param words long lists of words
 * @param recognition what was learned of names and their surroundings
 * @param resolution what was learned of candidates
 * @param seats where offices and governments sit
 */
public record GeoparserData(
        Lexicon lexicon, WordLists words, RecognitionModel recognition, ResolutionModel resolution, Seats seats) {
    /** The same without seats: nothing is found that is not named. */
    public GeoparserData(Lexicon lexicon, WordLists words, RecognitionModel recognition, ResolutionModel resolution) {
        this(lexicon, words, recognition, resolution, Seats.NONE);
    }
}
