package org.dispatchatlas.api;

import java.util.List;
import java.util.Map;
import org.dispatchatlas.source.Verification;

/** Compares files with the manifests among them. Made by the floor below. */
@FunctionalInterface
public interface ExportVerifier {
    /**
     * Whether each file is the one that a manifest names.
     *
     * @param files contents by name, in the order of the answer
     */
    List<Verification> verify(Map<String, byte[]> files);
}
