package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.ReaderShelf;
import org.dispatchatlas.atlas.ReaderShelf.Refusal;
import org.dispatchatlas.document.Document;

/**
 * Where a reader opens a document of his own, and finds those he opened. The form is a plain one that the browser sends to
 * {@code POST /read}, so that it works for any size without scripts and shows the browser's own progress.
 */
@Route("open")
@PageTitle("Open a document · Dispatch Atlas")
class OpenView extends Div implements BeforeEnterObserver {
    private static final int ROWS = 12;
    private static final int LISTED = 200;

    private final transient ReaderShelf shelf;
    private final transient Atlases atlases;

    OpenView(ReaderShelf shelf, Atlases atlases) {
        this.shelf = shelf;
        this.atlases = atlases;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String refused = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("refused")
                .orElse("");
        ReaderShelf.Shelf own =
                shelf.shelf(VaadinSession.getCurrent().getSession().getId());
        Anchor house = new Anchor("", "Dispatch Atlas");
        house.addClassName("house");
        Main main = new Main(new Header(house), new H1("Open a document"));
        main.addClassName("open");
        refusals().entrySet().stream()
                .filter(entry -> entry.getKey().word().equals(refused))
                .forEach(entry -> main.add(warning(entry.getValue())));
        own.issues().forEach(issue -> main.add(warning("Not understood: " + issue)));
        if (!own.documents().isEmpty()) {
            main.add(new H2("Yours, for this session"), list(own.documents()), new H2("Another one"));
        }
        main.add(form());
        main.add(new H2("On the shelf"), shelfList());
        removeAll();
        add(main);
    }

    private Map<Refusal, String> refusals() {
        return Map.of(
                Refusal.EMPTY, "There was no text: paste some, or choose a file.",
                Refusal.TOO_LONG, "The text is longer than %s; open a part of it.".formatted(longest()),
                Refusal.TOO_LARGE, "The file is larger than %s.".formatted(largest()),
                Refusal.NO_TEXT,
                        "The file is no text. Plain text and the TEI files of FRUS can be read; save a page or a Word file as text first.",
                Refusal.NO_DOCUMENTS, "The TEI file has no documents that can be read.",
                Refusal.NO_DAY, "The date was no day; leave it empty or choose one.");
    }

    private Component form() {
        HtmlContainer form = new HtmlContainer("form");
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "read")
                .setAttribute("enctype", "multipart/form-data");
        HtmlContainer text = new HtmlContainer("textarea");
        text.getElement()
                .setAttribute("name", "text")
                .setAttribute("rows", String.valueOf(ROWS))
                .setAttribute("maxlength", String.valueOf(shelf.limits().characters()))
                .setAttribute("spellcheck", "false");
        HtmlContainer send = new HtmlContainer("button");
        send.setText("Show its map");
        form.add(
                label("Paste a text in English: a telegram, a despatch, a letter, a report", text),
                label("or choose a file: plain text, or a volume of FRUS as TEI", input("file", "file")),
                label("Its date, if you know it and the text does not say", input("date", "date")),
                send,
                new Paragraph(
                        ("Up to %s a document and %s a file. The text stays in this server's memory at most until your session ends,"
                                        + " and nothing is sent anywhere else.")
                                .formatted(longest(), largest())));
        return form;
    }

    private static Input input(String type, String name) {
        Input input = new Input();
        input.setType(type);
        input.getElement().setAttribute("name", name);
        return input;
    }

    private static NativeLabel label(String words, Component field) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(words), field);
        return label;
    }

    private String longest() {
        return String.format(Locale.ENGLISH, "%,d characters", shelf.limits().characters());
    }

    private String largest() {
        return String.format(Locale.ENGLISH, "%,d MB", shelf.limits().bytes() >> 20);
    }

    private static Paragraph warning(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }

    /** The documents with their dates; a volume has hundreds, so that they can be searched. */
    private static Component list(List<Document> documents) {
        UnorderedList list = new UnorderedList();
        Paragraph count = new Paragraph();
        count.getElement().setAttribute("role", "status");
        Input search = new Input();
        search.setType("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show(list, count, found(documents, event.getValue())));
        show(list, count, documents);
        Div found = new Div(label("Search titles and texts", search), count, list);
        found.addClassName("found");
        return found;
    }

    private static List<Document> found(List<Document> documents, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return documents.stream()
                .filter(document -> title(document).toLowerCase(Locale.ROOT).contains(wanted)
                        || document.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static void show(UnorderedList list, Paragraph count, List<Document> documents) {
        list.removeAll();
        documents.stream().limit(LISTED).forEach(document -> list.add(entry(document)));
        count.setText(
                documents.size() <= LISTED
                        ? "%d documents".formatted(documents.size())
                        : "The first %d of %d documents; search for others".formatted(LISTED, documents.size()));
    }

    private static ListItem entry(Document document) {
        return new ListItem(new Anchor(DocumentLinks.document(document.id()), title(document)));
    }

    private static String title(Document document) {
        String day = document.date()
                .map(date -> Words.day(date.date().best()) + ": ")
                .orElse("");
        return day + document.title();
    }

    private Component shelfList() {
        UnorderedList list = new UnorderedList();
        atlases.ids().forEach(id -> atlases.find(id).ifPresent(atlas -> list.add(entry(atlas.document()))));
        return list;
    }
}
