package org.dispatchatlas.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which names are compared: lower case, without marks above or below letters, without apostrophes and full stops,
 * everything else that is no letter or digit as one space. "Königsberg" and "KONIGSBERG", "Man-chou-li" and "Man chou li" agree.
 */
public final class NameKey {
    private NameKey() {}

    /** The key of a name; empty for a name without letters or digits. */
    public static String of(String name) {
        String lower = isAscii(name) ? name.toLowerCase(Locale.ROOT) : name;
        return isPlain(lower) ? lower : decompose(lower);
    }

    private static boolean isAscii(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Most words of a text are their own key; asking is cheaper than decomposing. */
    private static boolean isPlain(String name) {
        boolean afterLetter = false;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            if (!plain && !(letter == ' ' && afterLetter)) {
                return false;
            }
            afterLetter = plain;
        }
        return afterLetter;
    }

    private static String decompose(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); ) {
            int letter = decomposed.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                key.appendCodePoint(letter);
            } else if (!isSilent(letter) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static boolean isSilent(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK || "'’‘ʼ`´.".indexOf(letter) >= 0;
    }
}
