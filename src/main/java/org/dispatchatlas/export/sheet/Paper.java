package org.dispatchatlas.export.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sizes of paper in the world's copying machines. */
public enum Paper {
    A4("A4", PDRectangle.A4),
    LETTER("Letter", PDRectangle.LETTER);

    private final String title;
    private final float width;
    private final float height;

    Paper(String title, PDRectangle size) {
        this.title = title;
        this.width = size.getWidth();
        this.height = size.getHeight();
    }

    /** An upright page, in points. */
    PDRectangle size() {
        return new PDRectangle(width, height);
    }

    /** What it is called, in every language. */
    public String title() {
        return title;
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, for messages. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Paper::word).toList();
    }

    /** The paper of a word. */
    public static Optional<Paper> find(String word) {
        return Arrays.stream(values())
                .filter(paper -> paper.word().equals(word))
                .findFirst();
    }
}
