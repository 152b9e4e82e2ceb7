package org.dispatchatlas.export.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.export.BorderLines;
import org.dispatchatlas.geoparser.MentionKind;

/** The colours of the sheet, those of the light map on the screen, and its pens. Widths are points of the sheet. */
final class Palette {
    static final Color PAPER = new Color(0xfdfaf3);
    static final Color SEA = new Color(0xd9e3e6);
    static final Color LAND = new Color(0xf6f0e2);
    static final Color COAST = new Color(0x8aa3ab);
    static final Color WATER = new Color(0xa9c2cb);
    static final Color GRATICULE = new Color(70, 95, 105, 52);
    static final Color BORDER = new Color(0x7d6a58);
    static final Color DISPUTED = new Color(0xb23a1e);
    static final Color CLAIM = new Color(150, 60, 35, 100);
    static final Color OCCUPIED = new Color(70, 60, 50, 70);
    static final Color INK = new Color(0x2b2620);
    static final Color QUIET_INK = new Color(0x6f665a);
    static final Color HALO = new Color(0xfaf6ec);
    static final Color REGION = new Color(0x7a5b12);
    static final Color RELATIVE = new Color(0xb23a1e);
    static final Color RELATIVE_GROUND = new Color(178, 58, 30, 36);

    /** Ground of states that the document does not speak of. */
    static final List<Color> TINTS = colours(0xe8e5d1, 0xdacfd4, 0xffeee4, 0xe3cdc3, 0xf8f2f7, 0xd0e3d7);

    /** Ground of those it speaks of, in the same order. */
    static final List<Color> SPOKEN_TINTS = colours(0xf3d8b1, 0xcebbbc, 0xeebfb0, 0xb5b28a, 0xb3a8c8, 0xcce7cd);

    private Palette() {}

    /** The colour of a kind's marker. */
    static Color of(MentionKind kind) {
        return switch (kind) {
            case PLACE -> new Color(0x1d5c85);
            case REGION -> REGION;
            case METONYM -> new Color(0x8c4a76);
            case DEMONYM -> new Color(0x56613a);
            case ORG_PART -> new Color(0x5a5a5a);
            case RELATIVE -> RELATIVE;
            case IMPLICIT -> new Color(0x0b6e58);
        };
    }

    /** The colour of a border. */
    static Color of(BorderLines.Kind kind) {
        return kind == BorderLines.Kind.DISPUTED ? DISPUTED : BORDER;
    }

    /** The pen of a border: certain lines are whole, approximate ones dotted, disputed ones dashed. */
    static Stroke pen(BorderLines.Kind kind) {
        return switch (kind) {
            case CERTAIN -> pen(0.6);
            case APPROXIMATE -> pen(0.85, 0.01, 1.9);
            case DISPUTED -> pen(0.95, 2.8, 1.9);
        };
    }

    /** A round pen; without dashes the line is whole. */
    static Stroke pen(double width, double... dashes) {
        float[] pattern = new float[dashes.length];
        for (int dash = 0; dash < dashes.length; dash++) {
            pattern[dash] = (float) dashes[dash];
        }
        boolean dotted = dashes.length > 0 && dashes[0] < 0.1;
        int cap = dashes.length == 0 || dotted ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return dashes.length == 0
                ? new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    private static List<Color> colours(Integer... rgb) {
        return Stream.of(rgb).map(Color::new).toList();
    }
}
