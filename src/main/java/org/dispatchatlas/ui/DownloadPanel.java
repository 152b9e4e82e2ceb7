package org.dispatchatlas.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.Loss;

/** Every form in which the atlas can be taken away; each says what it cannot hold before it is chosen. */
final class DownloadPanel extends HtmlContainer {
    private static final List<String> ORDER = List.of(
            "pdf",
            "png",
            "svg",
            "csv",
            "geojson",
            "gpkg",
            "kml",
            "annotations.jsonld",
            "lpf.json",
            "tei.xml",
            "bib",
            "csl.json");

    private final DocumentId document;
    private final ExportFormats formats;
    private final Words words;
    private final Set<Export.Extra> extras = EnumSet.noneOf(Export.Extra.class);
    private final Div inside = new Div();
    private final UnorderedList list = new UnorderedList();

    DownloadPanel(DocumentId document, ExportFormats formats, Words words) {
        super("details");
        this.document = document;
        this.formats = formats;
        this.words = words;
        addClassName("download");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("download"));
        inside.addClassName("inside");
        add(summary, inside);
        addListener(Opening.class, event -> fill());
        // Filled when it is opened: most readers never do.
        getElement()
                .executeJs("this.addEventListener('toggle', () => this.open"
                        + " && this.dispatchEvent(new CustomEvent('download-open')))");
    }

    /** The reader opened the panel. */
    @DomEvent("download-open")
    public static final class Opening extends ComponentEvent<DownloadPanel> {
        /** Made by Vaadin from the browser's event. */
        public Opening(DownloadPanel source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    private void fill() {
        if (inside.getComponentCount() > 0) {
            return;
        }
        Div choice = new Div(new Span(words.say("download.with")));
        choice.addClassName("field");
        for (Export.Extra extra : Export.Extra.values()) {
            choice.add(box(extra));
        }
        listFormats();
        inside.add(choice, list, WorksheetLinks.of(document, words), verification());
    }

    private NativeLabel box(Export.Extra extra) {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", extra.word());
        box.getElement().addPropertyChangeListener("checked", "change", event -> {
            if (Boolean.TRUE.equals(event.getValue())) {
                extras.add(extra);
            } else {
                extras.remove(extra);
            }
            listFormats();
        });
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(words.say("download." + extra.word())));
        return label;
    }

    private void listFormats() {
        list.removeAll();
        formats.all().stream()
                .sorted(Comparator.comparingInt(DownloadPanel::place))
                .forEach(format -> list.add(item(format)));
    }

    /** The forms in the order of how many readers want them; others follow. */
    private static int place(ExportFormat format) {
        int place = ORDER.indexOf(format.extension());
        return place < 0 ? ORDER.size() : place;
    }

    private ListItem item(ExportFormat format) {
        Set<Export.Extra> carried =
                extras.stream().filter(format.extras()::contains).collect(Collectors.toSet());
        Anchor link = new Anchor(DocumentLinks.export(document, format.extension(), carried), format.title());
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        Set<Loss> losses = format.losses();
        boolean all = losses.size() == Loss.values().length;
        String lost = losses.stream()
                .sorted()
                .map(loss -> words.say("loss." + loss.key()))
                .collect(Collectors.joining(", "));
        Span note = new Span(all ? words.say("download.only-words") : words.say("download.lost", lost));
        note.addClassName("note");
        return new ListItem(link, new Span(" "), note);
    }

    /** A form of its own, so that it works without a round trip of the page. */
    private Div verification() {
        HtmlContainer form = new HtmlContainer("form");
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "verify")
                .setAttribute("enctype", "multipart/form-data")
                .setAttribute("target", "_blank");
        Input files = new Input();
        files.setType("file");
        files.getElement().setAttribute("name", "files").setAttribute("multiple", true);
        files.setId("verify-files");
        NativeLabel label = new NativeLabel(words.say("download.verify"));
        label.setFor(files);
        NativeButton send = new NativeButton(words.say("download.verify-now"));
        send.getElement().setAttribute("type", "submit");
        form.add(label, files, send);
        return new Div(new Paragraph(words.say("download.manifest")), form);
    }
}
