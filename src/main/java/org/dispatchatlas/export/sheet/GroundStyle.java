package org.dispatchatlas.export.sheet;

import java.awt.Color;
import java.awt.Stroke;
import org.dispatchatlas.export.BorderLines;

/** How the ground looks. Widths are points of the sheet. */
enum GroundStyle {
    /** As on the screen. */
    TINTED {
        @Override
        Color tint(int number, boolean isSpokenOf) {
            return (isSpokenOf ? Palette.SPOKEN_TINTS : Palette.TINTS).get(number);
        }
    },
    /** For copying machines: shades of grey, and lines that differ by their dashes and not by their colour. */
    GREY;

    private static final Color BLACK = grey(0);

    /** Steps in a point of the grid for outlines. Copying machines blur what is finer than .2 mm, and a class pack is to stay small. */
    double grain() {
        return this == GREY ? 2 : Outlines.FINE;
    }

    Color sea() {
        return this == GREY ? grey(0xe4) : Palette.SEA;
    }

    Color land() {
        return this == GREY ? grey(0xff) : Palette.LAND;
    }

    /** The ground of a territory by the number of its tint. */
    Color tint(int number, boolean isSpokenOf) {
        return land();
    }

    Color coast() {
        return this == GREY ? grey(0x40) : Palette.COAST;
    }

    double shore() {
        return this == GREY ? 0.5 : 0.38;
    }

    Color water() {
        return this == GREY ? grey(0x80) : Palette.WATER;
    }

    double river() {
        return this == GREY ? 0.4 : 0.5;
    }

    Color graticule() {
        return this == GREY ? grey(0xa8) : Palette.GRATICULE;
    }

    Color border(BorderLines.Kind kind) {
        return this == GREY ? BLACK : Palette.of(kind);
    }

    /** The pen of a border. */
    Stroke pen(BorderLines.Kind kind) {
        if (this == TINTED) {
            return Palette.pen(kind);
        }
        return switch (kind) {
            case CERTAIN -> Palette.pen(0.8, 5, 1.6, 1, 1.6);
            case APPROXIMATE -> Palette.pen(1.1, 0.01, 2.2);
            case DISPUTED -> Palette.pen(1.2, 3, 2);
        };
    }

    Color claim() {
        return this == GREY ? grey(0x50) : Palette.CLAIM;
    }

    Color occupied() {
        return this == GREY ? grey(0x90) : Palette.OCCUPIED;
    }

    static Color grey(int share) {
        return new Color(share, share, share);
    }
}
