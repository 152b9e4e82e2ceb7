package org.dispatchatlas.geoparser;

import java.util.Set;

/**
 * Long lists of words from packages, all lower case.
 *
 * @param givenNames first names of persons
 * @param everyday words that English writes in lower case, as found in plain text
 */
public record WordLists(Set<String> givenNames, Set<String> everyday) {
    public WordLists {
        givenNames = Set.copyOf(givenNames);
        everyday = Set.copyOf(everyday);
    }
}
