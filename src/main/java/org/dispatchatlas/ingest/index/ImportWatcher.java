package org.dispatchatlas.ingest.index;

import org.dispatchatlas.ingest.DataIssue;

/** Is told how an import goes on. */
public interface ImportWatcher {
    /**
     * A row or feature is done with.
     *
     * @param bytes of all files that are read so far
     */
    void read(long bytes);

    /** Something is wrong with a row or feature; the rest goes on. */
    void report(DataIssue issue);
}
