package org.dispatchatlas.geoparser;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a document tells of its words as a whole: who is a person, which words it also writes in lower case, which are names of the
 * gazetteer, and whether it writes a passage in capitals.
 */
final class DocumentClues {
    private static final int PASSAGE = 6;

    private final Tokens tokens;
    private final Set<String> persons;
    private final Set<String> lower = new HashSet<>();
    private final byte[] known;

    DocumentClues(Tokens tokens, Set<String> persons, List<NameSpan> names) {
        this.tokens = tokens;
        this.persons = persons;
        this.known = new byte[tokens.size()];
        for (NameSpan name : names) {
            if (!name.hits().isEmpty()) {
                Arrays.fill(known, name.first(), name.last() + 1, (byte) (name.isDemonym() ? 2 : 1));
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.get(at).isCapitalised()) {
                lower.add(tokens.wordAt(at));
            }
        }
    }

    /** Surnames of persons, in lower case. */
    Set<String> persons() {
        return persons;
    }

    /** Whether the document writes the word in lower case somewhere. */
    boolean isWrittenLower(String word) {
        return lower.contains(word);
    }

    /** "+" for a word in a name of the gazetteer, "~" in an adjective, else empty. */
    String knownAt(int index) {
        return known[index] == 1 ? "+" : known[index] == 2 ? "~" : "";
    }

    /** Whether the words around are all in capitals, so that capitals tell nothing. */
    boolean isAllCapitals(int index) {
        for (int at = Math.max(0, index - PASSAGE / 2); at < Math.min(tokens.size(), index + PASSAGE / 2); at++) {
            Token token = tokens.get(at);
            if (!token.isNumber() && token.text().length() > 1 && !token.isAllCapitals()) {
                return false;
            }
        }
        return true;
    }
}
