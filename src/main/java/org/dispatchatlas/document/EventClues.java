package org.dispatchatlas.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.time.Timespan;

/**
 * Events that a text reports as news of the day. An event fits a paragraph that names its parties and what happened, together with
 * the spot or its distance from the frontier. The paragraph must itself say that it is news: "this morning", "in progress".
 *
 * <p>A newspaper prints today what happened yesterday, so the days that fit run from the event's first to the day after its last.
 */
final class EventClues {
    private static final Pattern NEWS = Pattern.compile(
            "\\b(?:this (?:morning|afternoon|evening)|today|(?:is|are) (?:now |still )?(?:in progress|taking place|continuing))\\b");
    private static final Pattern IN_PROGRESS =
            Pattern.compile("\\b(?:is|are) (?:now |still )?(?:in progress|taking place|continuing|going on)\\b");
    private static final Pattern DISTANCE = Pattern.compile("\\b(\\d{1,4}) ?(?:kilometers|kilometres|km)\\b");
    private static final int PRESS_LAG_DAYS = 1;

    /** Events that fit alike leave their days in doubt; further apart than this they are no clue. */
    private static final int LONGEST_DOUBT_DAYS = 31;

    private final List<HistoricalEvent> events;

    EventClues(List<HistoricalEvent> events) {
        this.events = events;
    }

    /** One event and how well the paragraph fits it. */
    private record Fit(HistoricalEvent event, TextSpan words, int score) {}

    /** @param limits the days that other clues leave possible */
    Optional<DateClue> find(Document document, Timespan limits) {
        List<Fit> fits = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                fits.addAll(fitsOf(document.text(), block.span(), limits));
            }
        }
        int best = fits.stream().mapToInt(Fit::score).max().orElse(0);
        return best == 0
                ? Optional.empty()
                : findClue(fits.stream().filter(fit -> fit.score() == best).toList());
    }

    private List<Fit> fitsOf(String text, TextSpan paragraph, Timespan limits) {
        String words = paragraph.of(text);
        Matcher news = NEWS.matcher(words);
        if (!news.find()) {
            return List.of();
        }
        boolean inProgress = IN_PROGRESS.matcher(words).find();
        List<Fit> fits = new ArrayList<>();
        for (HistoricalEvent event : events) {
            Optional<TextSpan> detail = findDetail(event, words);
            if (detail.isPresent() && namesAll(event, words) && meets(limits, event)) {
                int start = paragraph.start() + detail.get().start();
                TextSpan span = new TextSpan(start, start + detail.get().length());
                fits.add(new Fit(event, span, inProgress && event.lastsDays() ? 2 : 1));
            }
        }
        return fits;
    }

    private static boolean namesAll(HistoricalEvent event, String words) {
        return Words.hasAny(words, event.actions())
                && event.participants().stream().allMatch(group -> Words.hasAny(words, group));
    }

    private static Optional<TextSpan> findDetail(HistoricalEvent event, String words) {
        for (String place : event.places()) {
            List<TextSpan> found = Words.findAll(words, place);
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        Matcher matcher = DISTANCE.matcher(words);
        while (matcher.find()) {
            int distance = Integer.parseInt(matcher.group(1));
            if (event.distanceKm().filter(known -> known == distance).isPresent()) {
                return Optional.of(new TextSpan(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean meets(Timespan limits, HistoricalEvent event) {
        LocalDate end = event.last().plusDays(PRESS_LAG_DAYS);
        return limits.findFirst().filter(end::isBefore).isEmpty()
                && limits.findLast().filter(event.first()::isAfter).isEmpty();
    }

    private static Optional<DateClue> findClue(List<Fit> fits) {
        LocalDate first = fits.stream()
                .map(fit -> fit.event().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = fits.stream()
                .map(fit -> fit.event().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (first.plusDays(LONGEST_DOUBT_DAYS).isBefore(last)) {
            return Optional.empty();
        }
        HistoricalEvent event = fits.getFirst().event();
        return Optional.of(new DateClue(
                Optional.of(fits.getFirst().words()),
                new Timespan(first, last.plusDays(PRESS_LAG_DAYS)),
                "The text reports as news what other sources date " + Dates.words(first, last) + ": " + event.title()
                        + ". A newspaper may print it a day later.",
                Optional.of(event.citation())));
    }
}
