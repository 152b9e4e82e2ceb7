package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.ExportFormats;

/** Above the text: which edition it is from, its date, and the ways to other pages. */
final class DocumentHeader extends Header {
    DocumentHeader(
            Document document, Words words, String path, PageState state, ExportFormats formats, boolean mayBeFramed) {
        Paragraph citation = new Paragraph();
        citation.addClassName("edition");
        citation.getElement().setAttribute("lang", "en");
        String cited = document.edition().cite();
        if (document.edition().url().isEmpty()) {
            citation.setText(cited);
        } else {
            Anchor source = new Anchor(document.edition().url(), cited);
            source.getElement().setAttribute("rel", "noopener noreferrer");
            citation.add(source);
        }
        Nav links = new Nav(
                new Anchor(PageLinks.page("lessons", words, state), words.say("page.lessons")),
                new Anchor(PageLinks.page(DocumentLinks.quiz(document.id()), words, state), words.say("page.quiz")),
                new Anchor(PageLinks.page("open", words, state), words.say("page.open")),
                download(document, words),
                new Anchor(PageLinks.page("about", words, state), words.say("page.about")));
        links.getElement().setAttribute("aria-label", words.say("page.links"));
        Anchor house = PageLinks.house(words, state);
        if (state.embedded()) {
            house.getElement().setAttribute("target", "_blank");
        }
        add(house, new LanguageLinks(path, state, words));
        add(new Div(citation, new DateNote(document, words)), links);
        add(new DownloadPanel(document.id(), formats, words), new SharePanel(words, mayBeFramed));
    }

    private static Anchor download(Document document, Words words) {
        Anchor link = new Anchor(DocumentLinks.geoJson(document.id()), words.say("page.geojson"));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }
}
