package org.dispatchatlas.atlas;

import java.util.List;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.document.DocumentId;

/** Readers' corrections, each kept for the session of the reader who made them. Safe for use by many threads. */
public interface ReaderCorrections {
    /** What a session corrected in a document. */
    Corrections of(String session, DocumentId document);

    /** Puts other corrections in the place of those of a session and a document. */
    void keep(String session, DocumentId document, Corrections corrections);

    /**
     * Adds the corrections of a file; they replace others for the same passages. What can't be read is left out.
     *
     * @param shown the atlas that the session sees: annotations that say the same are no corrections
     * @param file corrections as they are saved, or Web Annotations
     */
    void load(String session, Atlas shown, byte[] file);

    /** What could not be read in the file that was loaded last, in words. */
    List<String> problems(String session, DocumentId document);
}
