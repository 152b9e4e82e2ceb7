package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Optional;

/** Reads numbers in digits and words: "45", "2,000", "4½", "1 1/2", "half a", "forty-five", "a hundred and twenty", "a score of". */
final class SpatialNumbers {
    private static final double[] STEPS = {0.5, 1, 5, 10, 50, 100, 500, 1000};

    /**
     * A number and the index of the first word after it.
     *
     * @param least equals {@code most} but for words such as "a few"
     */
    record Found(double least, double most, int next) {
        static Found exact(double value, int next) {
            return new Found(value, value, next);
        }

        double middle() {
            return (least + most) / 2;
        }
    }

    private final SpatialText text;
    private final SpatialWords words;

    SpatialNumbers(SpatialText text, SpatialWords words) {
        this.text = text;
        this.words = words;
    }

    /** Half the fineness of a number: 45 is a multiple of five and may stand for 42.5 to 47.5, 40 of ten, 43 of one, 4.5 of a half. */
    static double halfStep(double count) {
        double step = 0.1;
        for (double coarser : STEPS) {
            if (Math.abs(count / coarser - Math.rint(count / coarser)) < 1e-9) {
                step = coarser;
            }
        }
        return step / 2;
    }

    Optional<Found> read(int at) {
        if (at >= text.size() || text.isNamed(at)) {
            return Optional.empty();
        }
        return (text.token(at).isNumber()
                        ? digits(at)
                        : fraction(at).or(() -> loose(at)).or(() -> inWords(at)))
                .map(this::andAHalf)
                .filter(found -> found.most() > 0 && found.most() <= 100_000);
    }

    private Optional<Found> digits(int at) {
        Optional<Double> whole = parse(text.token(at).text());
        String gap = text.gapAfter(at).strip();
        double glyph = gap.isEmpty() ? 0 : glyph(gap.charAt(0));
        if (glyph > 0) {
            return whole.map(value -> Found.exact(value + glyph, at + 1));
        }
        Optional<Double> mixed = ratio(at + 1);
        if (mixed.isPresent() && text.joins(at)) {
            return whole.map(value -> Found.exact(value + mixed.get(), at + 3));
        }
        Optional<Double> alone = ratio(at);
        return alone.isPresent()
                ? Optional.of(Found.exact(alone.get(), at + 2))
                : whole.map(value -> Found.exact(value, at + 1));
    }

    /** Two numbers with a stroke between: 1/2. */
    private Optional<Double> ratio(int at) {
        boolean two = at + 1 < text.size()
                && text.token(at).isNumber()
                && text.token(at + 1).isNumber();
        if (!two || !text.gapAfter(at).equals("/")) {
            return Optional.empty();
        }
        return parse(text.token(at).text())
                .flatMap(above -> parse(text.token(at + 1).text()).map(below -> above / below))
                .filter(share -> share > 0 && share < 1);
    }

    private Optional<Found> fraction(int at) {
        int start = text.word(at).equals("a") || text.word(at).equals("one") ? at + 1 : at;
        if (text.has(at, "half", "a") || text.has(at, "half", "an")) {
            return Optional.of(Found.exact(0.5, at + 2));
        }
        if (text.word(start).equals("half") && !text.has(start, "half", "way") && text.joins(at, start)) {
            return Optional.of(Found.exact(0.5, start + 1));
        }
        if (text.has(start, "quarter", "of", "a") && text.joins(at, start)) {
            return Optional.of(Found.exact(0.25, start + 3));
        }
        return text.has(at, "three", "quarters", "of", "a") ? Optional.of(Found.exact(0.75, at + 4)) : Optional.empty();
    }

    private Optional<Found> loose(int at) {
        int start = text.word(at).equals("a") && text.joins(at) ? at + 1 : at;
        List<Double> range = words.looseNumbers().getOrDefault(text.word(start), List.of());
        if (range.isEmpty()) {
            return Optional.empty();
        }
        int next = text.has(start, text.word(start), "of") ? start + 2 : start + 1;
        return Optional.of(new Found(range.getFirst(), range.getLast(), next));
    }

    /** "a hundred and twenty", "twenty-five", "two thousand", "three score". */
    private Optional<Found> inWords(int at) {
        double sum = 0;
        double group = 0;
        int next = at;
        while (valueAt(next) > 0 && (next == at || text.joins(next - 1))) {
            int value = valueAt(next);
            boolean multiplies = value >= 100
                    || text.word(next).equals("score")
                    || text.word(next).equals("dozen");
            if (multiplies) {
                group = Math.max(1, group) * value;
            } else if (group == 0 || group % 100 == 0 || (group % 10 == 0 && value < 10)) {
                group += value;
            } else {
                return Optional.empty();
            }
            if (value == 1000) {
                sum += group;
                group = 0;
            }
            next++;
            boolean and = multiplies && text.has(next, "and") && valueAt(next + 1) > 0;
            next += and ? 1 : 0;
        }
        boolean partitive = next > at && text.word(next).equals("of") && isCollective(text.word(next - 1));
        return next == at ? Optional.empty() : Optional.of(Found.exact(sum + group, partitive ? next + 1 : next));
    }

    /** The value of a number word; 0 for any other. */
    private int valueAt(int at) {
        return words.numbers().getOrDefault(text.word(at), 0);
    }

    private static boolean isCollective(String word) {
        return word.equals("score") || word.equals("dozen");
    }

    private Found andAHalf(Found found) {
        return text.has(found.next(), "and", "a", "half") && found.least() == found.most()
                ? Found.exact(found.least() + 0.5, found.next() + 3)
                : found;
    }

    private static double glyph(char sign) {
        return switch (sign) {
            case '½' -> 0.5;
            case '¼' -> 0.25;
            case '¾' -> 0.75;
            case '⅓' -> 1 / 3.0;
            case '⅔' -> 2 / 3.0;
            default -> 0;
        };
    }

    private static Optional<Double> parse(String number) {
        try {
            return Optional.of(Double.parseDouble(number.replace(",", ""))).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
