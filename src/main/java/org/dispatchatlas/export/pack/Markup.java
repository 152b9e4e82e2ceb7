package org.dispatchatlas.export.pack;

import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchatlas.export.HtmlText;

/** HTML as text: every word goes through {@link HtmlText}. */
final class Markup {
    private Markup() {}

    static String link(String address, String words) {
        return "<a href=\"%s\">%s</a>".formatted(HtmlText.of(address), HtmlText.of(words));
    }

    /** A select with its name before it. */
    static String choice(String label, String name, Map<String, String> titles) {
        String options = titles.entrySet().stream()
                .map(each -> "<option value=\"%s\">%s</option>"
                        .formatted(HtmlText.of(each.getKey()), HtmlText.of(each.getValue())))
                .collect(Collectors.joining());
        return "<label class=\"choice\"><span>%s</span><select name=\"%s\">%s</select></label>"
                .formatted(HtmlText.of(label), name, options);
    }
}
