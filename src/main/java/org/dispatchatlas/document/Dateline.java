package org.dispatchatlas.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place and date of writing as printed above or below a text, for example "Canton, May 13, 1938—5 p.m.".
 *
 * @param place the name of the place, where given
 * @param date the date with its year, where given
 */
public record Dateline(Optional<TextSpan> place, Optional<PrintedDate> date) {
    private static final Pattern PLACE = Pattern.compile("[\\[(\\s]*(\\p{Lu}[\\p{L}’'. -]{0,60}?)\\s*,");

    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$");

    /** A newspaper's place in capitals and date before the first words of a text. */
    private static final Pattern OPENING = Pattern.compile("(\\p{Lu}[\\p{Lu}’'. -]{1,40}), [^\\n]{0,12}?$");

    /** The dateline of a document; empty parts where it has none. */
    static Dateline of(Document document) {
        String text = document.text();
        Optional<TextSpan> place = Optional.empty();
        Optional<PrintedDate> date = Optional.empty();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.DATELINE) {
                TextSpan written = beforeReceipt(text, block.span());
                place = place.isPresent() ? place : findPlace(text, written);
                date = date.isPresent() ? date : firstFull(PrintedDate.findIn(text, written));
            }
        }
        return place.isPresent() || date.isPresent() ? new Dateline(place, date) : ofOpening(document);
    }

    private static TextSpan beforeReceipt(String text, TextSpan span) {
        int receipt = span.of(text).indexOf("[Received");
        return receipt < 0 ? span : new TextSpan(span.start(), span.start() + receipt);
    }

    private static Optional<TextSpan> findPlace(String text, TextSpan span) {
        Matcher matcher = PLACE.matcher(text).region(span.start(), span.end());
        return matcher.lookingAt() && !WEEKDAY.matcher(matcher.group(1)).find()
                ? Optional.of(new TextSpan(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }

    private static Dateline ofOpening(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .map(block -> ofOpening(document.text(), block.span()))
                .orElseGet(() -> new Dateline(Optional.empty(), Optional.empty()));
    }

    private static Dateline ofOpening(String text, TextSpan paragraph) {
        TextSpan opening = new TextSpan(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 80));
        Optional<PrintedDate> date = firstFull(PrintedDate.findIn(text, opening));
        if (date.isEmpty()) {
            return new Dateline(Optional.empty(), date);
        }
        Matcher matcher =
                OPENING.matcher(text).region(opening.start(), date.get().span().start());
        return matcher.lookingAt()
                ? new Dateline(Optional.of(new TextSpan(matcher.start(1), matcher.end(1))), date)
                : new Dateline(Optional.empty(), Optional.empty());
    }

    private static Optional<PrintedDate> firstFull(List<PrintedDate> dates) {
        return dates.stream().filter(date -> date.findFull().isPresent()).findFirst();
    }
}
