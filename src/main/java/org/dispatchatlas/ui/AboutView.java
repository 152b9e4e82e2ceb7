package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.dispatchatlas.source.Source;

/** Where the data come from, under which licences. */
@Route("about")
@PageTitle("About the data · Dispatch Atlas")
class AboutView extends Div {
    AboutView(Background background) {
        addClassName("page");
        Main main = new Main(
                new Header(house()),
                new H1("About the data"),
                new Paragraph(
                        "Every place, name, border and date of this atlas rests on one of these sources. Each export names those it uses."));
        main.addClassName("about");
        background.sources().forEach(source -> main.add(entry(source)));
        add(main);
    }

    private static Anchor house() {
        Anchor home = new Anchor("", "Dispatch Atlas");
        home.addClassName("house");
        return home;
    }

    private static HtmlContainer entry(Source source) {
        HtmlContainer entry = new HtmlContainer("article");
        entry.setId(source.id().value());
        String version = source.version().isEmpty() ? "" : ", " + source.version();
        Paragraph terms = new Paragraph("Licence: ");
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
