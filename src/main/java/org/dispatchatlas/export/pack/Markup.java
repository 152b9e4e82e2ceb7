package org.dispatchatlas.export.pack;

import java.util.Map;
import java.util.stream.Collectors;

/** HTML as text: every word goes through {@link #text}. */
final class Markup {
    private Markup() {}

    /** The words with the signs escaped that mean something in HTML. */
    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String link(String address, String words) {
        return "<a href=\"%s\">%s</a>".formatted(text(address), text(words));
    }

    /** A select with its name before it. */
    static String choice(String label, String name, Map<String, String> titles) {
        String options = titles.entrySet().stream()
                .map(each -> "<option value=\"%s\">%s</option>".formatted(text(each.getKey()), text(each.getValue())))
                .collect(Collectors.joining());
        return "<label class=\"choice\"><span>%s</span><select name=\"%s\">%s</select></label>"
                .formatted(text(label), name, options);
    }
}
