package org.dispatchatlas.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;

/** Documents that readers bring, each kept for the session of the reader who brought it, and for nobody else. */
public interface ReaderShelf {
    /**
     * What is taken.
     *
     * @param characters of a document, UTF-16 units
     * @param bytes of a file
     */
    record Limits(int characters, long bytes) {}

    /**
     * A session's documents in the order in which they came.
     *
     * @param issues what could not be read, in words
     */
    record Shelf(List<Document> documents, List<String> issues) {
        /** A session that brought nothing. */
        public static final Shelf EMPTY = new Shelf(List.of(), List.of());

        public Shelf {
            documents = List.copyOf(documents);
            issues = List.copyOf(issues);
        }
    }

    /** Why something was not taken. */
    enum Refusal {
        EMPTY,
        TOO_LONG,
        TOO_LARGE,
        NO_TEXT,
        NO_DOCUMENTS,
        NO_DAY;

        /** The word in addresses, such as {@code too-long}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Thrown where nothing was taken; nothing else changes. */
    final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Refusal refusal;

        public RefusedException(Refusal refusal) {
            super(refusal.word());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    Limits limits();

    /**
     * Puts a text or a TEI volume on the shelf of a session.
     *
     * @param name of the file, for messages
     * @param given the day of a plain text, where the reader knows it
     * @return the documents that came, in the order of the file
     * @throws RefusedException where there is nothing to take
     */
    List<DocumentId> bring(String session, String name, byte[] content, Optional<LocalDate> given);

    /** What a session brought. */
    Shelf shelf(String session);
}
