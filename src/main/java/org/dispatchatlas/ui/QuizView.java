package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.lesson.quiz.QuizOrder;

/** A quiz from a document: the address is its order, so that a class with the same address has the same quiz. */
@Route("quizzes/:document")
class QuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Addresses addresses;
    private Words words = Words.of(Language.EN);

    QuizView(Addresses addresses) {
        this.addresses = addresses;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words = ReaderLanguage.words(event);
        Atlas atlas = addresses.atlas(event.getRouteParameters().get("document").orElse(""));
        QuizOrder order = Addresses.quiz(event.getLocation().getQueryParameters());
        Main main = new Main(head(atlas, order), new QuizPanel(file(atlas, order), words));
        main.addClassName("quiz");
        removeAll();
        add(main);
    }

    @Override
    public String getPageTitle() {
        return words.say("page.quiz") + " · Dispatch Atlas";
    }

    /** Browsers keep answers by address, and a corrected document gives another quiz. */
    private static String file(Atlas atlas, QuizOrder order) {
        String plain = DocumentLinks.quizFile(atlas.document().id(), order);
        return atlas.curation().isUntouched()
                ? plain
                : plain + "&revision=" + Integer.toHexString(atlas.curation().hashCode());
    }

    private Component head(Atlas atlas, QuizOrder order) {
        Component head = PageLinks.head(words);
        Anchor document = new Anchor(
                PageLinks.page(DocumentLinks.document(atlas.document().id()), words),
                atlas.document().title());
        document.getElement().setAttribute("lang", "en");
        H1 title = new H1();
        title.add(words.say("page.quiz") + ": ");
        title.add(document);
        head.getElement().appendChild(title.getElement(), new QuizOrderForm(order, words).getElement());
        return head;
    }
}
