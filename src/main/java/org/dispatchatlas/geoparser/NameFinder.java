package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.NamedPlace;

/**
 * Finds what may be the name of a place, from left to right and without overlap: the longest names of the gazetteer, and between them
 * the runs of capitalised words that it does not know. To be used for one text.
 */
final class NameFinder {
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int MOST_WORDS = 8;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Map<String, List<NamedPlace>> seen = new HashMap<>();

    NameFinder(Gazetteer gazetteer, Lexicon lexicon, Tokens tokens) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    List<NameSpan> find() {
        return new LongerNames(tokens, lexicon).join(findKnown());
    }

    private List<NameSpan> findKnown() {
        List<NameSpan> names = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NameSpan> name =
                    tokens.get(at).isCapitalised() && !beginsNobleName(at) ? findLongestAt(at) : Optional.empty();
            name.ifPresent(names::add);
            at = name.map(found -> found.last() + 1).orElse(at + 1);
        }
        return names;
    }

    /** "Van der Straten": a particle of a person's name, and no town in Anatolia. */
    private boolean beginsNobleName(int at) {
        boolean particle = lexicon.particles().contains(tokens.wordAt(at));
        return particle && tokens.joins(at) && lexicon.particles().contains(tokens.wordAt(at + 1));
    }

    private Optional<NameSpan> findLongestAt(int first) {
        Optional<NameSpan> longest = Optional.empty();
        StringBuilder key = new StringBuilder();
        for (int last = first; last < Math.min(tokens.size(), first + MOST_WORDS); last++) {
            if (last > first && !goesOn(last - 1)) {
                break;
            }
            int before = key.length();
            append(key, tokens.get(last).text());
            Optional<NameSpan> here =
                    endsWell(tokens.get(last)) ? findName(first, last, key, before) : Optional.empty();
            longest = here.isPresent() ? here : longest;
            if (!gazetteer.hasNameBeginning(key.toString())) {
                break;
            }
        }
        return longest;
    }

    private static void append(StringBuilder key, String word) {
        if (!key.isEmpty()) {
            key.append(' ');
        }
        key.append(NameKey.of(word));
    }

    /** The words as they stand, else without a possessive ending. */
    private Optional<NameSpan> findName(int first, int last, StringBuilder key, int before) {
        Optional<NameSpan> whole = lookUp(first, last, key.toString(), 0);
        int ending = tokens.get(last).possessive();
        if (whole.isPresent() || ending == 0) {
            return whole;
        }
        StringBuilder bare = new StringBuilder(key.substring(0, before));
        append(bare, tokens.get(last).bareWord());
        return lookUp(first, last, bare.toString(), ending);
    }

    private Optional<NameSpan> lookUp(int first, int last, String key, int ending) {
        TextSpan span = new TextSpan(
                tokens.get(first).span().start(), tokens.get(last).span().end() - ending);
        if (isShortWord(key, first, last) || (first == last && isWordInstead(key, first))) {
            return Optional.empty();
        }
        List<NamedPlace> hits = seen.computeIfAbsent(key, gazetteer::findByName);
        return hits.isEmpty() ? Optional.empty() : Optional.of(new NameSpan(first, last, span, hits));
    }

    /** "He" and "Us" are words; "US" and "N. Y." may be names. */
    private boolean isShortWord(String key, int first, int last) {
        return key.length() < 2
                || (key.length() == 2
                        && first == last
                        && !tokens.get(first).isAllCapitals()
                        && !tokens.gapAfter(last).startsWith("."));
    }

    /** "Monday" is no island; "Miss" is a title, "Miss." may be Mississippi. */
    private boolean isWordInstead(String key, int at) {
        boolean stop = tokens.gapAfter(at).startsWith(".") || tokens.get(at).isAllCapitals();
        return lexicon.neverAlone().contains(key) || (lexicon.onlyWithStop().contains(key) && !stop);
    }

    private static boolean endsWell(Token token) {
        return token.isCapitalised() || token.isNumber();
    }

    private boolean goesOn(int before) {
        Token next = tokens.get(before + 1);
        return (tokens.joins(before) || isAbbreviation(before))
                && (next.isCapitalised()
                        || next.isNumber()
                        || lexicon.connectors().contains(next.word()));
    }

    /** A full stop stands in a name only after an abbreviation: "St. Louis", "U. S. S. R.". */
    private boolean isAbbreviation(int index) {
        String gap = tokens.gapAfter(index);
        return tokens.get(index).text().length() <= LONGEST_ABBREVIATION
                && gap.startsWith(".")
                && gap.length() <= 3
                && gap.substring(1).isBlank();
    }
}
