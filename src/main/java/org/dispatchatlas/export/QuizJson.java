package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.lesson.quiz.Label;
import org.dispatchatlas.lesson.quiz.Quiz;
import org.dispatchatlas.lesson.quiz.QuizAnswer;
import org.dispatchatlas.lesson.quiz.QuizItem;
import org.dispatchatlas.lesson.quiz.QuizPassage;
import tools.jackson.core.JacksonException;

/**
 * Writes a quiz as {@code frontend/atlas-quiz/quiz.ts} reads it: on the page of a quiz and in class packs. Words are keys of the reader's
 * language or names; positions are degrees, longitude first; lengths are metres.
 */
public final class QuizJson {
    private static final int DECIMALS = 3;

    private final JsonOut json;

    private QuizJson(JsonOut json) {
        this.json = json;
    }

    /**
     * Writes a quiz; the stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Quiz quiz, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.compact(out)) {
            new QuizJson(json).quiz(quiz);
        } catch (JacksonException e) {
            throw new IOException("a quiz of " + quiz.atlas().document().id() + " could not be written", e);
        }
    }

    /** The bytes of a quiz; few enough to lie in memory. */
    public static byte[] bytes(Quiz quiz) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(quiz, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void quiz(Quiz quiz) {
        Atlas atlas = quiz.atlas();
        json.object(() -> {
            json.text("document", atlas.document().id().value());
            json.number("seed", quiz.order().seed());
            json.text("date", atlas.borders().map(BordersOfDay::day).map(Object::toString));
            json.text(
                    "view",
                    atlas.borders()
                            .map(BordersOfDay::view)
                            .orElse(View.DE_FACTO)
                            .id());
            json.array(
                    "mentions",
                    atlas.mentions(),
                    each -> json.text(each.mention().id().value()));
            json.array("items", quiz.items(), this::item);
        });
    }

    private void item(QuizItem item) {
        json.object(() -> {
            json.text("type", item.type().word());
            json.name("question");
            label(item.question());
            passage(item.passage());
            json.object("answer", () -> answer(item.answer()));
            json.object("map", () -> {
                json.array(
                        "bounds",
                        List.of(
                                item.map().bounds().west(),
                                item.map().bounds().south(),
                                item.map().bounds().east(),
                                item.map().bounds().north()),
                        degrees -> json.number(degrees, DECIMALS));
                json.array(
                        "layers",
                        item.map().layers().stream().sorted().toList(),
                        (MapLayer layer) -> json.text(layer.wireName()));
                json.array("lines", item.map().lines(), this::line);
            });
        });
    }

    private void passage(QuizPassage passage) {
        json.object("passage", () -> {
            json.string("before", passage.before());
            json.string("words", passage.words());
            json.string("after", passage.after());
            json.string("cite", passage.cite());
        });
    }

    private void answer(QuizAnswer answer) {
        json.text(
                "form",
                switch (answer) {
                    case QuizAnswer.Choice choice -> "choice";
                    case QuizAnswer.Spot spot -> "spot";
                    case QuizAnswer.Line line -> "line";
                });
        switch (answer) {
            case QuizAnswer.Choice choice -> {
                json.array("choices", choice.choices(), this::label);
                json.number("right", choice.right());
            }
            case QuizAnswer.Spot spot -> {
                json.name("at");
                position(spot.at());
                json.number("reach_m", spot.reach().metres(), 0);
                json.number("tolerance_m", spot.tolerance().metres(), 0);
                origin(spot.origin());
            }
            case QuizAnswer.Line line -> {
                json.array("lines", line.lines(), this::line);
                json.number("tolerance_m", line.tolerance().metres(), 0);
                origin(line.origin());
            }
        }
    }

    private void origin(Optional<QuizAnswer.Origin> origin) {
        if (origin.isEmpty()) {
            json.nothing("origin");
            return;
        }
        json.object("origin", () -> {
            json.name("name");
            label(origin.get().name());
            json.name("at");
            position(origin.get().at());
        });
    }

    private void label(Label label) {
        json.object(() -> {
            if (!label.key().isEmpty()) {
                json.text("key", label.key());
            }
            if (!label.name().isEmpty()) {
                json.text("name", label.name());
            }
            if (!label.values().isEmpty()) {
                json.array("values", label.values(), this::label);
            }
        });
    }

    private void line(List<LonLat> positions) {
        json.array(positions, this::position);
    }

    private void position(LonLat position) {
        json.array(List.of(position.lon(), position.lat()), degrees -> json.number(degrees, DECIMALS));
    }
}
