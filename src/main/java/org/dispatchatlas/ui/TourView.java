package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.lesson.TourWalk;

/** A tour: its stop above the text, the map as the stop wants it. */
@Route("lessons/:tour")
class TourView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Addresses addresses;
    private String title = "";

    TourView(Addresses addresses) {
        this.addresses = addresses;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String id = event.getRouteParameters().get("tour").orElse("");
        TourWalk walk = addresses.walk(VaadinSession.getCurrent().getSession().getId(), id, query);
        title = walk.tour().title();
        Atlas atlas = addresses.atlas(walk.tour().document().value());
        PageState asked = addresses.state(atlas, query);
        TourState state = new TourState(walk, TourState.isPresenting(query));
        PageState shown = TourState.leavesTheMap(query) ? state.page(atlas, borders(), asked) : asked;
        removeAll();
        add(new Guided(atlas, state, shown, ReaderLanguage.words(event)).page);
    }

    private HistoricalBorders borders() {
        return addresses.background().borders();
    }

    @Override
    public String getPageTitle() {
        return title + " · Dispatch Atlas";
    }

    /** A document's page that a tour leads. */
    private final class Guided implements TourPanel.Listener {
        private final Atlas atlas;
        private final DocumentPage page;
        private final TourPanel panel;
        private final PageState first;
        private TourState state;

        Guided(Atlas atlas, TourState state, PageState first, Words words) {
            this.atlas = atlas;
            this.state = state;
            this.first = first;
            this.page = new DocumentPage(
                    addresses, atlas, DocumentLinks.tour(state.walk().tour().id()), first, words);
            this.panel = new TourPanel(state, borders(), words, this);
            page.lead(panel, shown -> this.state.address(atlas, borders(), shown));
            page.showPassage(passage());
            setClassName("presenting", state.presenting());
        }

        @Override
        public void go(int number) {
            state = state.at(new TourWalk(state.walk().tour(), number));
            panel.show(state);
            page.go(state.page(atlas, borders(), first), passage());
        }

        @Override
        public void present(boolean on) {
            state = state.withPresenting(on);
            setClassName("presenting", on);
            panel.show(state);
            page.rewriteAddress();
        }

        private TextSpan passage() {
            return state.passage(atlas).orElse(new TextSpan(0, 0));
        }
    }
}
