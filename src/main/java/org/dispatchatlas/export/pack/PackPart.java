package org.dispatchatlas.export.pack;

import java.util.List;
import java.util.Map;

/**
 * Something that goes with a lesson, such as its quiz or its worksheets: a section of the page, and files.
 *
 * @param id of the section, small Latin letters
 * @param title of the section, in the language of the page
 * @param files that lie in the pack, each with a link in the section where it says what it is
 * @param answers what an element of the section asks of the server on the site, by the address it asks for: JSON
 */
public record PackPart(String id, String title, List<PackFile> files, Map<String, byte[]> answers) {
    public PackPart {
        if (!id.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("the id of a pack's part is small letters, was “%s”".formatted(id));
        }
        files = List.copyOf(files);
        answers = Map.copyOf(answers);
    }
}
