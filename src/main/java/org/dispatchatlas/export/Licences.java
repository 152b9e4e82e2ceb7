package org.dispatchatlas.export;

import java.util.List;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;

/** The terms for a whole export. */
public final class Licences {
    private static final License NO_RIGHTS =
            new License("CC0-1.0", "Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private static final License BY_NAME = new License(
            "CC-BY-4.0", "Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/");

    private Licences() {}

    /** The loosest licence that honours all sources: with anything from GeoNames, whose licence asks for credit, that licence. */
    public static License of(List<Source> sources) {
        boolean asksCredit =
                sources.stream().anyMatch(source -> source.license().id().startsWith("CC-BY"));
        return asksCredit ? BY_NAME : NO_RIGHTS;
    }
}
