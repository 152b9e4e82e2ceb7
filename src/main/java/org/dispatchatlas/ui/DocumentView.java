package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.dispatchatlas.atlas.Atlas;

/** The page of a document by its id. */
@Route("documents/:document")
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Addresses addresses;
    private String title = "";

    DocumentView(Addresses addresses) {
        this.addresses = addresses;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Atlas atlas = addresses.atlas(event.getRouteParameters().get("document").orElse(""));
        title = atlas.document().title();
        removeAll();
        add(new DocumentPage(
                addresses,
                atlas,
                DocumentLinks.document(atlas.document().id()),
                addresses.state(atlas, event.getLocation().getQueryParameters()),
                ReaderLanguage.words(event)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Dispatch Atlas";
    }
}
