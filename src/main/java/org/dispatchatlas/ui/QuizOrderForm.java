package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.lesson.Level;
import org.dispatchatlas.lesson.quiz.QuizOrder;
import org.dispatchatlas.lesson.quiz.QuizType;

/** What quiz is wanted: a plain form whose answers become the address. */
final class QuizOrderForm extends HtmlContainer {
    private final Words words;

    QuizOrderForm(QuizOrder order, Words words) {
        super("details");
        this.words = words;
        addClassName("order");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("quiz.order", String.valueOf(order.seed())));
        HtmlContainer form = new HtmlContainer("form");
        form.getElement().setAttribute("method", "get");
        form.add(level(order), number("items", order.items(), QuizOrder.MOST_ITEMS));
        form.add(number("seed", order.seed(), QuizOrder.LAST_SEED), types(order), hidden(), button());
        add(summary, form);
    }

    private ChoiceBox level(QuizOrder order) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            levels.put(level.word(), words.say("quiz.level." + level.word()));
        }
        ChoiceBox box = new ChoiceBox(words.say("quiz.level"), "level", chosen -> {});
        box.fill(levels, order.level().word());
        return box;
    }

    private NativeLabel number(String name, int value, int most) {
        Input input = new Input();
        input.setType("number");
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("min", "1")
                .setAttribute("max", String.valueOf(most))
                .setAttribute("value", String.valueOf(value));
        NativeLabel label = new NativeLabel();
        label.add(new Span(words.say("quiz." + name)), input);
        return label;
    }

    private HtmlContainer types(QuizOrder order) {
        HtmlContainer group = new HtmlContainer("fieldset");
        HtmlContainer legend = new HtmlContainer("legend");
        legend.setText(words.say("quiz.types"));
        group.add(legend);
        for (QuizType type : QuizType.values()) {
            Input box = new Input();
            box.setType("checkbox");
            box.getElement()
                    .setAttribute("name", "types")
                    .setAttribute("value", type.word())
                    .setAttribute("checked", order.types().contains(type));
            NativeLabel label = new NativeLabel();
            label.add(box, new Span(words.say("quiz.type." + type.word())));
            group.add(label);
        }
        return group;
    }

    private Input hidden() {
        Input language = new Input();
        language.setType("hidden");
        language.getElement()
                .setAttribute("name", PageQuery.LANGUAGE)
                .setAttribute("value", words.language().tag());
        return language;
    }

    private HtmlContainer button() {
        HtmlContainer button = new HtmlContainer("button");
        button.setText(words.say("quiz.make"));
        return button;
    }
}
