package org.dispatchatlas.document;

import java.util.regex.Pattern;

/** Whether a sentence names a date as one to come. */
final class LooksAhead {
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:will|shall|would|should|next|expires?|effective|scheduled|planned|intends?|proposes?|to be)\\b");
    private static final Pattern UP_TO =
            Pattern.compile("\\b(?:by|until|till|before|from|later than|after)(?: the)? ?$");

    private LooksAhead() {}

    static boolean in(TextSpan sentence, TextSpan date, String text) {
        return TO_COME.matcher(sentence.of(text)).find()
                || UP_TO.matcher(text.substring(sentence.start(), date.start())).find();
    }
}
