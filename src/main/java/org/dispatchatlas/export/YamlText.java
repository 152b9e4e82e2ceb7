package org.dispatchatlas.export;

import java.util.Locale;
import java.util.stream.Collectors;

/** Words as YAML 1.2 writes them. */
final class YamlText {
    private YamlText() {}

    /** In quotation marks, as JSON writes them, which YAML takes in. */
    static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                out.append('\\').append((char) unit);
            } else if (mustBeEscaped(unit)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", unit));
            } else {
                out.append((char) unit);
            }
        });
        return out.append('"').toString();
    }

    /** Line by line as a person would write it, where the words allow it; else in quotation marks. */
    static String block(String words, String indent) {
        boolean plain = !words.isEmpty()
                && words.equals(words.strip())
                && words.chars().noneMatch(unit -> unit != '\n' && mustBeEscaped(unit));
        return plain
                ? words.lines()
                        .map(line -> line.isEmpty() ? "" : indent + line)
                        .collect(Collectors.joining("\n", "|-\n", ""))
                : quoted(words);
    }

    private static boolean mustBeEscaped(int unit) {
        return unit < 0x20
                || (unit >= 0x7f && unit < 0xa0)
                || unit == 0x2028
                || unit == 0x2029
                || unit == 0xfeff
                || unit >= 0xfffe
                || Character.isSurrogate((char) unit);
    }
}
