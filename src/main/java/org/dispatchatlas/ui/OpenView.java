package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.ReaderShelf;
import org.dispatchatlas.atlas.ReaderShelf.Refusal;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;

/**
 * Where a reader opens a document of his own, and finds those he opened. The form is a plain one that the browser sends to
 * {@code POST /read}, so that it works for any size without scripts and shows the browser's own progress.
 */
@Route("open")
class OpenView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ROWS = 12;
    private static final int LISTED = 200;

    /**
     * Sends the form itself where there are scripts, to show how much has gone up and to be able to stop. The server answers with a
     * redirection to the page that comes next.
     */
    private static final String OPENING = """
            const [sending, reading, failed] = [$0, $1, $2];
            const [says, bar, cancel] = this.children;
            const form = this.closest('form');
            form.addEventListener('submit', (event) => {
              event.preventDefault();
              const request = new XMLHttpRequest();
              const show = (on) => { this.hidden = !on; form.querySelector('button').disabled = on; };
              request.upload.onprogress = ({ loaded, total }) => { bar.max = total; bar.value = loaded; };
              request.upload.onload = () => { bar.removeAttribute('value'); says.textContent = reading; };
              request.onload = () => {
                const next = new URL(request.responseURL);
                const language = new URL(location.href).searchParams.get('lang');
                if (language) { next.searchParams.set('lang', language); }
                location.href = next.href;
              };
              request.onerror = () => { cancel.hidden = true; bar.hidden = true; says.textContent = failed; form.querySelector('button').disabled = false; };
              request.onabort = () => show(false);
              cancel.onclick = () => request.abort();
              says.textContent = sending; bar.hidden = cancel.hidden = false; bar.value = 0; show(true);
              request.open('POST', form.action);
              request.send(new FormData(form));
            });
            """;

    private final transient ReaderShelf shelf;
    private final transient Atlases atlases;
    private Words words = Words.of(Language.EN);

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
        words = ReaderLanguage.words(event);
        Main main = new Main(PageLinks.head(words), new H1(words.say("page.open")));
        main.addClassName("open");
        for (Refusal refusal : Refusal.values()) {
            if (refusal.word().equals(refused)) {
                main.add(warning(says(refusal)));
            }
        }
        own.issues().forEach(issue -> main.add(warning(words.say("open.issue", issue))));
        if (!own.documents().isEmpty()) {
            main.add(new H2(words.say("open.own")), list(own.documents()), new H2(words.say("open.another")));
        }
        main.add(form());
        main.add(new H2(words.say("open.shelf")), shelfList());
        removeAll();
        add(main);
    }

    @Override
    public String getPageTitle() {
        return words.say("page.open") + " · Dispatch Atlas";
    }

    private String says(Refusal refusal) {
        return words.say("open." + refusal.word(), shelf.limits().characters(), megabytes());
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
        send.setText(words.say("open.send"));
        form.add(
                label(words.say("open.paste"), text),
                label(words.say("open.file"), input("file", "file")),
                label(words.say("open.date"), input("date", "date")),
                send,
                waiting(),
                new Paragraph(words.say("open.limits", shelf.limits().characters(), megabytes())));
        return form;
    }

    /** What the reader sees while the server reads: that it works, and how to stop waiting. */
    private Component waiting() {
        HtmlContainer cancel = new HtmlContainer("button");
        cancel.setText(words.say("open.cancel"));
        cancel.getElement().setAttribute("type", "button");
        Span says = new Span(words.say("open.working"));
        says.getElement().setAttribute("role", "status");
        HtmlContainer bar = new HtmlContainer("progress");
        bar.getElement().setAttribute("aria-label", words.say("open.progress"));
        Div waiting = new Div(says, bar, cancel);
        waiting.addClassName("waiting");
        waiting.getElement().setAttribute("hidden", true);
        waiting.getElement()
                .executeJs(OPENING, words.say("open.working"), words.say("open.reading"), words.say("open.failed"));
        return waiting;
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

    private long megabytes() {
        return shelf.limits().bytes() >> 20;
    }

    private static Paragraph warning(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }

    /** The documents with their dates; a volume has hundreds, so that they can be searched. */
    private Component list(List<Document> documents) {
        UnorderedList list = new UnorderedList();
        Paragraph count = new Paragraph();
        count.getElement().setAttribute("role", "status");
        Input search = new Input();
        search.setType("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show(list, count, found(documents, event.getValue())));
        show(list, count, documents);
        Div found = new Div(label(words.say("open.search"), search), count, list);
        found.addClassName("found");
        return found;
    }

    private List<Document> found(List<Document> documents, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return documents.stream()
                .filter(document -> title(document).toLowerCase(Locale.ROOT).contains(wanted)
                        || document.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void show(UnorderedList list, Paragraph count, List<Document> documents) {
        list.removeAll();
        documents.stream().limit(LISTED).forEach(document -> list.add(entry(document)));
        count.setText(
                documents.size() <= LISTED
                        ? words.count("open.documents", documents.size())
                        : words.say("open.first", LISTED, documents.size()));
    }

    private ListItem entry(Document document) {
        return new ListItem(new Anchor(DocumentLinks.document(document.id()), title(document)));
    }

    private String title(Document document) {
        String day = document.date()
                .map(date -> words.day(date.date().best()) + ": ")
                .orElse("");
        return day + document.title();
    }

    private Component shelfList() {
        UnorderedList list = new UnorderedList();
        atlases.ids().forEach(id -> atlases.find(id).ifPresent(atlas -> list.add(entry(atlas.document()))));
        return list;
    }
}
