package org.dispatchatlas.geoparser;

import java.util.Locale;
import org.dispatchatlas.document.TextSpan;

/**
 * A word or a number.
 *
 * @param text the letters or digits as they stand, with apostrophes inside
 */
record Token(TextSpan span, String text) {
    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Lower case, for looking words up in the lexicon. */
    String word() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How many characters of a possessive ending ("'s", "’") stand at the end. */
    int possessive() {
        int length = text.length();
        boolean apostropheS = length > 2 && text.charAt(length - 1) == 's' && isApostrophe(text.charAt(length - 2));
        return apostropheS ? 2 : 0;
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }
}
