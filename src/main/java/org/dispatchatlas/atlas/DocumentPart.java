package org.dispatchatlas.atlas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/** Where in a document a passage stands. */
public enum DocumentPart {
    /** File number, heading, dateline and signature: what frames the text. */
    HEADING,
    BODY,
    FOOTNOTE;

    /** The part that holds the passage. */
    public static DocumentPart of(Document document, TextSpan passage) {
        return document.findBlock(passage)
                .map(Block::kind)
                .map(kind -> switch (kind) {
                    case FILE_NUMBER, HEADING, DATELINE, SIGNATURE -> HEADING;
                    case REMARK, PARAGRAPH -> BODY;
                    case FOOTNOTE -> FOOTNOTE;
                })
                .orElse(BODY);
    }

    /** The word in addresses, such as {@code footnote}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a word in an address. */
    public static Optional<DocumentPart> find(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
