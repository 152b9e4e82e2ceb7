package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;

/** Links between the pages, which keep the language that the reader chose. */
final class PageLinks {
    private PageLinks() {}

    /** The address of a page for a reader who is on one in the state. */
    static String page(String page, Words words, PageState state) {
        return state.language().isPresent() ? page(page, words) : page;
    }

    /** The address of a page in the language of the words. */
    static String page(String page, Words words) {
        return page + "?" + PageQuery.LANGUAGE + "=" + words.language().tag();
    }

    /** The name of the house, which leads home. */
    static Anchor house(Words words, PageState state) {
        return house(page("", words, state));
    }

    /** The head of a page of words. */
    static Header head(Words words) {
        return new Header(house(words.language() == Language.EN ? "" : page("", words)));
    }

    private static Anchor house(String address) {
        Anchor home = new Anchor(address, "Dispatch Atlas");
        home.addClassName("house");
        return home;
    }
}
