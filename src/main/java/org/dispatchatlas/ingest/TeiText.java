package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a TEI document as it grows: blocks parted by an empty line, footnote marks glued to their words as in print, page
 * breaks as points, and the notes at the end.
 */
final class TeiText {
    private static final String BETWEEN_BLOCKS = "\n\n";
    private static final int NOT_BEGUN = -1;

    private final Flow flow = new Flow();
    private final List<Block> blocks = new ArrayList<>();
    private final List<OpenNote> notes = new ArrayList<>();
    private final List<PageBreak> pageBreaks = new ArrayList<>();
    private final List<String> pagesToPlace = new ArrayList<>();
    private Block.@Nullable Kind kind;
    private int blockStart = NOT_BEGUN;

    /** How many quotations are open that are set apart as blocks. */
    private int quotations;

    private boolean startedQuoted;
    private @Nullable OpenNote note;

    /** The marks that stand in the text as elements of their own, by their ids. */
    private final Map<String, TextSpan> marks = new HashMap<>();

    private String openMark = "";
    private int markStart;
    private Optional<String> firstPage;

    /** A note whose words are still being read; they flow apart from the text. */
    private record OpenNote(String number, Optional<TextSpan> mark, Flow words) {}

    /** @param firstPage the page of the last break before the document */
    TeiText(Optional<String> firstPage) {
        this.firstPage = firstPage;
    }

    /** The next words belong to a block of this kind. */
    void begin(Block.Kind newKind) {
        end();
        kind = newKind;
    }

    /** Ends the open block; one without words leaves no trace. */
    void end() {
        if (blockStart != NOT_BEGUN && kind != null) {
            blocks.add(new Block(kind, new TextSpan(blockStart, flow.length()), startedQuoted && quotations > 0));
        }
        blockStart = NOT_BEGUN;
        kind = null;
    }

    /** Blocks that begin and end before {@link #endQuotation} are someone else's words. */
    void beginQuotation() {
        quotations++;
    }

    void endQuotation() {
        quotations--;
    }

    boolean isOpen() {
        return kind != null;
    }

    boolean isIn(Block.Kind other) {
        return kind == other;
    }

    boolean hasWords() {
        return blockStart != NOT_BEGUN;
    }

    boolean isInNote() {
        return note != null;
    }

    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (note != null) {
                note.words().append(unit);
            } else {
                if (unit > ' ' && !Character.isWhitespace(unit)) {
                    prepareWord();
                }
                flow.append(unit);
            }
        }
    }

    void breakLine() {
        (note != null ? note.words() : flow).breakLine();
    }

    /** Forgets white space after the last word. */
    void dropSpace() {
        flow.dropSpace();
    }

    /** Where the next word will stand. */
    int mark() {
        if (blockStart != NOT_BEGUN) {
            flow.flush();
        }
        return flow.length();
    }

    int length() {
        return flow.length();
    }

    /** Glues the note's mark to the last word and takes what follows as the note's words. */
    void beginNote(String number) {
        if (blockStart == NOT_BEGUN) {
            prepareWord();
        }
        int at = flow.length();
        flow.glue(number);
        note = new OpenNote(number, Optional.of(new TextSpan(at, flow.length())), new Flow());
    }

    /** The next words are the mark of a note that stands elsewhere. */
    void beginMark(String id) {
        markStart = mark();
        openMark = id;
    }

    /** Ends the open mark, if there is one. */
    void endMark() {
        if (!openMark.isEmpty() && flow.length() > markStart) {
            marks.put(openMark, new TextSpan(markStart, flow.length()));
        }
        openMark = "";
    }

    /**
     * Takes what follows as the words of a note that does not stand at its mark.
     *
     * @param mark the id of its mark; where there was none, the note has none
     */
    void beginNoteBelow(String number, String mark) {
        end();
        note = new OpenNote(number, Optional.ofNullable(marks.get(mark)), new Flow());
    }

    void endNote() {
        if (note != null) {
            notes.add(note);
            note = null;
        }
    }

    /** A page begins before the next word. */
    void breakPage(String page) {
        pagesToPlace.add(page);
    }

    /** Writes the notes below the text. */
    List<Footnote> finish() {
        end();
        pagesToPlace.clear();
        List<Footnote> footnotes = new ArrayList<>();
        for (OpenNote open : notes) {
            String words = open.words().toString();
            begin(Block.Kind.FOOTNOTE);
            startedQuoted = false;
            flow.begin(BETWEEN_BLOCKS);
            blockStart = flow.length();
            flow.glue(words);
            TextSpan span = new TextSpan(blockStart, flow.length());
            end();
            footnotes.add(new Footnote(open.number(), open.mark(), span, FootnoteAuthor.isEditor(words)));
        }
        return footnotes;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<PageBreak> pageBreaks() {
        return pageBreaks;
    }

    Optional<String> firstPage() {
        return firstPage;
    }

    List<TextSpan> markSpans() {
        return notes.stream().flatMap(open -> open.mark().stream()).sorted().toList();
    }

    @Override
    public String toString() {
        return flow.toString();
    }

    /** Begins the block with its first word, and places the pages that begin before this word. */
    private void prepareWord() {
        if (blockStart == NOT_BEGUN) {
            kind = kind == null ? Block.Kind.PARAGRAPH : kind;
            flow.begin(BETWEEN_BLOCKS);
            blockStart = flow.length();
            startedQuoted = quotations > 0;
        }
        if (!pagesToPlace.isEmpty()) {
            flow.flush();
            pagesToPlace.forEach(this::placePage);
            pagesToPlace.clear();
        }
    }

    private void placePage(String page) {
        if (flow.length() == 0) {
            firstPage = Optional.of(page);
        } else {
            pageBreaks.add(new PageBreak(new TextSpan(flow.length(), flow.length()), page));
        }
    }
}
