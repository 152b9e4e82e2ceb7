package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.DomEventListener;
import java.util.function.Consumer;
import org.dispatchatlas.geoparser.Mention;
import org.jspecify.annotations.Nullable;

/** The words of a mention in the text: chosen by click or by Enter. */
final class PassageMark extends HtmlContainer {
    private final String id;

    PassageMark(Mention mention, Consumer<String> choose, Consumer<@Nullable String> pointAt) {
        super("mark");
        this.id = mention.id().value();
        getElement().setAttribute("data-mention", id);
        getElement().setAttribute("data-kind", mention.kind().word());
        // Not "button": a passage may lie in another, as an adjective in a computed place does.
        getElement().setAttribute("role", "link");
        getElement().setAttribute("tabindex", "0");
        DomEventListener chosen = event -> choose.accept(id);
        // Of two marks one in the other, the inner one is meant.
        getElement().addEventListener("click", chosen).stopPropagation();
        getElement()
                .addEventListener("keydown", chosen)
                .setFilter("event.key === 'Enter' || event.key === ' '")
                .preventDefault()
                .stopPropagation();
        getElement().addEventListener("mouseenter", event -> pointAt.accept(id));
        getElement().addEventListener("mouseleave", event -> pointAt.accept(null));
    }

    /** Marks it as the chosen one, and brings it into view once the page stands: fonts move lines. */
    void choose() {
        getElement().setAttribute("aria-current", "true");
        getElement()
                .executeJs(
                        "const calm = matchMedia('(prefers-reduced-motion: reduce)').matches || document.readyState !== 'complete';"
                                + "document.fonts.ready.then(() => requestAnimationFrame(() =>"
                                + " this.scrollIntoView({block: 'center', behavior: calm ? 'auto' : 'smooth'})))");
    }

    void release() {
        getElement().removeAttribute("aria-current");
    }
}
