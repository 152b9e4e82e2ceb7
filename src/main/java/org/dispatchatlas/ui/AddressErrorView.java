package org.dispatchatlas.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import org.dispatchatlas.atlas.Words;

/** Answers an address that means nothing: it says what was expected. */
class AddressErrorView extends ErrorPage implements HasErrorParameter<AddressException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AddressException> parameter) {
        AddressException error = parameter.getException();
        Words words = ReaderLanguage.words(event);
        String heading = error.status() == AddressException.NOT_FOUND ? "address.not-found" : "address.unreadable";
        showSaid(words, heading, error.says(words));
        return error.status();
    }
}
