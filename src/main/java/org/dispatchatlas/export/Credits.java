package org.dispatchatlas.export;

import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.source.Source;

/** What is to be printed beside anything made from an atlas. */
public final class Credits {
    private Credits() {}

    /** The terms of the text and the credit lines of all sources, each once, in one line. */
    public static String of(Atlas atlas) {
        String rights = atlas.document().edition().rights();
        String text = rights.isEmpty() ? "" : "Text: %s. ".formatted(rights);
        return (text
                        + atlas.sources().stream()
                                .map(Source::attribution)
                                .filter(credit -> !credit.isBlank())
                                .distinct()
                                .collect(Collectors.joining(" ")))
                .strip();
    }
}
