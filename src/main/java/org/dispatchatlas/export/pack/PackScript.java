package org.dispatchatlas.export.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.dispatchatlas.export.JsonOut;

/** JSON within scripts. */
final class PackScript {
    private PackScript() {}

    /**
     * The same JSON without a sign that begins a tag: wherever it comes to stand, it ends no script and opens none. In JSON such a sign
     * stands in strings only.
     */
    static String inert(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** A call with one object. */
    static String call(String function, Consumer<JsonOut> members) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> members.accept(json));
        }
        return inert("%s(%s);\n".formatted(function, bytes.toString(StandardCharsets.UTF_8)));
    }

    /** Hands over one answer. */
    static String give(String address, byte[] json) {
        return inert("atlasPack.give(%s, %s);\n".formatted(quoted(address), new String(json, StandardCharsets.UTF_8)));
    }

    static String quoted(String words) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.array(List.of(words), json::text);
        }
        String list = bytes.toString(StandardCharsets.UTF_8);
        return list.substring(1, list.length() - 1);
    }
}
