package org.dispatchatlas.export;

import java.util.List;
import java.util.Set;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;

/** The terms for a whole export. */
public final class Licences {
    /** Of sources whose terms, taken together, we do not know: no licence is claimed, and all words are empty. */
    public static final License UNSTATED = new License("", "", "");

    private static final License NO_RIGHTS =
            new License("CC0-1.0", "Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private static final License BY_NAME = new License(
            "CC-BY-4.0", "Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/");

    private static final Set<String> ASK_NOTHING = Set.of("public-domain", "facts-only", "CC0-1.0", "PDDL-1.0");

    /**
     * They ask for credit, and leave what is made with them its own terms: Creative Commons' since version 3 by section 3b (4.0: 2a), MIT by its
     * one condition, the LGPL by its section 4, as of a library.
     */
    private static final Set<String> ASK_CREDIT =
            Set.of("CC-BY-3.0", "CC-BY-4.0", "MIT", "LGPL-3.0-or-later", "ODC-By-1.0");

    private Licences() {}

    /**
     * The loosest licence that honours all sources: with anything from GeoNames, whose licence asks for credit, that licence.
     * {@link #UNSTATED} where a source has a licence that is not in the tables here, such as one that asks for the same terms or allows no trade.
     */
    public static License of(List<Source> sources) {
        List<String> ids = sources.stream().map(source -> source.license().id()).toList();
        if (ASK_NOTHING.containsAll(ids)) {
            return NO_RIGHTS;
        }
        return ids.stream().allMatch(id -> ASK_NOTHING.contains(id) || ASK_CREDIT.contains(id)) ? BY_NAME : UNSTATED;
    }

    /** Whether a licence is claimed. */
    public static boolean isStated(License license) {
        return !license.id().isEmpty();
    }
}
