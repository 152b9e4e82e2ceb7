package org.dispatchatlas.geoparser;

/**
 * Who says the words.
 *
 * @param speaker the name as the text gives it, such as "Bullitt", "the Soviet press", "Krestinsky"; empty for the editors
 */
public record Voice(Kind kind, String speaker) {
    /** The part a speaker has in the document. */
    public enum Kind {
        AUTHOR,
        PRESS,
        REPORTED,
        EDITOR
    }

    /** The wording used in exports and on the screen: "Bullitt, author", "the Soviet press, quoted", "editor". */
    public String label() {
        return switch (kind) {
            case AUTHOR -> speaker.isEmpty() ? "author" : speaker + ", author";
            case PRESS -> speaker + ", quoted";
            case REPORTED -> speaker + ", reported";
            case EDITOR -> "editor";
        };
    }
}
