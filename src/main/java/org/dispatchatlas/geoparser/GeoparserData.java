package org.dispatchatlas.geoparser;

/**
 * All that the geoparser reads by.
 *
 * @param lexicon short lists of words, each with a meaning
 * @param words long lists of words
 * @param recognition what was learned of names and their surroundings
 * @param resolution what was learned of candidates
 * @param seats where offices and governments sit
 * @param courses where rivers run
 */
public record GeoparserData(
        Lexicon lexicon,
        WordLists words,
        RecognitionModel recognition,
        ResolutionModel resolution,
        Seats seats,
        RiverCourses courses) {}
