package org.dispatchatlas.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.TextSpan;

/** Sender and addressee of a heading such as "The Ambassador in the Soviet Union (Bullitt) to the Secretary of State". */
record HeadingNames(Optional<Correspondent> sender, Optional<Correspondent> addressee) {
    private static final String TO = " to ";
    private static final Pattern OFFICE_AND_PERSON =
            Pattern.compile("\\s*([^(]*?)[\\s,]*\\(([^)]+)\\)", Pattern.DOTALL);

    static HeadingNames none() {
        return new HeadingNames(Optional.empty(), Optional.empty());
    }

    /** Splits the heading at the first " to ". */
    static HeadingNames of(String text, TextSpan heading) {
        return of(text, heading, Optional.empty());
    }

    /**
     * Splits the heading at the first " to " after the sender's name.
     *
     * @param sender the sender's name or office, where the encoding marks it
     */
    static HeadingNames of(String text, TextSpan heading, Optional<TextSpan> sender) {
        String line = heading.of(text).replace('\n', ' ');
        int split = line.indexOf(
                TO, sender.map(span -> span.end() - heading.start()).orElse(0));
        if (split < 0) {
            return new HeadingNames(
                    sender.map(span -> new Correspondent("", Optional.of(span.of(text)), span)), Optional.empty());
        }
        TextSpan from = new TextSpan(heading.start(), heading.start() + split);
        TextSpan to = new TextSpan(from.end() + TO.length(), heading.end());
        return new HeadingNames(Optional.of(correspondent(text, from)), Optional.of(correspondent(text, to)));
    }

    private static Correspondent correspondent(String text, TextSpan part) {
        Matcher matcher = OFFICE_AND_PERSON.matcher(part.of(text));
        if (matcher.lookingAt()) {
            TextSpan span = new TextSpan(part.start(), part.start() + matcher.end());
            return new Correspondent(matcher.group(1), Optional.of(matcher.group(2)), TextLine.trim(text, span));
        }
        TextSpan span = withoutMark(text, TextLine.trim(text, part));
        return new Correspondent(span.of(text).replace('\n', ' '), Optional.empty(), span);
    }

    /** A footnote's number may be glued to the last word. */
    private static TextSpan withoutMark(String text, TextSpan span) {
        int end = span.end();
        while (end > span.start() + 1 && !Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        return new TextSpan(span.start(), end);
    }
}
