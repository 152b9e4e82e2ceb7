package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.dispatchatlas.atlas.Atlas;

/** The first page: the first document of the shelf, at once. */
@Route("")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Addresses addresses;

    HomeView(Addresses addresses) {
        this.addresses = addresses;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Atlas atlas = addresses.home();
        removeAll();
        add(new DocumentPage(
                addresses,
                atlas,
                "",
                addresses.state(atlas, event.getLocation().getQueryParameters()),
                ReaderLanguage.words(event)));
    }

    @Override
    public String getPageTitle() {
        return "Dispatch Atlas: " + addresses.home().document().title();
    }
}
