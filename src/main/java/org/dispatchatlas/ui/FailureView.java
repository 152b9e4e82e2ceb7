package org.dispatchatlas.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a failure of ours: in words here, in full in the server's log. */
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
    private static final int SERVER_ERROR = 500;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A page failed: {}", event.getLocation().getPath(), parameter.getException());
        show(event, "failure", "failure.says");
        return SERVER_ERROR;
    }
}
