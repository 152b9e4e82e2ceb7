package org.dispatchatlas.geoparser;

import java.util.Locale;
import org.dispatchatlas.document.TextSpan;

/**
 * A word or a number.
 *
 * @param text the letters or digits as they stand, with apostrophes inside
 * @param word the same in lower case, for looking words up in the lexicon
 * @param isCapitalised whether it begins with a capital that may mean a name
 */
record Token(TextSpan span, String text, String word, boolean isCapitalised) {
    Token(TextSpan span, String text) {
        this(span, text, text.toLowerCase(Locale.ROOT), Character.isUpperCase(text.codePointAt(0)));
    }

    /** The same word, whose capitals mean nothing. */
    Token uncapitalised() {
        return new Token(span, text, word, false);
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether every letter is a capital, and there are two or more. */
    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** The lower-case word without a possessive ending. */
    String bareWord() {
        return possessive() == 0 ? word : word.substring(0, word.length() - possessive());
    }

    /** How many characters of a possessive ending ("'s", "’") stand at the end. */
    int possessive() {
        int length = text.length();
        boolean apostropheS =
                length > 2 && (text.charAt(length - 1) | 0x20) == 's' && isApostrophe(text.charAt(length - 2));
        return apostropheS ? 2 : 0;
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }
}
