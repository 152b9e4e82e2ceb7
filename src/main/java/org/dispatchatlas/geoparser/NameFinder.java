package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.NamedPlace;

/** Finds the longest names of the gazetteer in a text, from left to right and without overlap. */
final class NameFinder {
    /** What may stand inside a name: a space, a hyphen, the end of a line; a full stop only after an abbreviation. */
    private static final Pattern JOINT = Pattern.compile("[ \\t\\u00a0]+|[ \\t]*\\n[ \\t]*|[-‐–]");

    private static final Pattern ABBREVIATION_JOINT = Pattern.compile("\\.[ \\t\\u00a0]?\\n?");
    private static final int LONGEST_ABBREVIATION = 3;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    NameFinder(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    List<NameSpan> find(Tokens tokens) {
        List<NameSpan> names = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NameSpan> name = tokens.get(at).isCapitalised() ? findLongestAt(tokens, at) : Optional.empty();
            name.ifPresent(names::add);
            at = name.map(found -> found.last() + 1).orElse(at + 1);
        }
        return names;
    }

    private Optional<NameSpan> findLongestAt(Tokens tokens, int first) {
        Optional<NameSpan> longest = Optional.empty();
        for (int last = first; last < tokens.size(); last++) {
            if (last > first && !joins(tokens, last - 1)) {
                break;
            }
            TextSpan span = new TextSpan(
                    tokens.get(first).span().start(), tokens.get(last).span().end());
            Optional<NameSpan> here =
                    endsWell(tokens.get(last)) ? findName(tokens, first, last, span) : Optional.empty();
            longest = here.isPresent() ? here : longest;
            if (!gazetteer.hasNameBeginning(NameKey.of(span.of(tokens.text())))) {
                break;
            }
        }
        return longest;
    }

    /** The words as they stand, else without a possessive ending. */
    private Optional<NameSpan> findName(Tokens tokens, int first, int last, TextSpan span) {
        Optional<NameSpan> whole = lookUp(tokens, first, last, span);
        int ending = tokens.get(last).possessive();
        return whole.isPresent() || ending == 0
                ? whole
                : lookUp(tokens, first, last, new TextSpan(span.start(), span.end() - ending));
    }

    private Optional<NameSpan> lookUp(Tokens tokens, int first, int last, TextSpan span) {
        String words = span.of(tokens.text());
        if (isShortWord(words)) {
            return Optional.empty();
        }
        List<NamedPlace> hits = gazetteer.findByName(words);
        return hits.isEmpty() ? Optional.empty() : Optional.of(new NameSpan(first, last, span, hits));
    }

    /** "He" and "Us" are words; "US" may be a name. */
    private static boolean isShortWord(String words) {
        String key = NameKey.of(words);
        return key.length() < 2 || (key.length() == 2 && words.chars().anyMatch(Character::isLowerCase));
    }

    private static boolean endsWell(Token token) {
        return token.isCapitalised() || token.isNumber();
    }

    private boolean joins(Tokens tokens, int before) {
        String gap = tokens.gapAfter(before);
        Token next = tokens.get(before + 1);
        boolean joint = JOINT.matcher(gap).matches()
                || (tokens.get(before).text().length() <= LONGEST_ABBREVIATION
                        && ABBREVIATION_JOINT.matcher(gap).matches());
        return joint
                && (next.isCapitalised()
                        || next.isNumber()
                        || lexicon.connectors().contains(next.word()));
    }
}
