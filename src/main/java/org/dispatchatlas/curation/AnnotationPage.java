package org.dispatchatlas.curation;

import java.util.List;

/**
 * Annotations of one document.
 *
 * @param id a name that no other page bears
 * @param label what readers call it
 * @param rights the address of the terms of use
 * @param generator the program and its version
 * @param textSha256 of the text that the positions count in, in UTF-8, lower-case hexadecimal; empty where unknown
 */
public record AnnotationPage(
        String id, String label, String rights, String generator, String textSha256, List<Annotation> items) {
    public AnnotationPage {
        items = List.copyOf(items);
    }
}
