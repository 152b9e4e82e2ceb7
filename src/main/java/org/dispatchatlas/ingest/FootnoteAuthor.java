package org.dispatchatlas.ingest;

/** Tells the notes of a volume's editors from those of the original, which the editors mark as such. */
final class FootnoteAuthor {
    private static final String ORIGINAL = "[Footnote in the original";

    private FootnoteAuthor() {}

    static boolean isEditor(String note) {
        return !note.contains(ORIGINAL);
    }
}
