package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page that has only something to say, and the way home. */
final class MessagePage extends Main {
    MessagePage(String heading, String message) {
        addClassName("message");
        Anchor house = new Anchor("", "Dispatch Atlas");
        house.addClassName("house");
        add(
                new Header(house),
                new H1(heading),
                new Paragraph(message),
                new Div(new Anchor("", "To the first document")));
    }
}
