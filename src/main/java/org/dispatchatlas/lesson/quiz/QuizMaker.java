package org.dispatchatlas.lesson.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dispatchatlas.atlas.Atlas;

/** Makes quizzes from any document: the types in turn, until there are enough questions or no more. */
public final class QuizMaker {
    private static final Map<QuizType, QuestionMaker> MAKERS = new EnumMap<>(Map.of(
            QuizType.PUT, new PutQuestions(),
            QuizType.KIND, new KindQuestions(),
            QuizType.VOICE, new VoiceQuestions(),
            QuizType.BORDER, new BorderQuestions(),
            QuizType.NAME, new NameQuestions(),
            QuizType.DRAW, new DrawQuestions()));

    private QuizMaker() {}

    /** The quiz of an order; without questions where the document gives none of the types that are wanted. */
    public static Quiz make(Atlas atlas, QuizOrder order) {
        Deque<Iterator<QuizItem>> heaps = new ArrayDeque<>();
        MAKERS.forEach((type, maker) -> {
            if (order.types().contains(type)) {
                // A chance of its own for each type: leaving one out does not change the questions of the others.
                SplittableRandom chance =
                        new SplittableRandom(((long) type.word().hashCode() << 32) + order.seed());
                heaps.add(maker.make(new Material(atlas, order.level(), chance)).iterator());
            }
        });
        List<QuizItem> items = new ArrayList<>();
        while (items.size() < order.items() && !heaps.isEmpty()) {
            Iterator<QuizItem> heap = heaps.remove();
            if (heap.hasNext()) {
                items.add(heap.next());
                heaps.add(heap);
            }
        }
        return new Quiz(atlas, order, items);
    }
}
