package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Block.Kind;
import org.dispatchatlas.document.TextSpan;

/**
 * The lines that stand above a printed dispatch: file number, heading, dateline, remarks. A text without them has an empty head.
 *
 * @param bodyStart index of the first line that is not part of the head
 */
record DispatchHead(List<Block> blocks, int bodyStart) {
    private static final int MOST_LINES = 10;
    private static final int LONGEST_LINE = 300;

    /** Decimal file of the Department of State: class, country or subject, "/", number: "893.01 Outer Mongolia/86: Telegram". */
    private static final Pattern FILE_NUMBER = Pattern.compile(
            "\\d{3}[A-Z]?\\.\\d{1,8}[\\p{L}\\d .,&’'-]{0,60}/[^\\s:]{1,20}(?: [^:]{1,20})?(?:: ?\\p{L}+)?");

    private static final Pattern OFFICE =
            Pattern.compile("\\b(?:Ambassador|Minister|Chargé|Consul|Consulate|Secretary|Commander"
                    + "|Commissioner|Commissar|Embassy|Legation|Department|President|Counselor|Attaché|Representative|Delegation|Chairman"
                    + "|Director|Adviser|Agent|Governor|Chief)(?!\\p{L})");
    private static final Pattern FROM_TO = Pattern.compile("\\p{Lu}.{2,150}? to (?:the|The|\\p{Lu}).{2,140}[^.!?]");
    private static final Pattern DATELINE = Pattern.compile(
            "[\\[(]?\\p{Lu}[\\p{L}’'. -]{1,40}, (?:\\p{L}+day, )?"
                    + "(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}.{0,40}");
    private static final Pattern DESPATCH_NUMBER = Pattern.compile("No\\. \\d{1,5}");
    private static final Pattern TIME_OF_DAY = Pattern.compile("(?:\\d{1,2}(?::\\d\\d)? ?)?[ap]\\. ?m\\.\\]?");

    static DispatchHead of(String text, List<TextLine> lines) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < Math.min(lines.size(), MOST_LINES)) {
            TextSpan span = lines.get(at).span();
            Optional<Kind> kind = kindOf(text, span, blocks);
            if (kind.isEmpty()) {
                break;
            }
            blocks.add(new Block(kind.get(), span));
            at++;
        }
        return new DispatchHead(List.copyOf(blocks), at);
    }

    /** The heading that names sender and addressee. */
    Optional<TextSpan> findHeading() {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.HEADING)
                .map(Block::span)
                .findFirst();
    }

    private static Optional<Kind> kindOf(String text, TextSpan span, List<Block> before) {
        if (span.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String line = span.of(text);
        if (before.isEmpty() && FILE_NUMBER.matcher(line).matches()) {
            return Optional.of(Kind.FILE_NUMBER);
        }
        if (before.stream().noneMatch(block -> block.kind() == Kind.HEADING) && isHeading(line)) {
            return Optional.of(Kind.HEADING);
        }
        if (isDateline(line, before)) {
            return Optional.of(Kind.DATELINE);
        }
        return isRemark(line) ? Optional.of(Kind.REMARK) : Optional.empty();
    }

    private static boolean isHeading(String line) {
        return FROM_TO.matcher(line).matches()
                && OFFICE.matcher(line.substring(0, line.indexOf(" to "))).find();
    }

    private static boolean isDateline(String line, List<Block> before) {
        boolean goesOn = !before.isEmpty()
                && before.getLast().kind() == Kind.DATELINE
                && TIME_OF_DAY.matcher(line).matches();
        return goesOn || line.startsWith("[Received") || DATELINE.matcher(line).matches();
    }

    private static boolean isRemark(String line) {
        return DESPATCH_NUMBER.matcher(line).matches() || isInBrackets(line);
    }

    private static boolean isInBrackets(String line) {
        return line.length() <= 80
                && line.startsWith("[")
                && line.indexOf(']') == line.length() - 1
                && !line.startsWith("[Page ");
    }
}
