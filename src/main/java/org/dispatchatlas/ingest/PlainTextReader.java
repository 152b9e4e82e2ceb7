package org.dispatchatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;

/**
 * Reads plain text. The text of a printed dispatch is taken apart: file number, heading, dateline, paragraphs, page markers,
 * signature, footnotes and their marks. Any other text is paragraphs only. The text itself is never changed, so that spans count in
 * what the caller gave. Safe for use by many threads.
 */
public final class PlainTextReader {
    private static final int LONGEST_TITLE = 100;

    /** A short line of words that begin with capitals, as a name does. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}’'.-]*(?:,? (?:\\p{Lu}[\\p{L}’'.-]*|of|de|von|van|der)){0,5}");

    private static final int LONGEST_NAME = 60;

    private final DateInference dates;

    /** A reader that dates what it reads by the given rules and tables. */
    public PlainTextReader(DateInference dates) {
        this.dates = dates;
    }

    /**
     * The text of a UTF-8 file, its line ends made {@code \n}, a byte order mark dropped.
     *
     * @throws IOException where the stream fails
     */
    public static String readText(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A text of no known edition. */
    public Document read(DocumentId id, String text) {
        return read(id, text, Edition.UNKNOWN);
    }

    /** A text of no known edition whose date the caller knows. */
    public Document read(DocumentId id, String text, LocalDate given) {
        return dates.date(undated(id, text, Edition.UNKNOWN).withGivenDate(given));
    }

    /** The document that a text holds, dated where it can be. */
    public Document read(DocumentId id, String text, Edition edition) {
        return dates.date(undated(id, text, edition));
    }

    private static Document undated(DocumentId id, String text, Edition edition) {
        List<TextLine> lines = TextLine.of(text);
        DispatchHead head = DispatchHead.of(text, lines);
        FootnoteList list = FootnoteList.of(text, lines, head.bodyStart());
        int listStart = list.notes().isEmpty()
                ? text.length()
                : lines.get(list.start()).span().start();
        List<TextSpan> marks = FootnoteMarks.find(text, listStart, list.notes());
        boolean signed = head.findHeading().isPresent() && isName(text, lines, list.start() - 1, head.bodyStart());
        boolean hasNotes = !list.notes().isEmpty() && (signed || !marks.isEmpty());
        List<Footnote> footnotes = hasNotes ? footnotes(text, list, marks) : List.of();
        int bodyEnd = hasNotes ? list.start() : lines.size();
        List<Block> blocks = blocks(text, lines, head, bodyEnd, footnotes);
        return document(id, text, edition, head, blocks, footnotes);
    }

    private static Document document(
            DocumentId id,
            String text,
            Edition edition,
            DispatchHead head,
            List<Block> blocks,
            List<Footnote> footnotes) {
        List<PageBreak> pages = PageMarkers.find(text);
        Optional<HeadingNames> names = head.findHeading().map(span -> HeadingNames.of(text, span));
        return new Document(
                id,
                title(id, text, head, blocks),
                text,
                blocks,
                footnotes,
                PageMarkers.findFirstPage(pages),
                pages,
                names.flatMap(HeadingNames::sender),
                names.flatMap(HeadingNames::addressee),
                Optional.empty(),
                List.of(),
                edition);
    }

    private static List<Block> blocks(
            String text, List<TextLine> lines, DispatchHead head, int bodyEnd, List<Footnote> footnotes) {
        boolean signed = head.findHeading().isPresent() && isName(text, lines, bodyEnd - 1, head.bodyStart());
        int end = signed ? bodyEnd - 1 : bodyEnd;
        List<Block> blocks = new ArrayList<>(head.blocks());
        blocks.addAll(paragraphs(lines.subList(Math.min(head.bodyStart(), end), end)));
        if (signed) {
            blocks.add(new Block(Block.Kind.SIGNATURE, lines.get(end).span()));
        }
        footnotes.forEach(note -> blocks.add(new Block(Block.Kind.FOOTNOTE, note.note())));
        return blocks;
    }

    /** Blank lines part paragraphs; where there are none, every line is one. */
    private static List<Block> paragraphs(List<TextLine> lines) {
        boolean blanks = lines.stream().skip(1).anyMatch(TextLine::afterBlank);
        List<Block> paragraphs = new ArrayList<>();
        for (TextLine line : lines) {
            TextSpan span = line.span();
            if (blanks && !line.afterBlank() && !paragraphs.isEmpty()) {
                span = new TextSpan(paragraphs.removeLast().span().start(), span.end());
            }
            paragraphs.add(new Block(Block.Kind.PARAGRAPH, span));
        }
        return paragraphs;
    }

    private static boolean isName(String text, List<TextLine> lines, int at, int bodyStart) {
        if (at <= bodyStart || at >= lines.size()) {
            return false;
        }
        TextSpan span = lines.get(at).span();
        return span.length() <= LONGEST_NAME && NAME.matcher(span.of(text)).matches();
    }

    private static List<Footnote> footnotes(String text, FootnoteList list, List<TextSpan> marks) {
        List<Footnote> footnotes = new ArrayList<>();
        for (int i = 0; i < list.notes().size(); i++) {
            FootnoteList.Note note = list.notes().get(i);
            Optional<TextSpan> mark = marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(i));
            String number = mark.map(span -> span.of(text)).orElse(Integer.toString(note.number()));
            footnotes.add(new Footnote(
                    number,
                    mark,
                    note.span(),
                    FootnoteAuthor.isEditor(note.span().of(text))));
        }
        return footnotes;
    }

    private static String title(DocumentId id, String text, DispatchHead head, List<Block> blocks) {
        Optional<TextSpan> heading = head.findHeading();
        if (heading.isPresent()) {
            return heading.get().of(text);
        }
        return blocks.stream()
                .findFirst()
                .map(block -> shorten(block.span().of(text)))
                .orElse(id.value());
    }

    private static String shorten(String words) {
        if (words.length() <= LONGEST_TITLE) {
            return words.replaceAll("\\s+", " ");
        }
        int end = Character.isLowSurrogate(words.charAt(LONGEST_TITLE)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return words.substring(0, end).replaceAll("\\s+", " ") + "…";
    }
}
