package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.geo.Distance;

/**
 * Reads distances: a number or a range of numbers and a unit, or a time of travel. What the words leave open becomes the error: half
 * the fineness of the number, more with "about", half a range, and the share by which the unit itself is uncertain.
 */
final class SpatialMeasures {
    /** "About" makes the rounding half as wide again: an assumption of ours. */
    private static final double ABOUT = 1.5;

    /** A distance, the index of its first word and that of the first word after it. */
    record Found(SpatialMeasure measure, int first, int next) {}

    private record Unit(double metres, double share, int next) {}

    private final SpatialText text;
    private final Lexicon lexicon;
    private final SpatialWords words;
    private final SpatialNumbers numbers;
    private final Optional<LocalDate> day;

    SpatialMeasures(SpatialText text, Lexicon lexicon, Optional<LocalDate> day) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = lexicon.spatial();
        this.numbers = new SpatialNumbers(text, lexicon.spatial());
        this.day = day;
    }

    /** The distance whose first word is that at the index. */
    Optional<Found> read(int at) {
        return numbers.read(at).flatMap(number -> ranged(at, number)).or(() -> vague(at));
    }

    private Optional<Found> ranged(int at, SpatialNumbers.Found first) {
        int to = first.next();
        if (!text.joins(to - 1) && !hasGlyph(to - 1)) {
            return Optional.empty();
        }
        boolean word = text.word(to).equals("to")
                || text.word(to).equals("or")
                || (text.word(to).equals("and") && text.word(at - 1).equals("between"));
        boolean hyphen = text.gapAfter(to - 1).matches("[-‐–]");
        if (word || hyphen) {
            Optional<Found> range = numbers.read(word ? to + 1 : to)
                    .filter(second -> second.most() > first.least())
                    .flatMap(second ->
                            measured(at, new SpatialNumbers.Found(first.least(), second.most(), second.next())));
            if (range.isPresent()) {
                return range;
            }
        }
        return measured(at, first);
    }

    private Optional<Found> measured(int at, SpatialNumbers.Found number) {
        int unitAt = text.has(number.next(), "odd") ? number.next() + 1 : number.next();
        if (!text.joins(number.next() - 1, unitAt) && !hasGlyph(number.next() - 1)) {
            return Optional.empty();
        }
        return unit(unitAt).map(unit -> length(at, number, unit)).or(() -> travel(at, unitAt));
    }

    private Found length(int at, SpatialNumbers.Found number, Unit unit) {
        boolean about = words.about().contains(text.word(at - 1))
                || text.word(unit.next() - 2).equals("odd");
        double rounding = Math.min(SpatialNumbers.halfStep(number.least()), SpatialNumbers.halfStep(number.most()));
        double open = (number.most() - number.least()) / 2 + rounding * (about ? ABOUT : 1);
        double metres = number.middle() * unit.metres();
        double error = Math.min(metres, open * unit.metres() + metres * unit.share());
        String exact = String.format(
                Locale.ROOT,
                "“%s” is %,.1f km, give or take %,.1f km%s",
                text.words(at, unit.next() - 1),
                metres / 1000,
                error / 1000,
                about ? " with “" + text.word(at - 1) + "”" : "");
        return new Found(new SpatialMeasure.Length(new Distance(metres), new Distance(error), exact), at, unit.next());
    }

    private Optional<Unit> unit(int at) {
        if (text.isNamed(at)) {
            return Optional.empty();
        }
        String one = text.word(at);
        Optional<Unit> ofTwoWords = text.joins(at) ? unit(one + " " + text.word(at + 1), at + 2) : Optional.empty();
        return ofTwoWords.or(() -> unit(one, at + 1));
    }

    private Optional<Unit> unit(String word, int next) {
        Double fixed = lexicon.units().get(word);
        double share = words.looseUnits().getOrDefault(word, 0.0);
        if (fixed != null) {
            return Optional.of(new Unit(fixed, share, next));
        }
        int year = day.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        return words.datedUnits().stream()
                .filter(dated -> dated.words().contains(word))
                .reduce((one, other) -> year <= one.until() ? one : other)
                .map(dated -> new Unit(dated.metres(), share, next));
    }

    /** "six hours by rail", "two days’ march". */
    private Optional<Found> travel(int at, int unitAt) {
        if (!words.hours().contains(text.word(unitAt).replace('’', '\''))) {
            return Optional.empty();
        }
        int next = unitAt + 1;
        boolean by = text.word(next).equals("by") || text.word(next).equals("on");
        next += by ? 1 : 0;
        if (!words.travel().contains(text.word(next)) || text.isNamed(next)) {
            return Optional.empty();
        }
        String why =
                "“%s” is a time, not a distance: how far that was depends on the way and the means, which no table here has."
                        .formatted(text.words(at, next));
        return Optional.of(new Found(new SpatialMeasure.Unmeasured(why), at, next + 1));
    }

    /** "some miles", "a short distance". */
    private Optional<Found> vague(int at) {
        int first = text.word(at).equals("a") || text.word(at).equals("an") ? at + 1 : at;
        if (!words.vague().contains(text.word(first)) || text.isNamed(first) || !text.joins(at, first + 1)) {
            return Optional.empty();
        }
        boolean distance =
                text.word(first + 1).equals("distance") || text.word(first + 1).equals("way");
        int next = distance ? first + 2 : unit(first + 1).map(Unit::next).orElse(-1);
        if (next < 0) {
            return Optional.empty();
        }
        String why = "“%s” gives no number to measure by.".formatted(text.words(at, next - 1));
        return Optional.of(new Found(new SpatialMeasure.Unmeasured(why), at, next));
    }

    /** A fraction sign is no word: it stands in the gap. */
    private boolean hasGlyph(int at) {
        return text.gapAfter(at).strip().matches("[½¼¾⅓⅔]");
    }
}
