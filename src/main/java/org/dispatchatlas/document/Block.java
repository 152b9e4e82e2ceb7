package org.dispatchatlas.document;

/**
 * A part of a document's layout, in text order. Blocks do not overlap; white space between them belongs to none.
 *
 * @param quoted whether the layout or the encoding sets it apart as someone else's words
 */
public record Block(Kind kind, TextSpan span, boolean quoted) {
    /** A block of the document's own words. */
    public Block(Kind kind, TextSpan span) {
        this(kind, span, false);
    }

    /** What a block is for. */
    public enum Kind {
        /** Decimal file number and form, such as "893.01 Outer Mongolia/86: Telegram". Names in it are names of files. */
        FILE_NUMBER,
        /** Who writes to whom. */
        HEADING,
        /** Place and date of writing, and the note of receipt. */
        DATELINE,
        /** A remark of the editors in the text's flow, such as "[Extract]". */
        REMARK,
        PARAGRAPH,
        SIGNATURE,
        /** One footnote of the list below the text, without its number. */
        FOOTNOTE
    }
}
