package org.dispatchatlas.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/**
 * Addresses that open the edition at a passage: {@code #:~:text=prefix-,quote,-suffix} (URL Fragment Text Directives, W3C WICG draft).
 * Words before and after must stand in the same paragraph, and neither page markers nor footnote marks are quoted, because the web
 * edition prints them otherwise.
 */
final class TextFragment {
    private static final int CONTEXT_WORDS = 3;
    /** UTF-16 units in which these words are looked for: paragraphs may be long, three words are not. */
    private static final int WINDOW = 240;

    private final Document document;
    private final Passages passages;
    /** In text order. */
    private final List<TextSpan> interruptions;

    TextFragment(Document document, Passages passages) {
        this.document = document;
        this.passages = passages;
        this.interruptions = document.marks();
    }

    /** The address of the passage; empty where the edition has none. */
    Optional<String> link(TextSpan span) {
        String url = document.edition().url();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        TextSpan around = around(span);
        String before = lastWords(Math.max(around.start(), span.start() - WINDOW), span.start());
        String after = firstWords(span.end(), Math.min(around.end(), span.end() + WINDOW));
        return Optional.of(url + "#:~:text="
                + (before.isEmpty() ? "" : encode(before) + "-,")
                + quote(span)
                + (after.isEmpty() ? "" : ",-" + encode(after)));
    }

    /** The passage; where a marker or mark interrupts it only its first and last words, which say as much. */
    private String quote(TextSpan span) {
        List<TextSpan> inside =
                interruptions.stream().filter(span::contains).sorted().toList();
        return inside.isEmpty()
                ? encode(span.of(document.text()))
                : encode(firstWords(span.start(), inside.getFirst().start())) + ","
                        + encode(lastWords(inside.getLast().end(), span.end()));
    }

    /** The stretch round the span that no page marker, footnote mark or end of paragraph interrupts. */
    private TextSpan around(TextSpan span) {
        TextSpan block = passages.findBlock(span).map(Block::span).orElse(span);
        int start = interruptions.stream()
                .mapToInt(TextSpan::end)
                .filter(end -> end > block.start() && end <= span.start())
                .max()
                .orElse(block.start());
        int end = interruptions.stream()
                .mapToInt(TextSpan::start)
                .filter(begin -> begin >= span.end() && begin < block.end())
                .min()
                .orElse(block.end());
        return new TextSpan(start, end);
    }

    private String lastWords(int start, int end) {
        List<String> words = words(start, end);
        return String.join(" ", words.subList(Math.max(0, words.size() - CONTEXT_WORDS), words.size()));
    }

    private String firstWords(int start, int end) {
        List<String> words = words(start, end);
        return String.join(" ", words.subList(0, Math.min(CONTEXT_WORDS, words.size())));
    }

    private List<String> words(int start, int end) {
        return Arrays.stream(document.text().substring(start, end).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A hyphen and a comma have a meaning in the directive. */
    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
