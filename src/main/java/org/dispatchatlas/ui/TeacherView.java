package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.lesson.CitedHtml;
import org.dispatchatlas.lesson.Tours;

/** What a teacher wants to know before the lesson. */
@Route("teacher")
class TeacherView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Tours tours;
    private String title = "";

    TeacherView(Tours tours) {
        this.tours = tours;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Words words = ReaderLanguage.words(event);
        title = words.say("page.teacher");
        Div text = new Div();
        text.getElement()
                .setAttribute("lang", "en")
                .setProperty(
                        "innerHTML",
                        CitedHtml.of(List.of(), tours.forTeachers()).body());
        Main main = new Main(PageLinks.head(words), text);
        main.addClassNames("about", "lessons", "teacher");
        removeAll();
        add(main);
    }

    @Override
    public String getPageTitle() {
        return title + " · Dispatch Atlas";
    }
}
