package org.dispatchatlas.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a {@link FeatureTable}: the same name and meaning in every format and in the API.
 *
 * @param <T> what a row is made of
 */
public sealed interface Field<T> {
    /** Lower-case letters, digits and underscores. */
    String name();

    /** What the value means, in a sentence, with its unit. */
    String says();

    /** Whether rows without a value leave the member out in JSON; else it is there and null. */
    boolean scarce();

    /**
     * Words.
     *
     * @param of empty where there is no value
     */
    record Text<T>(String name, String says, boolean scarce, Function<T, String> of) implements Field<T> {}

    /** A whole number. */
    record Whole<T>(String name, String says, boolean scarce, Function<T, Optional<Long>> of) implements Field<T> {}

    /**
     * A number.
     *
     * @param decimals to which it is rounded
     */
    record Real<T>(String name, String says, boolean scarce, int decimals, Function<T, Optional<Double>> of)
            implements Field<T> {}

    /** Yes or no. */
    record Flag<T>(String name, String says, boolean scarce, Function<T, Boolean> of) implements Field<T> {}

    /**
     * A day, written after ISO 8601.
     *
     * @param of empty where it is unknown, or where a span of days is open
     */
    record Day<T>(String name, String says, boolean scarce, Function<T, Optional<LocalDate>> of) implements Field<T> {}

    static <T> Field<T> text(String name, String says, Function<T, String> of) {
        return new Text<>(name, says, false, of);
    }

    static <T> Field<T> whole(String name, String says, Function<T, Optional<Long>> of) {
        return new Whole<>(name, says, false, of);
    }

    static <T> Field<T> real(String name, String says, int decimals, Function<T, Optional<Double>> of) {
        return new Real<>(name, says, false, decimals, of);
    }

    static <T> Field<T> flag(String name, String says, Function<T, Boolean> of) {
        return new Flag<>(name, says, false, of);
    }

    static <T> Field<T> day(String name, String says, Function<T, Optional<LocalDate>> of) {
        return new Day<>(name, says, false, of);
    }

    /** The same column, left out in JSON where it has no value. */
    default Field<T> onlyWhereKnown() {
        return switch (this) {
            case Text<T> text -> new Text<>(text.name, text.says, true, text.of);
            case Whole<T> whole -> new Whole<>(whole.name, whole.says, true, whole.of);
            case Real<T> real -> new Real<>(real.name, real.says, true, real.decimals, real.of);
            case Flag<T> flag -> flag;
            case Day<T> day -> new Day<>(day.name, day.says, true, day.of);
        };
    }

    /** The same column of rows that hold such a row. */
    default <S> Field<S> within(Function<S, T> row) {
        return switch (this) {
            case Text<T> text -> new Text<>(text.name, text.says, text.scarce, text.of.compose(row));
            case Whole<T> whole -> new Whole<>(whole.name, whole.says, whole.scarce, whole.of.compose(row));
            case Real<T> real -> new Real<>(real.name, real.says, real.scarce, real.decimals, real.of.compose(row));
            case Flag<T> flag -> new Flag<>(flag.name, flag.says, flag.scarce, flag.of.compose(row));
            case Day<T> day -> new Day<>(day.name, day.says, day.scarce, day.of.compose(row));
        };
    }

    /** The value of a row as plain words, as tables write it; empty where there is none. */
    default String words(T row) {
        return switch (this) {
            case Text<T> text -> text.of.apply(row);
            case Whole<T> whole -> whole.of.apply(row).map(String::valueOf).orElse("");
            case Real<T> real ->
                real.of
                        .apply(row)
                        .map(value -> Numbers.rounded(value, real.decimals).toPlainString())
                        .orElse("");
            case Flag<T> flag -> String.valueOf(flag.of.apply(row));
            case Day<T> day -> day.of.apply(row).map(LocalDate::toString).orElse("");
        };
    }
}
