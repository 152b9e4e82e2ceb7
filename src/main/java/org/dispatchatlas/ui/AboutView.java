package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.source.Source;

/** Where the data come from, under which licences. */
@Route("about")
class AboutView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Background background;
    private String title = "";

    AboutView(Background background) {
        this.background = background;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Words words = ReaderLanguage.words(event);
        title = words.say("page.about") + " · Dispatch Atlas";
        Main main = new Main(
                PageLinks.head(words), new H1(words.say("page.about")), new Paragraph(words.say("about.says")));
        main.addClassName("about");
        background.sources().forEach(source -> main.add(entry(source, words)));
        removeAll();
        add(main);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static HtmlContainer entry(Source source, Words words) {
        HtmlContainer entry = new HtmlContainer("article");
        entry.setId(source.id().value());
        entry.getElement().setAttribute("lang", "en");
        String version = source.version().isEmpty() ? "" : ", " + source.version();
        Paragraph terms = new Paragraph(words.say("about.licence") + " ");
        if (source.license().url().isEmpty()) {
            terms.add(source.license().name());
        } else {
            terms.add(new Anchor(source.license().url(), source.license().name()));
        }
        entry.add(new H2(source.title()), new Paragraph(source.publisher() + version), terms);
        if (!source.attribution().isBlank()) {
            entry.add(new Paragraph(source.attribution()));
        }
        return entry;
    }
}
