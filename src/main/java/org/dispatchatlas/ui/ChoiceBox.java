package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;

/** A list to choose one from, with its name before it. It stays the same element when its entries change, so that the keyboard keeps its place. */
final class ChoiceBox extends NativeLabel {
    private final HtmlContainer select = new HtmlContainer("select");

    /** @param key the name of the field, for tests and for the browser */
    ChoiceBox(String name, String key, Consumer<String> listener) {
        addClassName("choice");
        select.getElement().setAttribute("name", key);
        select.getElement()
                .addPropertyChangeListener(
                        "value", "change", event -> listener.accept(String.valueOf(event.getValue())));
        add(new Span(name), select);
    }

    /** Offers these entries, by value, and shows the chosen one. */
    void fill(Map<String, String> titles, String chosen) {
        select.removeAll();
        titles.forEach((value, title) -> {
            HtmlContainer option = new HtmlContainer("option");
            option.setText(title);
            option.getElement().setAttribute("value", value);
            if (value.equals(chosen)) {
                option.getElement().setAttribute("selected", true);
            }
            select.add(option);
        });
    }
}
