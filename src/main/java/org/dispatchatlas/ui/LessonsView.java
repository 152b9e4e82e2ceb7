package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.lesson.CitedHtml;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourCheck;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.TourLink;
import org.dispatchatlas.lesson.Tours;

/** The tours that there are, and where a teacher brings one of his own. */
@Route("lessons")
class LessonsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** A whole tour within the address. */
    static final String TOUR = "tour";

    private final transient Addresses addresses;
    private final transient Atlases atlases;
    private Words words = Words.of(Language.EN);

    LessonsView(Addresses addresses, Atlases atlases) {
        this.addresses = addresses;
        this.atlases = atlases;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words = ReaderLanguage.words(event);
        String session = VaadinSession.getCurrent().getSession().getId();
        Optional<TourId> sent = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOUR)
                .map(letters -> TourLink.decode(letters, Tours.MOST_BYTES).orElse(new byte[0]))
                .flatMap(file -> addresses.tours().load(session, words.say("lessons.link"), file));
        if (sent.isPresent() && addresses.tours().problems(session).isEmpty()) {
            event.forwardTo(
                    DocumentLinks.tour(sent.get()),
                    event.getLocation().getQueryParameters().including(PageQuery.LANGUAGE));
            return;
        }
        Main main = new Main(PageLinks.head(words), new H1(words.say("page.lessons")));
        main.addClassNames("about", "lessons");
        main.add(new Paragraph(new Anchor(PageLinks.page("teacher", words), words.say("page.teacher"))));
        addresses.tours().problems(session).forEach(problem -> main.add(warning(problem)));
        List<Tour> own = addresses.tours().own(session);
        if (!own.isEmpty()) {
            main.add(new H2(words.say("lessons.own")));
            own.forEach(tour -> main.add(own(tour, session)));
        }
        main.add(new H2(words.say("lessons.shipped")));
        addresses.tours().shipped().forEach(tour -> main.add(entry(tour)));
        main.add(
                new H2(words.say("lessons.load")),
                new Paragraph(words.say("lessons.how")),
                new FileForm("tours", ".yaml,.yml,text/yaml", words.say("lessons.choose"), words.say("lessons.send"))
                        .in(words.language().tag()));
        removeAll();
        add(main);
    }

    @Override
    public String getPageTitle() {
        return words.say("page.lessons") + " · Dispatch Atlas";
    }

    /** A tour of the reader's, which he can take away again. */
    private Component own(Tour tour, String session) {
        HtmlContainer entry = entry(tour);
        NativeButton remove = new NativeButton(words.say("lessons.remove"), event -> {
            addresses.tours().drop(session, tour.id());
            entry.removeFromParent();
        });
        remove.getElement().setAttribute("aria-label", words.say("maker.remove", tour.title()));
        entry.add(remove);
        return entry;
    }

    private HtmlContainer entry(Tour tour) {
        HtmlContainer entry = new HtmlContainer("article");
        entry.setId(tour.id().value());
        Anchor link = new Anchor(PageLinks.page(DocumentLinks.tour(tour.id()), words), tour.title());
        HtmlContainer name = new HtmlContainer("h3");
        name.add(link);
        Div about = new Div();
        CitedHtml html = CitedHtml.of(tour, tour.about());
        about.getElement().setProperty("innerHTML", html.body());
        Anchor file = new Anchor("tours/" + tour.id() + ".yaml", words.say("lessons.file"));
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        Paragraph facts =
                new Paragraph(words.count("lessons.stops", tour.stops().size())
                        + (tour.minutes() > 0 ? ", " + words.say("lessons.minutes", tour.minutes()) : "") + " · ");
        facts.add(file, pack(tour));
        facts.add(" · ");
        facts.add(new Anchor(PageLinks.page(DocumentLinks.quiz(tour.document()), words), words.say("page.quiz")));
        facts.addClassName("note");
        name.getElement().setAttribute("lang", tour.language());
        about.getElement().setAttribute("lang", tour.language());
        entry.add(name, about);
        if (!html.notes().isEmpty()) {
            entry.add(notes(html));
        }
        entry.add(facts, WorksheetLinks.of(tour.id(), words));
        problems(tour).forEach(problem -> entry.add(warning(problem)));
        return entry;
    }

    /** What the raised numbers mean. */
    private static Component notes(CitedHtml html) {
        OrderedList notes = new OrderedList();
        html.notes().forEach(note -> notes.add(new ListItem(note.words())));
        notes.addClassName("note");
        return notes;
    }

    /** The lesson for a room without a network, in the language of the page. */
    private Component pack(Tour tour) {
        Anchor pack = new Anchor(
                "packs/" + tour.id() + ".zip?lang=" + words.language().tag(), words.say("lessons.pack"));
        pack.getElement().setAttribute("download", true);
        pack.setRouterIgnore(true);
        return new Span(new Text(" · "), pack);
    }

    /** What is wrong with a tour, for its author. */
    private List<String> problems(Tour tour) {
        Optional<Atlas> atlas = atlases.find(tour.document());
        return atlas.map(found ->
                        TourCheck.problems(tour, found, addresses.background().borders()))
                .orElseGet(() -> List.of(words.say("lessons.no-document", tour.document())));
    }

    private static Paragraph warning(String says) {
        Paragraph warning = new Paragraph(says);
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }
}
