package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A plain form for a file, which the browser sends by itself: it needs no scripts and takes any size. */
final class FileForm extends HtmlContainer {
    /**
     * A form.
     *
     * @param action where it goes, without a leading slash
     * @param accept the kinds of files, as HTML names them
     * @param choose words of the field
     * @param send words of the button
     */
    FileForm(String action, String accept, String choose, String send) {
        super("form");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", action)
                .setAttribute("enctype", "multipart/form-data");
        Input file = new Input();
        file.setType("file");
        file.getElement().setAttribute("name", "file").setAttribute("accept", accept);
        NativeLabel label = new NativeLabel();
        label.add(new Span(choose), file);
        HtmlContainer button = new HtmlContainer("button");
        button.setText(send);
        add(label, button);
    }

    /** The same form, which tells in what language the reader wants the answer. */
    FileForm in(String language) {
        Input hidden = new Input();
        hidden.setType("hidden");
        hidden.getElement().setAttribute("name", PageQuery.LANGUAGE).setAttribute("value", language);
        add(hidden);
        return this;
    }
}
