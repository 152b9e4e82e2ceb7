package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.ui.PageState.ListOrder;

/** Text or list; and for the list, by what it is grouped. */
final class PaneSwitch extends Div {
    private final Words words;
    private final NativeButton text;
    private final NativeButton list;
    private final ChoiceBox order;

    PaneSwitch(Words words, Consumer<Optional<ListOrder>> listener) {
        this.words = words;
        addClassName("panes");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("pane"));
        this.text = new NativeButton(words.say("pane.text"), event -> listener.accept(Optional.empty()));
        this.list = new NativeButton(words.say("pane.list"), event -> listener.accept(Optional.of(ListOrder.TEXT)));
        this.order = new ChoiceBox(words.say("pane.order"), "list", chosen -> {
            for (ListOrder each : ListOrder.values()) {
                if (each.word().equals(chosen)) {
                    listener.accept(Optional.of(each));
                }
            }
        });
        add(text, list, order);
    }

    void show(Optional<ListOrder> chosen) {
        press(text, chosen.isEmpty());
        press(list, chosen.isPresent());
        order.setVisible(chosen.isPresent());
        Map<String, String> titles = new LinkedHashMap<>();
        for (ListOrder each : ListOrder.values()) {
            titles.put(each.word(), words.say("pane.order." + each.word()));
        }
        order.fill(titles, chosen.map(ListOrder::word).orElse(ListOrder.TEXT.word()));
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
