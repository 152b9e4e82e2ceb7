package org.dispatchatlas.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;

/** Answers an address at which there is no page. */
class UnknownPageView extends ErrorPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(event, "page.unknown", "page.unknown.says");
        return AddressException.NOT_FOUND;
    }
}
