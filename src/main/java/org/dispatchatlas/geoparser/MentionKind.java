package org.dispatchatlas.geoparser;

import java.util.Arrays;
import java.util.Optional;

/** What the words of a mention stand for. */
public enum MentionKind {
    /** A point: city, post, hill; a river or a lake counts here. */
    PLACE("place"),
    /** A country, province or larger area. */
    REGION("region"),
    /** A capital that stands for a government. */
    METONYM("metonym"),
    /** An adjective or people's name: "Soviet", "Japano-Manchurian". */
    DEMONYM("demonym"),
    /** A name inside a title or organisation: "League of Nations", "Ambassador in Japan". */
    ORG_PART("org-part"),
    /** A place given by its relation to another: "45 kilometers inside Mongolian territory". */
    RELATIVE("relative"),
    /** A place that is meant but not named: the sender's post, the addressee. */
    IMPLICIT("implicit");

    private final String word;

    MentionKind(String word) {
        this.word = word;
    }

    /** The word used in exports, addresses and on the command line. */
    public String word() {
        return word;
    }

    /** The kind with that word. */
    public static Optional<MentionKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
