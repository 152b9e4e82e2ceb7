package org.dispatchatlas.geoparser;

import java.util.Set;
import java.util.regex.Pattern;

/** The words around a name, as questions. */
final class NameContext {
    private static final Set<String> STRONG_LOCATIVE =
            Set.of("in", "at", "from", "to", "near", "into", "toward", "towards", "via");

    /** "United States Asiatic Fleet": as many words may stand between a name and the word for the organisation, and that word. */
    private static final int LONGEST_TITLE = 3;

    /** After the place at most a state and an agency, of two words each. */
    private static final int LONGEST_PLACE_LINE = 4;

    private static final Set<String> IN_PLACE_LINE = Set.of(", ", " (", ". (", " ", "/");

    private static final Pattern DASH = Pattern.compile("[.)]*\\s(—|–|--|-)\\s");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final NameSpan name;

    NameContext(Tokens tokens, Lexicon lexicon, NameSpan name) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.name = name;
    }

    /** "in Tokyo", "from the Crimea". */
    boolean followsStrongLocative() {
        return STRONG_LOCATIVE.contains(wordBefore())
                && !tokens.gapBefore(indexBefore() + 1).contains(".");
    }

    /** "in Hull": said of places and hardly ever of persons, as "to" and "from" are. */
    boolean followsPlacePreposition() {
        return Set.of("in", "at", "near", "into").contains(wordBefore());
    }

    /** "of Harbin", "and Chita". */
    boolean followsWeakLocative() {
        return !followsStrongLocative() && lexicon.locative().contains(wordBefore());
    }

    /** "March 13": a month beside a number. */
    boolean isMonthOfDate() {
        return name.words() == 1
                && lexicon.months().contains(first().word())
                && (neighbourIsNumber(name.last() + 1) || neighbourIsNumber(name.first() - 1));
    }

    boolean isCommonWord() {
        return name.words() == 1 && lexicon.common().contains(bareWord());
    }

    boolean opensParagraph() {
        return name.first() == 0 || tokens.gapBefore(name.first()).contains("\n\n");
    }

    /** "Moscow, April 1, 1936": a month and a day follow after a comma. */
    boolean precedesDate() {
        int month = name.last() + 1;
        return tokens.gapAfter(name.last()).strip().equals(",")
                && lexicon.months().contains(tokens.wordAt(month))
                && neighbourIsNumber(month + 1);
    }

    /** "SEOUL (AP) —", "Berlin – ", "ALBUQUERQUE, N.M. (AP) - ": the place line of a news agency, to its dash. */
    boolean precedesAgency() {
        int last = Math.min(name.last() + LONGEST_PLACE_LINE, tokens.size() - 1);
        for (int at = name.last(); at <= last; at++) {
            String gap = tokens.gapAfter(at);
            if (DASH.matcher(gap).matches()) {
                return true;
            }
            if (!IN_PLACE_LINE.contains(gap) || !isCapitalised(at + 1)) {
                return false;
            }
        }
        return false;
    }

    /** "12 miles north of Mukden", "the mouth of the Yalu": words that hardly stand before anything but a place. */
    boolean endsSpatialPhrase() {
        int at = indexBefore();
        boolean from = tokens.wordAt(at).equals("from");
        if (!(from || tokens.wordAt(at).equals("of"))
                || !tokens.joins(at - 1)
                || tokens.get(name.last()).possessive() > 0) {
            return false;
        }
        String word = tokens.wordAt(at - 1);
        boolean waterside = lexicon.spatial().bank().contains(word)
                || lexicon.spatial().mouth().contains(word)
                || lexicon.spatial().confluence().contains(word);
        return lexicon.units().containsKey(word)
                || SpatialBearings.isDirection(word, isCapitalised(at - 1))
                || (!from && waterside && !isCapitalised(at - 1));
    }

    boolean opensSentence() {
        return tokens.opensSentence(name.first());
    }

    /** A title such as "Colonel" or "Mr." stands right before. */
    boolean followsTitle() {
        String gap = name.first() > 0 ? tokens.gapBefore(name.first()) : "";
        return (gap.equals(" ") || gap.equals(". ")) && lexicon.titles().contains(tokens.wordAt(name.first() - 1));
    }

    /** An office stands right before, as in "Ambassador Grew". */
    boolean followsOffice() {
        return name.first() > 0
                && tokens.gapBefore(name.first()).equals(" ")
                && tokens.find(name.first() - 1).map(Token::isCapitalised).orElse(false)
                && lexicon.roles().contains(tokens.wordAt(name.first() - 1));
    }

    /** "Ambassador in Japan", "Consul General at Harbin", "Minister to the Netherlands". */
    boolean standsInTitle() {
        int preposition = indexBefore();
        if (!Set.of("in", "at", "to", "of", "for").contains(tokens.wordAt(preposition))) {
            return false;
        }
        boolean office = lexicon.roles().contains(tokens.wordAt(preposition - 1))
                && tokens.find(preposition - 1).map(Token::isCapitalised).orElse(false);
        boolean generalOffice = Set.of("general", "chief").contains(tokens.wordAt(preposition - 1))
                && lexicon.roles().contains(tokens.wordAt(preposition - 2));
        return office || generalOffice;
    }

    /** "Harbin Times", "South Manchuria Railway"; or "Bank of Chosen". */
    boolean standsInOrganisation() {
        boolean before = tokens.wordAt(name.first() - 1).equals("of")
                && tokens.find(name.first() - 2).map(Token::isCapitalised).orElse(false)
                && lexicon.organisationBefore().contains(tokens.wordAt(name.first() - 2));
        return before || organisationFollows();
    }

    /** A verb of saying follows: whoever bears the name acts. */
    boolean acts() {
        boolean perfect = Set.of("has", "had", "have").contains(tokens.wordAt(name.last() + 1));
        String verb = tokens.wordAt(name.last() + (perfect ? 2 : 1));
        return tokens.gapAfter(name.last()).isBlank() && lexicon.saying().contains(verb);
    }

    /** Another capitalised word that is no name of its own stands right beside: the name is part of a longer one. */
    boolean touchesUnknownName() {
        boolean after = tokens.gapAfter(name.last()).equals(" ") && isUnknownName(name.last() + 1);
        boolean before = name.first() > 0
                && tokens.gapBefore(name.first()).equals(" ")
                && isUnknownName(name.first() - 1)
                && !tokens.opensSentence(name.first() - 1);
        return after || before;
    }

    /** "Harbin Times"; also with the closing mark of a quoted name between, as in “Manchukuo” Army. */
    private boolean organisationFollows() {
        String gap = tokens.gapAfter(name.last());
        int at = name.last() + 1;
        boolean joined = gap.equals(" ") || gap.equals("” ") || gap.equals("\" ");
        for (int words = 0; joined && words < LONGEST_TITLE && isCapitalised(at); words++) {
            if (lexicon.organisationAfter().contains(tokens.wordAt(at))) {
                return true;
            }
            joined = tokens.gapAfter(at).equals(" ");
            at++;
        }
        return false;
    }

    private boolean isCapitalised(int index) {
        return tokens.find(index).map(Token::isCapitalised).orElse(false);
    }

    private boolean isUnknownName(int index) {
        return tokens.find(index)
                .filter(Token::isCapitalised)
                .filter(token -> token.text().length() > 1)
                .filter(token -> !lexicon.common().contains(token.word())
                        && !lexicon.months().contains(token.word()))
                .isPresent();
    }

    private boolean neighbourIsNumber(int index) {
        return tokens.find(index).map(Token::isNumber).orElse(false);
    }

    private Token first() {
        return tokens.get(name.first());
    }

    String bareWord() {
        return first().word().substring(0, first().text().length() - first().possessive());
    }

    private String wordBefore() {
        return tokens.wordAt(indexBefore());
    }

    /** The index of the word before the name, an article left out. */
    private int indexBefore() {
        return tokens.wordAt(name.first() - 1).equals("the") ? name.first() - 2 : name.first() - 1;
    }
}
