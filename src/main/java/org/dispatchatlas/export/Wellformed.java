package org.dispatchatlas.export;

import java.util.function.IntPredicate;

/** Text that other programs can read: what a format cannot hold becomes U+FFFD, the sign for a lost character. */
final class Wellformed {
    private static final int LOST = 0xFFFD;

    private Wellformed() {}

    /** Only the characters of XML 1.0, fifth edition, section 2.2. */
    static String xml(String text) {
        return only(text, Wellformed::isXml);
    }

    /** Without halves of surrogate pairs, which UTF-8 cannot hold, and without zeros, at which readers in C stop. */
    static String utf8(String text) {
        return only(text, character -> character != 0 && !isSurrogate(character));
    }

    /** Without halves of surrogate pairs; JSON escapes whatever else is odd. */
    static String json(String text) {
        return only(text, character -> !isSurrogate(character));
    }

    private static String only(String text, IntPredicate kept) {
        return text.codePoints().allMatch(kept)
                ? text
                : text.codePoints()
                        .map(character -> kept.test(character) ? character : LOST)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isXml(int character) {
        boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        return !control && !isSurrogate(character) && character != 0xFFFE && character != 0xFFFF;
    }

    /** A half without its other half: pairs are one code point. */
    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
