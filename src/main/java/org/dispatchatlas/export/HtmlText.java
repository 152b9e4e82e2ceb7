package org.dispatchatlas.export;

/** Words within HTML: as text, and within attributes, which stand in double quotes everywhere. */
public final class HtmlText {
    private HtmlText() {}

    /** The words with the signs escaped that mean something there. Without a bare {@code >} they cannot end a CDATA section either. */
    public static String of(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
