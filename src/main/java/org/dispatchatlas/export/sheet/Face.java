package org.dispatchatlas.export.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The cuts of the sheet's letters. They come with the program, so that a sheet looks the same wherever it is made. */
enum Face {
    REGULAR("DejaVuSerifCondensed"),
    BOLD("DejaVuSerifCondensed-Bold"),
    ITALIC("DejaVuSerifCondensed-Italic"),
    /** Has Arabic, Hebrew and signs that the others lack. */
    SANS("DejaVuSans");

    private static final Map<Face, Font> READ = new EnumMap<>(Face.class);

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The TrueType file. */
    InputStream open() {
        String path = "/net/sf/jasperreports/fonts/dejavu/" + file + ".ttf";
        InputStream stream = Face.class.getResourceAsStream(path);
        if (stream == null) {
            throw new UncheckedIOException(new FileNotFoundException(path + " is not on the class path"));
        }
        return stream;
    }

    /** The font at one point. */
    Font font() {
        synchronized (READ) {
            return READ.computeIfAbsent(this, Face::read);
        }
    }

    /** Whether there is a glyph for the code point. */
    boolean has(int codePoint) {
        return font().canDisplay(codePoint);
    }

    private Font read() {
        try (InputStream stream = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is no TrueType font", e);
        }
    }
}
