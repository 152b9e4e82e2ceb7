package org.dispatchatlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.geo.LonLat;

/** Positions as readers type them: a line for each, latitude first, such as {@code 47.66, 117.35} or {@code 47.66 N 117.35 E}. */
final class CoordinateText {
    private static final Pattern LINE = Pattern.compile(
            "\\s*([+-]?\\d{1,3}(?:\\.\\d{1,10})?)\\s*°?\\s*([NSns])?\\s*[,;\\s]\\s*([+-]?\\d{1,3}(?:\\.\\d{1,10})?)\\s*°?\\s*([EWew])?\\s*");

    private CoordinateText() {}

    /** The positions of all lines; empty where a line is none. */
    static Optional<List<LonLat>> parse(String text) {
        List<LonLat> positions = new ArrayList<>();
        for (String line : text.strip().split("\\R")) {
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                return Optional.empty();
            }
            double lat = signed(found.group(1), found.group(2), "S");
            double lon = signed(found.group(3), found.group(4), "W");
            if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
                return Optional.empty();
            }
            positions.add(new LonLat(lon, lat));
        }
        return Optional.of(positions);
    }

    /** The same positions as text. */
    static String write(List<LonLat> positions) {
        StringBuilder text = new StringBuilder();
        for (LonLat position : positions) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(String.format(Locale.ROOT, "%.5f, %.5f", position.lat(), position.lon()));
        }
        return text.toString();
    }

    private static double signed(String number, String letter, String negative) {
        double value = Double.parseDouble(number);
        return negative.equalsIgnoreCase(letter) ? -value : value;
    }
}
