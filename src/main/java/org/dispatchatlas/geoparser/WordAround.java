package org.dispatchatlas.geoparser;

import java.util.Set;

/** The words around a name, told in few kinds: what is a name or a number itself is told by its kind, other words by themselves. */
final class WordAround {
    private static final Set<String> STRONG_LOCATIVE = Set.of(
            "in",
            "at",
            "from",
            "to",
            "near",
            "into",
            "toward",
            "towards",
            "via",
            "around",
            "outside",
            "across",
            "through",
            "throughout",
            "leaving",
            "left",
            "reached",
            "within",
            "inside");

    private static final int FAR_ENOUGH = 4;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final WordLists words;
    private final DocumentClues clues;

    WordAround(Tokens tokens, Lexicon lexicon, WordLists words, DocumentClues clues) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.words = words;
        this.clues = clues;
    }

    /** The word so many places before the first of a name, with the sign between. */
    String before(int first, int distance) {
        int at = first - distance;
        if (at < 0) {
            return "^";
        }
        return word(at) + sign(tokens.gapAfter(at));
    }

    /** The word so many places after the last of a name, with the sign between. */
    String after(int last, int distance) {
        int at = last + distance;
        if (at >= tokens.size()) {
            return "$" + (distance == 1 ? sign(tokens.gapAfter(last)) : "");
        }
        return sign(tokens.gapBefore(at)) + word(at);
    }

    /** What stands before, the article left out: a preposition of place, another, a title... */
    String kindBefore(int first) {
        int at = first - 1;
        boolean article = at >= 0
                && tokens.wordAt(at).equals("the")
                && sign(tokens.gapAfter(at)).isEmpty();
        at -= article ? 1 : 0;
        if (at < 0) {
            return "start";
        }
        String sign = sign(tokens.gapAfter(at));
        if (!sign.isEmpty()) {
            return sign + (article ? "the" : "");
        }
        String word = tokens.wordAt(at);
        return (STRONG_LOCATIVE.contains(word) ? "where" : lexicon.locative().contains(word) ? word : kind(at))
                + (article ? "+the" : "");
    }

    String kindAfter(int last) {
        String sign = sign(tokens.gapAfter(last));
        if (last + 1 >= tokens.size()) {
            return sign + "$";
        }
        String possessive = tokens.get(last).possessive() > 0 ? "'s" : "";
        return possessive + sign + kind(last + 1);
    }

    /** What a capitalised word is, empty for a word in lower case: a given name, one of the gazetteer, an organisation's... */
    String capital(int index) {
        if (index < 0 || index >= tokens.size() || !tokens.get(index).isCapitalised()) {
            return "";
        }
        Token token = tokens.get(index);
        String word = token.bareWord();
        if (lexicon.titles().contains(word)) {
            return "title";
        }
        if (lexicon.roles().contains(word)) {
            return "role";
        }
        if (lexicon.organisationAfter().contains(word)) {
            return "organisation";
        }
        if (lexicon.months().contains(word)) {
            return "month";
        }
        if (token.text().length() == 1) {
            return "initial";
        }
        String known = clues.knownAt(index);
        String given = words.givenNames().contains(word) ? "given" : "";
        String common = words.everyday().contains(word) ? "everyday" : "";
        return "capital" + known + given + common;
    }

    /** Who stands before: a title within three words, a given name, an initial. */
    String personBefore(int first) {
        int at = first - 1;
        int initials = 0;
        while (at >= 0
                && tokens.isInitial(at)
                && tokens.gapAfter(at).length() <= 3
                && tokens.gapAfter(at).strip().length() <= 1) {
            initials++;
            at--;
        }
        String gap = at >= 0 ? tokens.gapAfter(at) : "";
        boolean near = gap.equals(" ") || gap.equals(". ") || gap.equals("-");
        if (near && lexicon.titles().contains(tokens.wordAt(at)) && first - at < FAR_ENOUGH) {
            return "title" + (tokens.get(at).isCapitalised() ? "+" : "-");
        }
        if (initials > 0) {
            return "initial" + initials;
        }
        if (near && tokens.get(at).isCapitalised() && gap.equals(" ")) {
            return words.givenNames().contains(tokens.wordAt(at))
                    ? "given"
                    : lexicon.roles().contains(tokens.wordAt(at)) ? "role" : "";
        }
        return "";
    }

    /** "Bank of Chosen", "Harbin Times", "Royal Bank of Scotland". */
    boolean standsInOrganisation(NameSpan name) {
        boolean after = tokens.joins(name.last())
                && tokens.get(name.last() + 1).isCapitalised()
                && lexicon.organisationAfter().contains(tokens.wordAt(name.last() + 1));
        int of = name.first() - (tokens.wordAt(name.first() - 1).equals("the") ? 2 : 1);
        boolean before = tokens.wordAt(of).equals("of")
                && lexicon.organisationBefore().contains(tokens.wordAt(of - 1))
                && tokens.get(of - 1).isCapitalised();
        return after || before;
    }

    private String kind(int index) {
        Token token = tokens.get(index);
        if (token.isNumber()) {
            return token.text().length() == 4 ? "year" : "number";
        }
        if (lexicon.saying().contains(token.word())) {
            return "says";
        }
        return token.isCapitalised()
                ? capital(index)
                : lexicon.locative().contains(token.word()) ? token.word() : "word";
    }

    private String word(int index) {
        Token token = tokens.get(index);
        if (token.isNumber()) {
            return "9";
        }
        String capital = capital(index);
        return capital.startsWith("capital") || capital.equals("initial") ? capital : token.bareWord();
    }

    /** The strongest sign between two words: a paragraph, a full stop, a bracket, a quotation mark, a comma, a dash. */
    private static String sign(String gap) {
        if (gap.equals(" ")) {
            return "";
        }
        if (gap.contains("\n\n")) {
            return "¶";
        }
        for (String sign : SIGNS) {
            if (gap.contains(sign)) {
                return sign.equals("—") || sign.equals("–") ? "--" : sign.equals("”") || sign.equals("“") ? "\"" : sign;
            }
        }
        return gap.isBlank() ? "" : "?";
    }

    private static final java.util.List<String> SIGNS = java.util.List.of(
            ".", "!", "?", ";", ":", "(", ")", "[", "]", "\"", "“", "”", ",", "--", "—", "–", "-", "/", "&");
}
