package org.dispatchatlas.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.source.Verification;

/** Compares files with the manifests among them. Made by the floor below. */
@FunctionalInterface
public interface ExportVerifier {
    /** Opens a file, each time from its beginning. */
    @FunctionalInterface
    interface Content {
        /** A stream that the caller closes. */
        InputStream open() throws IOException;
    }

    /**
     * Whether each file is the one that a manifest names.
     *
     * @param files contents by name, in the order of the answer
     * @throws IOException where a file can't be read
     */
    List<Verification> verify(Map<String, Content> files) throws IOException;
}
