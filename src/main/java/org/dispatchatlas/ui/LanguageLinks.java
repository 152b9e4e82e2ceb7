package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;

/** The same page in the other languages. */
final class LanguageLinks extends Nav {
    /** Links to the page in the state; what was chosen since stays in the browser's address and is taken from there. */
    LanguageLinks(String path, PageState state, Words words) {
        addClassName("languages");
        getElement().setAttribute("aria-label", words.say("page.language"));
        for (Language language : Language.values()) {
            String address =
                    new Location(path, PageQuery.write(state.withLanguage(language))).getPathWithQueryParameters();
            Anchor link = new Anchor(address, language.ownName());
            link.getElement().setAttribute("lang", language.tag()).setAttribute("hreflang", language.tag());
            link.setRouterIgnore(true);
            if (language == words.language()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
        // The address moves on with the reader's choices; the link follows it at the moment of the click.
        getElement()
                .executeJs("this.addEventListener('click', (event) => {"
                        + " const link = event.target.closest('a'); if (!link) return;"
                        + " const here = new URL(location.href); here.searchParams.set('lang', link.lang);"
                        + " link.href = here; }, true)");
    }
}
