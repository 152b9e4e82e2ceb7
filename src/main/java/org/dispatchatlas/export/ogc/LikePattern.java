package org.dispatchatlas.export.ogc;

import java.util.Arrays;

/**
 * A pattern of LIKE: {@code %} stands for any characters, {@code _} for one, and a backslash takes the meaning from what follows it. Matched in
 * at most as many steps as text and pattern have characters, multiplied; regular expressions need far more for some patterns.
 */
final class LikePattern {
    private static final int ANY = -1;
    private static final int ONE = -2;

    /** Code points, and the two above. */
    private final int[] signs;

    private final boolean matchCase;

    private LikePattern(int[] signs, boolean matchCase) {
        this.signs = signs;
        this.matchCase = matchCase;
    }

    /**
     * The pattern.
     *
     * @throws ApiProblem where it ends in a backslash with nothing behind it
     */
    static LikePattern read(String words, boolean matchCase) {
        int[] written = words.codePoints().toArray();
        int[] signs = new int[written.length];
        int length = 0;
        for (int i = 0; i < written.length; i++) {
            int sign = written[i];
            if (sign == '\\') {
                if (++i == written.length) {
                    throw ApiProblem.badRequest(
                            "The pattern “%s” ends in a backslash with nothing behind it; two stand for one.",
                            ApiProblem.echo(words));
                }
                signs[length++] = folded(written[i], matchCase);
            } else {
                signs[length++] = sign == '%' ? ANY : sign == '_' ? ONE : folded(sign, matchCase);
            }
        }
        return new LikePattern(Arrays.copyOf(signs, length), matchCase);
    }

    boolean matches(String text) {
        int[] letters = text.codePoints().toArray();
        int letter = 0;
        int sign = 0;
        int lastAny = -1;
        int afterLastAny = 0;
        while (letter < letters.length) {
            if (sign < signs.length && signs[sign] == ANY) {
                lastAny = sign++;
                afterLastAny = letter;
            } else if (sign < signs.length && isLike(signs[sign], letters[letter])) {
                sign++;
                letter++;
            } else if (lastAny >= 0) {
                // The last % takes one letter more: earlier ones need not be tried again.
                sign = lastAny + 1;
                letter = ++afterLastAny;
            } else {
                return false;
            }
        }
        while (sign < signs.length && signs[sign] == ANY) {
            sign++;
        }
        return sign == signs.length;
    }

    private boolean isLike(int sign, int letter) {
        return sign == ONE || sign == folded(letter, matchCase);
    }

    /** As {@link String#equalsIgnoreCase} has it. */
    private static int folded(int letter, boolean matchCase) {
        return matchCase ? letter : Character.toLowerCase(Character.toUpperCase(letter));
    }
}
