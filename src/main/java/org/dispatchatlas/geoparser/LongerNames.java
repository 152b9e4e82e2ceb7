package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.document.TextSpan;

/**
 * Names that the gazetteer has not, or only in part: "Fort Gaston", "Snake Creek", "Madison Court-House", "Villanow". The word for a
 * landform belongs to the name; a place of the bare name is then another one, except for settlements such as "Madison Court-House".
 */
final class LongerNames {
    private static final int MOST_WORDS = 5;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Set<String> dropped;

    LongerNames(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.dropped = lexicon.common();
    }

    /** The known names, lengthened where need be, and the unknown ones between them, in text order. */
    List<NameSpan> join(List<NameSpan> known) {
        List<NameSpan> names = new ArrayList<>();
        int free = 0;
        for (NameSpan name : known) {
            if (name.first() < free) {
                continue;
            }
            NameSpan longer = lengthen(name, free);
            addUnknown(free, longer.first(), names);
            names.add(longer);
            free = longer.last() + 1;
        }
        addUnknown(free, tokens.size(), names);
        return names;
    }

    private NameSpan lengthen(NameSpan name, int free) {
        if (name.isDemonym() || name.isCombining()) {
            return name;
        }
        int next = name.last() + 1;
        boolean head = name.first() > free
                && tokens.joins(name.first() - 1)
                && tokens.get(name.first() - 1).isCapitalised()
                && lexicon.landformBefore().contains(tokens.wordAt(name.first() - 1));
        boolean joined = next < tokens.size()
                && tokens.joins(name.last())
                && tokens.get(next).isCapitalised();
        boolean settlement =
                joined && lexicon.settlementAfter().contains(tokens.get(next).bareWord());
        boolean tail =
                joined && lexicon.landformAfter().contains(tokens.get(next).bareWord());
        if (!head && !settlement && !tail) {
            return name;
        }
        int last = settlement || tail ? next : name.last();
        if (settlement && next + 1 < tokens.size() && tokens.get(next).word().equals("court") && tokens.joins(next)) {
            last++;
        }
        NameSpan longer = spanOf(head ? name.first() - 1 : name.first(), last);
        return settlement && !head ? new NameSpan(longer.first(), longer.last(), longer.span(), name.hits()) : longer;
    }

    /** The runs of capitalised words between two known names. */
    private void addUnknown(int from, int to, List<NameSpan> names) {
        int at = from;
        while (at < to) {
            if (!tokens.get(at).isCapitalised()) {
                at++;
                continue;
            }
            int last = at;
            while (last + 1 < to && tokens.joins(last) && tokens.get(last + 1).isCapitalised()) {
                last++;
            }
            addTrimmed(at, last, names);
            at = last + 1;
        }
    }

    private void addTrimmed(int first, int last, List<NameSpan> names) {
        int from = first;
        int to = last;
        while (from <= to && isNoName(from)) {
            from++;
        }
        while (to >= from && isNoName(to)) {
            to--;
        }
        if (from <= to && to - from < MOST_WORDS && tokens.get(to).text().length() > 1) {
            names.add(spanOf(from, to));
        }
    }

    private boolean isNoName(int index) {
        String word = tokens.get(index).bareWord();
        boolean landform = lexicon.landformAfter().contains(word)
                || lexicon.landformBefore().contains(word);
        return !landform
                && (dropped.contains(word)
                        || lexicon.titles().contains(word)
                        || lexicon.roles().contains(word)
                        || lexicon.months().contains(word));
    }

    private NameSpan spanOf(int first, int last) {
        Token end = tokens.get(last);
        TextSpan span =
                new TextSpan(tokens.get(first).span().start(), end.span().end() - end.possessive());
        return new NameSpan(first, last, span, List.of());
    }
}
