package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.dispatchatlas.atlas.Words;

/** A page that has only something to say, and the way home. */
final class MessagePage extends Main {
    MessagePage(Words words, String heading, String message) {
        addClassName("message");
        add(
                PageLinks.head(words),
                new H1(heading),
                new Paragraph(message),
                new Div(new Anchor("", words.say("page.home"))));
    }
}
