package org.dispatchatlas.geoparser;

import java.util.Set;

/**
 * Long lists of words, all lower case.
 *
 * @param givenNames first names of persons
 * @param officeHolders surnames of ambassadors, ministers and the like
 * @param everyday words that English writes in lower case, as found in plain text
 */
public record WordLists(Set<String> givenNames, Set<String> everyday, Set<String> officeHolders) {
    public WordLists {
        givenNames = Set.copyOf(givenNames);
        everyday = Set.copyOf(everyday);
        officeHolders = Set.copyOf(officeHolders);
    }
}
