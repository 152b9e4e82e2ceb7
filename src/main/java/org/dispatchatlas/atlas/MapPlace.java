package org.dispatchatlas.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dispatchatlas.geo.LonLat;

/**
 * Where a map is looked at.
 *
 * @param zoom one more halves the width shown; at 0 the earth's circumference is 256 pixels
 */
public record MapPlace(LonLat centre, double zoom) {
    /** The largest zoom. */
    public static final double DEEPEST = 20;

    public MapPlace {
        if (!(zoom >= 0 && zoom <= DEEPEST)) {
            throw new IllegalArgumentException("a zoom is 0 to 20, was " + zoom);
        }
    }

    /**
     * Reads {@code zoom/latitude/longitude}, such as {@code 4.5/47.9/117.8}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static MapPlace parse(String words) {
        List<Double> numbers =
                Arrays.stream(words.split("/", -1)).map(Double::valueOf).toList();
        if (numbers.size() != 3) {
            throw new IllegalArgumentException("a place of the map is zoom/latitude/longitude, was " + words);
        }
        return new MapPlace(new LonLat(numbers.get(2), numbers.get(1)), numbers.get(0));
    }

    /** As {@link #parse} reads it, to a hundredth of a zoom and some ten metres. */
    public String words() {
        return String.format(Locale.ROOT, "%.2f/%.4f/%.4f", zoom, centre.lat(), centre.lon());
    }
}
