package org.dispatchatlas.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dispatchatlas.document.TextSpan;

/**
 * Lines at the end of a text that are numbered one after the other: what may be its footnotes.
 *
 * @param notes in order, may be empty
 * @param start index of the line where the list begins; the number of lines where there is none
 */
record FootnoteList(List<Note> notes, int start) {
    /**
     * One numbered line and the unnumbered ones that follow it.
     *
     * @param span the words without the number
     */
    record Note(int number, TextSpan span) {}

    /** The numbered lines that end the text, looked for from its end up to the given line. */
    static FootnoteList of(String text, List<TextLine> lines, int from) {
        Deque<Note> notes = new ArrayDeque<>();
        int start = lines.size();
        int end = 0;
        for (int at = lines.size() - 1; at >= from; at--) {
            TextLine line = lines.get(at);
            end = end == 0 ? line.span().end() : end;
            int digits = countDigits(text, line.span());
            if (digits > 0) {
                int number =
                        Integer.parseInt(text, line.span().start(), line.span().start() + digits, 10);
                if (!notes.isEmpty() && notes.getFirst().number() != number + 1) {
                    break;
                }
                notes.addFirst(new Note(number, afterNumber(text, line.span().start() + digits, end)));
                start = at;
                end = 0;
            } else if (line.afterBlank()) {
                break;
            }
        }
        return new FootnoteList(new ArrayList<>(notes), start);
    }

    /** How many digits number the line: one to three, then perhaps a full stop or a bracket, then a space. */
    private static int countDigits(String text, TextSpan line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        int digits = at - line.start();
        if (at < line.end() && (text.charAt(at) == '.' || text.charAt(at) == ')')) {
            at++;
        }
        boolean numbered = digits >= 1 && digits <= 3 && at < line.end() && Character.isWhitespace(text.charAt(at));
        return numbered ? digits : 0;
    }

    private static TextSpan afterNumber(String text, int from, int end) {
        char sign = text.charAt(from);
        return TextLine.trim(text, new TextSpan(sign == '.' || sign == ')' ? from + 1 : from, end));
    }
}
