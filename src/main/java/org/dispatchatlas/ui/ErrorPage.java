package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import org.dispatchatlas.atlas.Words;

/** A page about something that went wrong, in the reader's language. */
abstract class ErrorPage extends Div implements HasDynamicTitle {
    private String title = "Dispatch Atlas";

    /** Shows a heading and what is to be said; both are phrases' keys. */
    final void show(BeforeEnterEvent event, String heading, String says) {
        Words words = ReaderLanguage.words(event);
        showSaid(words, heading, words.say(says));
    }

    /** The same with words that are made already. */
    final void showSaid(Words words, String heading, String says) {
        title = words.say(heading) + " · Dispatch Atlas";
        removeAll();
        add(new MessagePage(words, words.say(heading), says));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
