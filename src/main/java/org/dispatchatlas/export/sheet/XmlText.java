package org.dispatchatlas.export.sheet;

/** Text as XML 1.0 bears it. */
final class XmlText {
    private XmlText() {}

    /** The text without controls and halves of characters, which no XML file may contain. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
