package org.dispatchatlas.export;

import java.util.List;
import java.util.stream.Collectors;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;

/** Whom an export owes thanks, on which terms it may be used, and how to tell that it is unchanged. */
public final class Credits {
    private Credits() {}

    /** The credit lines of the text and of all sources, in one line. */
    public static String attribution(Export export) {
        String rights = export.atlas().document().edition().rights();
        String text = rights.isEmpty() ? "" : "Text: %s. ".formatted(rights);
        return (text + attribution(export.sources())).strip();
    }

    /** The credit lines of the sources, in one line. */
    public static String attribution(List<Source> sources) {
        return sources.stream()
                .map(Source::attribution)
                .filter(credit -> !credit.isBlank())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The terms for the whole export. */
    static License license(Export export) {
        return Licences.of(export.sources());
    }
}
