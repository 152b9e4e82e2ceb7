package org.dispatchatlas.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that the sender gave a telegram. It opens the first paragraph under a heading. */
final class TelegramNumber {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})\\. (?=\\P{Ll})");

    private TelegramNumber() {}

    static Optional<TextSpan> find(Document document) {
        if (document.blocks().stream().noneMatch(block -> block.kind() == Block.Kind.HEADING)) {
            return Optional.empty();
        }
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .flatMap(block -> find(document.text(), block.span()));
    }

    private static Optional<TextSpan> find(String text, TextSpan paragraph) {
        Matcher matcher = NUMBER.matcher(text).region(paragraph.start(), paragraph.end());
        return matcher.lookingAt() ? Optional.of(new TextSpan(matcher.start(1), matcher.end(1))) : Optional.empty();
    }
}
