package org.dispatchatlas.geoparser;

/** The grounds on which a name is judged; each sums up many features into one reason that a reader can follow. */
enum Ground {
    NAME("n", "the name itself"),
    BEFORE("b", "the words before it"),
    AFTER("a", "the words after it"),
    LONGER("l", "the capitalised words around it"),
    PERSON("p", "what tells of a person"),
    SHAPE("s", "its spelling"),
    DOCUMENT("d", "the same name elsewhere in the document"),
    NEIGHBOUR("o", "the names beside it"),
    DATELINE("t", "the dateline it stands in");

    private final String code;
    private final String words;

    Ground(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The letter with which the names of its features begin. */
    String code() {
        return code;
    }

    /** The reason as a sentence. */
    String says(boolean forPlace, boolean known) {
        String outcome = forPlace ? "speaks for a place." : "speaks against a place.";
        return this == NAME
                ? (known
                                ? "The name is in the gazetteer: that "
                                : "The gazetteer does not have the name: how it is made ")
                        + outcome
                : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": that " + outcome;
    }
}
