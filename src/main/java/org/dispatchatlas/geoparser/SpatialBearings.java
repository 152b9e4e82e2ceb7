package org.dispatchatlas.geoparser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads directions: "northwest", "north-west", "north west", "NNW", "S. E.", "due east", "to the southward". */
final class SpatialBearings {
    private static final List<String> ENDINGS = List.of("", "ward", "wards", "wardly", "erly");

    /** The letters of every word for a direction, also with an ending: "northwesterly" is "nw". */
    private static final Map<String, String> LETTERS = letters();

    private static final int MOST_WORDS = 3;

    /** A direction, with the indices of its first word and of the first word after it. */
    record Found(Bearing bearing, int first, int next) {}

    private final SpatialText text;

    SpatialBearings(SpatialText text) {
        this.text = text;
    }

    /** Whether the one word is a point of the compass; letters such as "NNW" are one if they are capitals. */
    static boolean isDirection(String word, boolean capitalised) {
        return LETTERS.containsKey(word)
                || (capitalised && word.length() > 1 && Bearing.ofLetters(word).isPresent());
    }

    /** A direction in words. */
    Optional<Found> read(int at) {
        int start = text.has(at, "due") && text.joins(at) ? at + 1 : at;
        return compass(start, false).map(found -> start == at ? found : due(found, at));
    }

    /** A direction after a distance: also in letters, and with "to the" before it. */
    Optional<Found> readAfterDistance(int at) {
        int start = text.has(at, "to", "the") ? at + 2 : at;
        return text.joins(at, start) ? read(start).or(() -> compass(start, true)) : Optional.empty();
    }

    private static Found due(Found found, int at) {
        return new Found(found.bearing().due(), at, found.next());
    }

    private static Map<String, String> letters() {
        Map<Character, String> words = Map.of('n', "north", 'e', "east", 's', "south", 'w', "west");
        Map<String, String> letters = new HashMap<>();
        for (String point : Bearing.points()) {
            StringBuilder word = new StringBuilder();
            point.chars().forEach(letter -> word.append(words.get((char) letter)));
            ENDINGS.forEach(ending -> letters.put(word + ending, point));
        }
        return Map.copyOf(letters);
    }

    private Optional<Found> compass(int at, boolean abbreviated) {
        Optional<Found> longest = Optional.empty();
        StringBuilder letters = new StringBuilder();
        for (int next = at; next < at + MOST_WORDS && next < text.size() && !text.isNamed(next); next++) {
            Optional<String> more = letters(next, abbreviated);
            if (more.isEmpty() || (next > at && !text.joins(next - 1))) {
                break;
            }
            int after = next + 1;
            Optional<Bearing> bearing =
                    Bearing.ofLetters(letters.append(more.get()).toString());
            if (bearing.isPresent()) {
                longest = Optional.of(new Found(bearing.get(), at, after));
            }
        }
        return longest;
    }

    private Optional<String> letters(int at, boolean abbreviated) {
        String word = text.word(at);
        if (abbreviated && text.token(at).isCapitalised() && word.length() <= 3) {
            return Bearing.ofLetters(word).map(bearing -> word);
        }
        return Optional.ofNullable(LETTERS.get(word));
    }
}
