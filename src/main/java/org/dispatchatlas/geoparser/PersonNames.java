package org.dispatchatlas.geoparser;

import java.util.HashSet;
import java.util.Set;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.Document;

/**
 * The surnames that a document gives to persons, in lower case: those of sender, addressee and signature, those after a title, those
 * in parentheses after an office, those before an office in apposition, and those that say something without being a known place.
 */
final class PersonNames {
    private final Set<String> surnames = new HashSet<>();
    private final Tokens tokens;
    private final Lexicon lexicon;

    private PersonNames(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    static Set<String> of(Document document, Tokens tokens, Lexicon lexicon) {
        PersonNames names = new PersonNames(tokens, lexicon);
        document.sender().flatMap(Correspondent::person).ifPresent(names::addLastWord);
        document.addressee().flatMap(Correspondent::person).ifPresent(names::addLastWord);
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.SIGNATURE) {
                names.addLastWord(block.span().of(document.text()));
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isCapitalised() && names.isNamedAsPerson(at)) {
                names.surnames.add(names.bareWord(at));
            }
        }
        return names.surnames;
    }

    /** The words that say something: persons, or well-known capitals that stand for a government. */
    static Set<String> speakersOf(Tokens tokens, Lexicon lexicon) {
        PersonNames names = new PersonNames(tokens, lexicon);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isCapitalised() && names.speaks(at)) {
                names.surnames.add(names.bareWord(at));
            }
        }
        return names.surnames;
    }

    /** Whether the words around say that the word at the index is a person's name. */
    private boolean isNamedAsPerson(int at) {
        return followsTitle(at) || standsInParenthesesAfterOffice(at) || precedesOfficeInApposition(at);
    }

    /** "Litvinov replied". */
    private boolean speaks(int at) {
        return tokens.gapAfter(at).equals(" ")
                && lexicon.saying().contains(tokens.wordAt(at + 1))
                && !tokens.find(at + 1).map(Token::isCapitalised).orElse(true);
    }

    private boolean followsTitle(int at) {
        String gap = at > 0 ? tokens.gapBefore(at) : "";
        return at > 0
                && (gap.equals(" ") || gap.equals(". "))
                && tokens.get(at - 1).isCapitalised()
                && lexicon.titles().contains(tokens.wordAt(at - 1));
    }

    private boolean standsInParenthesesAfterOffice(int at) {
        return at > 0
                && tokens.gapBefore(at).strip().equals("(")
                && tokens.gapAfter(at).startsWith(")")
                && officeBefore(at);
    }

    /** An office within the eight words before, as in "The Ambassador in the Soviet Union (Bullitt)". */
    private boolean officeBefore(int at) {
        for (int before = at - 1; before >= Math.max(0, at - 8); before--) {
            if (lexicon.roles().contains(tokens.wordAt(before))) {
                return true;
            }
        }
        return false;
    }

    /** "Krestinsky, acting Commissar". */
    private boolean precedesOfficeInApposition(int at) {
        boolean word = !tokens.find(at + 1).map(Token::isCapitalised).orElse(true);
        return tokens.gapAfter(at).startsWith(",") && (isOffice(at + 1) || (word && isOffice(at + 2)));
    }

    private boolean isOffice(int at) {
        return lexicon.roles().contains(tokens.wordAt(at));
    }

    private String bareWord(int at) {
        Token token = tokens.get(at);
        return token.word().substring(0, token.text().length() - token.possessive());
    }

    private void addLastWord(String words) {
        Tokens name = Tokens.of(words);
        if (name.size() > 0) {
            surnames.add(name.get(name.size() - 1).word());
        }
    }
}
