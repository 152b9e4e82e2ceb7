package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;

/** Answers an address at which there is no page. */
class UnknownPageView extends Div implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Words words = ReaderLanguage.words(event);
        add(new MessagePage(words, words.say("page.unknown"), words.say("page.unknown.says")));
        return AddressException.NOT_FOUND;
    }
}
