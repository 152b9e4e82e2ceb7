package org.dispatchatlas.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.time.HistoricalDate;
import org.dispatchatlas.time.Timespan;

/**
 * Finds when a document was written, from what it prints and from tables of known events, offices and neighbours in its edition.
 *
 * <ul>
 *   <li>A date in the dateline settles it.
 *   <li>Else every clue limits the days: the years of the volume and its dated neighbours, people named with their offices, events
 *       reported as news, days spoken of as past. A clue that contradicts those before it is left out.
 *   <li>Where the days left are bounded on both sides and span a year at most, the best day is the middle one. Else there is no date:
 *       none is better than a wrong one.
 * </ul>
 *
 * Immutable and pure.
 */
public final class DateInference {
    /** Clues stand near the beginning; a text far longer than this is a book, not a document. */
    private static final int SEARCHED_UNITS = 200_000;

    private static final int WIDEST_DAYS = 366;

    private final EditionClues edition;
    private final OfficeClues offices;
    private final EventClues events;

    /** Rules on the given tables. */
    public DateInference(Chronology chronology) {
        this.edition = new EditionClues(chronology.neighbours());
        this.offices = new OfficeClues(chronology.offices());
        this.events = new EventClues(chronology.events());
    }

    /** The document with its date, where it has none yet and one can be found, and with the anachronisms that follow. */
    public Document date(Document document) {
        Optional<DocumentDate> date = document.date().isPresent() ? document.date() : infer(document);
        List<Anachronism> odd = date.map(known ->
                        Anachronisms.find(searched(document), known.date().latest()))
                .orElse(List.of());
        return document.withDate(date, odd);
    }

    /** The document's date by its dateline or by clues. */
    public Optional<DocumentDate> infer(Document document) {
        Document searched = searched(document);
        return findPrinted(searched).or(() -> findByClues(searched));
    }

    private static Optional<DocumentDate> findPrinted(Document document) {
        return document.dateline()
                .date()
                .flatMap(date -> date.findFull()
                        .map(day -> new DocumentDate(
                                HistoricalDate.on(day),
                                DocumentDate.Basis.PRINTED,
                                List.of(new DateClue(
                                        Optional.of(date.span()),
                                        new Timespan(day, day),
                                        "The document prints its date.",
                                        Optional.empty())))));
    }

    private Optional<DocumentDate> findByClues(Document document) {
        DateLimits limits = new DateLimits();
        edition.find(document.edition()).forEach(limits::add);
        offices.find(document.text()).forEach(limits::add);
        Optional<Integer> year = limits.findYear();
        if (year.isPresent()) {
            PastDateClues.find(document, year).forEach(limits::add);
        }
        events.find(document, limits.span()).ifPresent(limits::add);
        if (year.isEmpty()) {
            PastDateClues.find(document, limits.findYear()).forEach(limits::add);
        }
        return findNarrow(limits);
    }

    private static Optional<DocumentDate> findNarrow(DateLimits limits) {
        LocalDate first = limits.span().first();
        LocalDate last = limits.span().last();
        if (first == null || last == null || ChronoUnit.DAYS.between(first, last) > WIDEST_DAYS) {
            return Optional.empty();
        }
        return Optional.of(
                new DocumentDate(HistoricalDate.between(first, last), DocumentDate.Basis.INFERRED, limits.clues()));
    }

    private static Document searched(Document document) {
        if (document.text().length() <= SEARCHED_UNITS) {
            return document;
        }
        TextSpan part = new TextSpan(0, SEARCHED_UNITS);
        List<Block> blocks = document.blocks().stream()
                .filter(block -> block.span().start() < SEARCHED_UNITS)
                .map(block -> part.contains(block.span())
                        ? block
                        : new Block(block.kind(), new TextSpan(block.span().start(), SEARCHED_UNITS)))
                .toList();
        return document.withPart(document.text().substring(0, SEARCHED_UNITS), blocks);
    }
}
