package org.dispatchatlas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;

/** The language for a reader: the one that the address asks for, else the first that his browser wishes and that is here. */
final class ReaderLanguage {
    private ReaderLanguage() {}

    /** Also tells the browser, so that screen readers speak it rightly. */
    static Words words(BeforeEnterEvent event) {
        Language language = of(event);
        event.getUI().setLocale(language.locale());
        tell(event.getUI(), language);
        return Words.of(language);
    }

    private static Language of(BeforeEnterEvent event) {
        try {
            return PageQuery.language(event.getLocation().getQueryParameters()).orElseGet(ReaderLanguage::wished);
        } catch (AddressException notThere) {
            return wished();
        }
    }

    private static Language wished() {
        List<Locale> wishes = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> Collections.list(request.getLocales()))
                .map(List::<Locale>copyOf)
                .orElse(List.of());
        return Language.bestOf(wishes);
    }

    private static void tell(UI ui, Language language) {
        // Vaadin's sign that the line is down stands outside of all landmarks: as a status it may.
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0;"
                                + "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')",
                        language.tag());
    }
}
