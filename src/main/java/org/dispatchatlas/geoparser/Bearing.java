package org.dispatchatlas.geoparser;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A point of the compass, and how exactly the word is taken: "northwest" means any direction nearer to it than to the other seven,
 * "north-northwest" than to the other fifteen. So Wieczorek, Guo and Hijmans, "The point-radius method for georeferencing locality
 * descriptions", International Journal of Geographical Information Science 18 (2004).
 *
 * @param azimuth degrees clockwise from true north
 * @param tolerance degrees to either side
 * @param word such as "northwest"
 */
public record Bearing(double azimuth, double tolerance, String word) {
    private static final double OF_EIGHT = 22.5;
    private static final double OF_SIXTEEN = 11.25;

    private static final Map<String, Integer> SIXTEENTHS = Map.ofEntries(
            Map.entry("n", 0),
            Map.entry("nne", 1),
            Map.entry("ne", 2),
            Map.entry("ene", 3),
            Map.entry("e", 4),
            Map.entry("ese", 5),
            Map.entry("se", 6),
            Map.entry("sse", 7),
            Map.entry("s", 8),
            Map.entry("ssw", 9),
            Map.entry("sw", 10),
            Map.entry("wsw", 11),
            Map.entry("w", 12),
            Map.entry("wnw", 13),
            Map.entry("nw", 14),
            Map.entry("nnw", 15));

    private static final Map<Character, String> NAMES = Map.of('n', "north", 'e', "east", 's', "south", 'w', "west");

    public Bearing {
        if (!(azimuth >= 0 && azimuth < 360 && tolerance > 0 && tolerance < 180)) {
            throw new IllegalArgumentException("no bearing: " + azimuth + " degrees to within " + tolerance);
        }
    }

    /** The letters of the sixteen points, such as "nnw". */
    static Set<String> points() {
        return SIXTEENTHS.keySet();
    }

    /** The point of the compass with these letters, such as "nnw"; empty where there is none. */
    static Optional<Bearing> ofLetters(String letters) {
        return Optional.ofNullable(SIXTEENTHS.get(letters)).map(sixteenth -> {
            boolean fine = sixteenth % 2 == 1;
            return new Bearing(sixteenth * OF_SIXTEEN * 2, fine ? OF_SIXTEEN : OF_EIGHT, wordOf(letters));
        });
    }

    /** The same direction said with "due": as exact as a point of sixteen. */
    Bearing due() {
        return new Bearing(azimuth, OF_SIXTEEN, "due " + word);
    }

    private static String wordOf(String letters) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < letters.length(); at++) {
            word.append(at == 1 && letters.length() == 3 ? "-" : "").append(NAMES.get(letters.charAt(at)));
        }
        return word.toString();
    }
}
