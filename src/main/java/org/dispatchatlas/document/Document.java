package org.dispatchatlas.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.time.HistoricalDate;
import org.dispatchatlas.time.Timespan;

/**
 * A document as read. Everything refers to one text by spans.
 *
 * @param title the heading in one line, for lists and exports
 * @param text the text that all spans count in; line ends are {@code \n}, nothing else is changed
 * @param blocks the layout in text order
 * @param firstPage the page on which the document begins; empty where unknown
 * @param date empty where neither print nor clues give one
 */
public record Document(
        DocumentId id,
        String title,
        String text,
        List<Block> blocks,
        List<Footnote> footnotes,
        Optional<String> firstPage,
        List<PageBreak> pageBreaks,
        Optional<Correspondent> sender,
        Optional<Correspondent> addressee,
        Optional<DocumentDate> date,
        List<Anachronism> anachronisms,
        Edition edition) {

    public Document {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        pageBreaks = List.copyOf(pageBreaks);
        anachronisms = List.copyOf(anachronisms);
    }

    /** Place and date of writing as printed; empty parts where the document has none. */
    public Dateline dateline() {
        return Dateline.of(this);
    }

    /** The number that begins the first paragraph of a numbered telegram, such as "95". */
    public Optional<TextSpan> findTelegramNumber() {
        return TelegramNumber.find(this);
    }

    /** The sentence in which words stand, within their block. */
    public TextSpan sentenceAround(TextSpan words) {
        TextSpan block = blocks.stream()
                .map(Block::span)
                .filter(span -> span.contains(words))
                .findFirst()
                .orElse(words);
        return Sentence.around(text, block, words);
    }

    /** The same document with another date. */
    public Document withDate(Optional<DocumentDate> newDate, List<Anachronism> newAnachronisms) {
        return new Document(
                id,
                title,
                text,
                blocks,
                footnotes,
                firstPage,
                pageBreaks,
                sender,
                addressee,
                newDate,
                newAnachronisms,
                edition);
    }

    /** The same document, dated by the caller. */
    public Document withGivenDate(LocalDate day) {
        DateClue clue = new DateClue(
                Optional.empty(), new Timespan(day, day), "The date was given with the text.", Optional.empty());
        return withDate(
                Optional.of(new DocumentDate(HistoricalDate.on(day), DocumentDate.Basis.GIVEN, List.of(clue))),
                anachronisms);
    }

    /** The same document with only a part of its text. */
    Document withPart(String part, List<Block> blocksOfPart) {
        return new Document(
                id,
                title,
                part,
                blocksOfPart,
                List.of(),
                firstPage,
                List.of(),
                sender,
                addressee,
                date,
                anachronisms,
                edition);
    }

    /** What stands in the text but is none of its words, in text order: marks of footnotes and markers of pages. */
    public List<TextSpan> marks() {
        return Stream.concat(
                        footnotes.stream().flatMap(note -> note.mark().stream()),
                        pageBreaks.stream().map(PageBreak::marker))
                .sorted()
                .toList();
    }

    /** The words of a passage in one line, without marks. */
    public String wordsOf(TextSpan passage) {
        StringBuilder words = new StringBuilder();
        int at = passage.start();
        for (TextSpan mark : marks()) {
            if (mark.start() >= at && mark.end() <= passage.end()) {
                words.append(text, at, mark.start());
                at = mark.end();
            }
        }
        return words.append(text, at, passage.end()).toString().replaceAll("\\s+", " ");
    }

    /** The block that holds the whole span. */
    public Optional<Block> findBlock(TextSpan span) {
        return blocks.stream().filter(block -> block.span().contains(span)).findFirst();
    }

    /** The printed page on which the span begins. */
    public Optional<String> findPage(TextSpan span) {
        return findFootnote(span)
                .flatMap(Footnote::mark)
                .or(() -> Optional.of(span))
                .flatMap(this::findPageOfBody);
    }

    /** The footnote whose own text holds the span. */
    public Optional<Footnote> findFootnote(TextSpan span) {
        return footnotes.stream().filter(note -> note.note().contains(span)).findFirst();
    }

    /** The citation of a passage, with page and note where known: "FRUS 1936, vol. IV, doc. 83, p. 95, n. 29". */
    public String cite(TextSpan span) {
        return edition.cite()
                + findPage(span).map(page -> ", p. " + page).orElse("")
                + findFootnote(span).map(note -> ", n. " + note.number()).orElse("");
    }

    private Optional<String> findPageOfBody(TextSpan span) {
        Optional<String> page = firstPage;
        for (PageBreak pageBreak : pageBreaks) {
            if (pageBreak.marker().end() <= span.start()) {
                page = Optional.of(pageBreak.page());
            }
        }
        return page;
    }
}
