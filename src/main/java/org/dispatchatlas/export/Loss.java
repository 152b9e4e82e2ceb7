package org.dispatchatlas.export;

import java.util.Locale;

/** What a format cannot hold of an atlas: said before the download and in the manifest. */
public enum Loss {
    /** The text beyond the words of the mentions. */
    TEXT("the text of the document beyond the words that are quoted"),
    /** Paragraphs, page breaks, where the footnotes stand. */
    LAYOUT("paragraphs, page breaks and the place of footnotes"),
    OFFSETS("where in the text the words stand, as numbers"),
    EVIDENCE("the reasons for each place"),
    CANDIDATES("the places that were considered and rejected"),
    NAMES("the names of other days"),
    VOICE("who says it, and how"),
    UNPLACED("mentions that have no place on the map"),
    /** Of what was computed from words, or drawn. */
    SHAPES("lines and areas"),
    AREAS("the areas of states and regions"),
    TABLE("the columns of the table, such as the radius"),
    DATING("how the document was dated"),
    RELATIONS("what the text says of several places together"),
    BORDERS("the borders of the day as shapes"),
    CLAIMS("the claims of the day as shapes");

    private final String words;

    Loss(String words) {
        this.words = words;
    }

    /** In words, to follow "lost: ". */
    public String words() {
        return words;
    }

    /** The key of the word in other languages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
