package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** A field to write in, with its name above it. */
final class Field extends NativeLabel {
    private final HtmlContainer input;

    private Field(String name, HtmlContainer input) {
        this.input = input;
        addClassName("field");
        add(new Span(name), input);
        // The value goes up before the click on a button does, and while the reader writes.
        input.getElement().addPropertyChangeListener("value", "input", event -> {});
    }

    /** One line. */
    static Field line(String name, String key, int longest) {
        return of("input", name, key, longest);
    }

    /** Several lines. */
    static Field lines(String name, String key, int longest) {
        Field field = of("textarea", name, key, longest);
        field.input.getElement().setAttribute("rows", "2");
        return field;
    }

    private static Field of(String tag, String name, String key, int longest) {
        HtmlContainer input = new HtmlContainer(tag);
        input.getElement().setAttribute("name", key).setAttribute("maxlength", String.valueOf(longest));
        return new Field(name, input);
    }

    String value() {
        return input.getElement().getProperty("value", "").strip();
    }

    void setValue(String value) {
        input.getElement().setProperty("value", value);
    }

    /** Calls the listener when the reader has left the field or pressed Enter. */
    Registration onChange(Consumer<String> listener) {
        return input.getElement().addEventListener("change", event -> listener.accept(value()));
    }

    /** Gives it the reader's keys. */
    void focus() {
        input.getElement().callJsFunction("focus");
    }

    /** Puts a button beside the field. */
    void addBeside(Component... buttons) {
        add(buttons);
    }
}
