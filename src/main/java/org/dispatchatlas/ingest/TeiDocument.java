package org.dispatchatlas.ingest;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.DateClue;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.time.HistoricalDate;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/** One document division of a FRUS file, built from its elements as they come. */
final class TeiDocument {
    private static final int NOT_SEEN = -1;

    private final TeiElement division;
    private final TeiText text;

    /** Quotations, enclosures, lists and tables that are open: what stands in them is not the document's own dateline or signature. */
    private int nested;

    private int lists;

    /** How many lists were open when one began a paragraph of its own; 0 where none did. */
    private int listOfItsOwn;

    private int openers;
    private int notesInNotes;

    /** How many elements are open whose words are not the document's. */
    private int unread;

    private boolean noteBelow;
    private boolean afterLabel;
    private int senderStart = NOT_SEEN;
    private int senderEnd = NOT_SEEN;
    private @Nullable TeiElement date;
    private int dateStart = NOT_SEEN;
    private int dateEnd = NOT_SEEN;

    TeiDocument(TeiElement division, Optional<String> firstPage) {
        this.division = division;
        this.text = new TeiText(firstPage);
    }

    void characters(String words) {
        if (unread == 0) {
            text.append(words);
        }
    }

    void start(TeiElement element) {
        if (unread > 0 || isNoText(element)) {
            unread++;
        } else if (text.isInNote()) {
            startInNote(element);
        } else {
            startInText(element);
        }
    }

    /** What only the page shows: markers of pages, and the number before a note that stands below the text. */
    private boolean isNoText(TeiElement element) {
        return element.name().equals("fw") || (element.name().equals("label") && noteBelow && text.isInNote());
    }

    private void startInText(TeiElement element) {
        switch (element.name()) {
            case "p", "salute", "ab", "l" -> startParagraph();
            case "head" -> startHead();
            case "dateline" -> text.begin(nested == 0 ? Block.Kind.DATELINE : Block.Kind.PARAGRAPH);
            case "signed" -> text.begin(nested == 0 ? Block.Kind.SIGNATURE : Block.Kind.PARAGRAPH);
            case "seg" -> startSegment();
            case "opener" -> openers++;
            case "note" -> startNote(element);
            case "ref" -> startReference(element);
            case "list", "table" -> startList();
            case "quote" -> startQuotation();
            case "floatingText", "div", "attachment" -> nested++;
            case "item" -> joinOrBreak();
            case "cell" -> text.append(" ");
            case "label", "row", "lb" -> text.breakLine();
            case "date" -> startDate(element);
            case "persName", "gloss" -> startName(element);
            default -> {}
        }
    }

    void end(String name) {
        if (unread > 0) {
            unread--;
        } else if (text.isInNote()) {
            endInNote(name);
        } else {
            endInText(name);
        }
    }

    private void endInText(String name) {
        switch (name) {
            case "p", "salute", "ab", "l", "head" -> endBlockOutsideLists();
            case "dateline", "signed" -> text.end();
            case "seg" -> endSegment();
            case "opener" -> openers--;
            case "note" -> text.end();
            case "ref" -> text.endMark();
            case "list", "table" -> endList();
            case "quote" -> endQuotation();
            case "floatingText", "div", "attachment" -> nested--;
            case "label" -> afterLabel = true;
            case "date" -> endDate();
            case "placeName" -> endPlace();
            case "persName", "gloss" -> endName();
            default -> {}
        }
    }

    void breakPage(String page) {
        text.breakPage(page);
    }

    /**
     * The document, read to its end.
     *
     * @param volume the file's id
     * @param volumeTitle cited where the id is of no known kind
     */
    Document finish(String volume, String volumeTitle) {
        List<Footnote> footnotes = text.finish();
        String words = text.toString();
        String own = Optional.ofNullable(division.attribute("id")).orElse("d" + division.attribute("n"));
        DocumentId id = new DocumentId(own.startsWith(volume) ? own : volume + own);
        HeadingNames names = findHeading()
                .map(heading -> HeadingNames.of(words, heading, sender()))
                .orElseGet(HeadingNames::none);
        return new Document(
                id,
                findHeading().map(heading -> title(words, heading)).orElse(id.value()),
                words,
                text.blocks(),
                footnotes,
                text.firstPage(),
                text.pageBreaks(),
                names.sender(),
                names.addressee(),
                findDate(words),
                List.of(),
                FrusEditions.find(id)
                        .orElseGet(() -> new Edition(
                                volumeTitle,
                                Optional.ofNullable(division.attribute("n")).orElse(""),
                                "",
                                "")));
    }

    private void startParagraph() {
        if (lists > 0) {
            joinOrBreak();
        } else {
            text.begin(Block.Kind.PARAGRAPH);
        }
    }

    private void startHead() {
        if (lists > 0) {
            text.breakLine();
        } else {
            text.begin(Block.Kind.HEADING);
        }
    }

    /** A segment of the opener stands by itself, as "[Extract]" or "No. 36"; elsewhere it is part of its line. */
    private void startSegment() {
        if (openers > 0) {
            text.begin(Block.Kind.REMARK);
        }
    }

    private void endSegment() {
        if (openers > 0) {
            text.end();
        }
    }

    /** The decimal file line is a note too, but without a mark and in a place of its own. */
    private void startNote(TeiElement element) {
        if (element.is("type", "source") && !text.hasWords() && element.attribute("n") == null) {
            text.begin(Block.Kind.FILE_NUMBER);
        } else if (element.is("type", "remark") && element.attribute("n") == null) {
            text.begin(Block.Kind.REMARK);
        } else {
            startFootnote(element);
        }
    }

    /** FRUS has a note at its mark; a note that points to something stands below the text, as in the exports of this program. */
    private void startFootnote(TeiElement element) {
        String number = Optional.ofNullable(element.attribute("n")).orElse("");
        String target = element.attribute("target");
        noteBelow = element.is("place", "foot") && target != null;
        if (noteBelow && target != null) {
            text.beginNoteBelow(number, target.replaceFirst("^#", ""));
        } else {
            text.beginNote(number);
        }
    }

    private void startReference(TeiElement element) {
        String id = element.attribute("id");
        if (element.is("type", "note-mark") && id != null) {
            text.beginMark(id);
        }
    }

    private void startInNote(TeiElement element) {
        switch (element.name()) {
            case "note" -> notesInNotes++;
            case "p", "lb", "row", "item", "head" -> text.breakLine();
            default -> {}
        }
    }

    private void endInNote(String name) {
        if (name.equals("note") && notesInNotes-- == 0) {
            notesInNotes = 0;
            text.endNote();
        }
    }

    private void startQuotation() {
        nested++;
        text.beginQuotation();
    }

    private void endQuotation() {
        nested--;
        text.endQuotation();
    }

    private void startList() {
        nested++;
        lists++;
        if (!text.isOpen()) {
            text.begin(Block.Kind.PARAGRAPH);
            listOfItsOwn = lists;
        }
        text.breakLine();
    }

    private void endList() {
        if (lists == listOfItsOwn) {
            text.end();
            listOfItsOwn = 0;
        }
        nested--;
        lists--;
        text.breakLine();
    }

    private void endBlockOutsideLists() {
        if (lists == 0) {
            text.end();
        }
    }

    private void joinOrBreak() {
        if (afterLabel) {
            text.append(" ");
        } else {
            text.breakLine();
        }
        afterLabel = false;
    }

    private void startDate(TeiElement element) {
        boolean dated = element.attributes().keySet().stream()
                .anyMatch(key ->
                        key.equals("when") || key.equals("notBefore") || key.equals("notAfter") || key.equals("from"));
        if (date == null && dated && nested == 0 && text.isIn(Block.Kind.DATELINE)) {
            date = element;
            dateStart = text.mark();
        }
    }

    private void endDate() {
        if (dateStart != NOT_SEEN && dateEnd == NOT_SEEN) {
            dateEnd = text.length();
        }
    }

    /** White space inside a dateline's place name comes from the layout of the file, as its comma shows. */
    private void endPlace() {
        if (text.isIn(Block.Kind.DATELINE)) {
            text.dropSpace();
        }
    }

    private void startName(TeiElement element) {
        if (element.is("type", "from") && text.isIn(Block.Kind.HEADING)) {
            senderStart = text.mark();
            senderEnd = NOT_SEEN;
        }
    }

    private void endName() {
        if (senderStart != NOT_SEEN && senderEnd == NOT_SEEN) {
            senderEnd = text.length();
        }
    }

    private Optional<TextSpan> sender() {
        return senderStart != NOT_SEEN && senderEnd > senderStart
                ? Optional.of(new TextSpan(senderStart, senderEnd))
                : Optional.empty();
    }

    private Optional<TextSpan> findHeading() {
        return text.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(Block::span)
                .findFirst();
    }

    /** The heading in one line, without the marks of its notes. */
    private String title(String words, TextSpan heading) {
        StringBuilder title = new StringBuilder(heading.of(words));
        for (TextSpan mark : text.markSpans().reversed()) {
            if (heading.contains(mark)) {
                title.delete(mark.start() - heading.start(), mark.end() - heading.start());
            }
        }
        return title.toString().replace('\n', ' ');
    }

    private Optional<DocumentDate> findDate(String words) {
        Optional<HistoricalDate> encoded = date == null ? Optional.empty() : encoded(date);
        return encoded.or(() -> TeiDates.betweenMoments(
                        division.attribute("doc-dateTime-min"), division.attribute("doc-dateTime-max")))
                .map(found -> new DocumentDate(found, DocumentDate.Basis.PRINTED, List.of(clue(found, words))));
    }

    private static Optional<HistoricalDate> encoded(TeiElement date) {
        String when = date.attribute("when");
        String first = Optional.ofNullable(date.attribute("notBefore")).orElse(date.attribute("from"));
        String last = Optional.ofNullable(date.attribute("notAfter")).orElse(date.attribute("to"));
        return when != null ? TeiDates.between(when, when) : TeiDates.between(first, last);
    }

    private DateClue clue(HistoricalDate found, String words) {
        TextSpan printed =
                dateEnd > dateStart ? TextLine.trim(words, new TextSpan(dateStart, dateEnd)) : new TextSpan(0, 0);
        return new DateClue(
                Optional.of(printed).filter(span -> span.length() > 0),
                new Timespan(found.earliest(), found.latest()),
                "The edition dates the document " + TeiDates.words(found) + ".",
                Optional.empty());
    }
}
