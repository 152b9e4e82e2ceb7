package org.dispatchatlas.lesson.quiz;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchatlas.lesson.Level;

/**
 * What quiz is wanted. The same order for the same document gives the same quiz.
 *
 * @param seed a number that a teacher can read out
 * @param items questions at most
 * @param types of the questions, at least one
 */
public record QuizOrder(int seed, int items, Level level, Set<QuizType> types) {
    /** The largest seed. */
    public static final int LAST_SEED = 9999;

    /** Questions of a quiz at most. */
    public static final int MOST_ITEMS = 50;

    /** Ten questions of all types. */
    public static final QuizOrder USUAL = new QuizOrder(1936, 10, Level.EASY, EnumSet.allOf(QuizType.class));

    public QuizOrder {
        if (seed < 1 || seed > LAST_SEED) {
            throw new IllegalArgumentException("the seed is a number from 1 to " + LAST_SEED + ", was " + seed);
        }
        if (items < 1 || items > MOST_ITEMS) {
            throw new IllegalArgumentException("a quiz has 1 to %d questions, was %d".formatted(MOST_ITEMS, items));
        }
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a quiz has at least one type of question");
        }
        types = Set.copyOf(types);
    }

    /**
     * What an address asks for; what it leaves out is as usual.
     *
     * @param parameter the value of a name in the address
     * @throws IllegalArgumentException where it asks for what there is not; the message says what there is
     */
    public static QuizOrder read(Function<String, Optional<String>> parameter) {
        return new QuizOrder(
                parameter.apply("seed").map(value -> number("seed", value)).orElse(USUAL.seed()),
                parameter.apply("items").map(value -> number("items", value)).orElse(USUAL.items()),
                parameter.apply("level").map(QuizOrder::level).orElse(USUAL.level()),
                parameter.apply("types").map(QuizOrder::types).orElse(USUAL.types()));
    }

    /** The part of an address after the question mark. */
    public String words() {
        return "seed=%d&items=%d&level=%s&types=%s"
                .formatted(
                        seed,
                        items,
                        level.word(),
                        types.stream().sorted().map(QuizType::word).collect(Collectors.joining(",")));
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("“" + name + "” is a whole number");
        }
    }

    private static Level level(String value) {
        return Level.find(value)
                .orElseThrow(
                        () -> new IllegalArgumentException("“level” is one of " + String.join(", ", Level.words())));
    }

    private static Set<QuizType> types(String value) {
        Set<QuizType> types = EnumSet.noneOf(QuizType.class);
        for (String word : value.split(",")) {
            types.add(QuizType.find(word)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "“types” is some of put, kind, voice, border, name, draw, with commas")));
        }
        return types;
    }
}
