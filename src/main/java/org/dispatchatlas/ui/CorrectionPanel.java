package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/** The list of a reader's corrections: undo and redo, the file to save and to load, words to mark that are no mention yet. */
final class CorrectionPanel extends HtmlContainer {
    /** What the panel asks of the page. */
    interface Listener {
        void mark(TextSpan words);

        void withdraw(Correction correction);

        void show(TextSpan passage);

        void undo();

        void redo();
    }

    private static final int OFFERED = 12;
    private static final int CONTEXT = 30;

    private final Words words;
    private final Listener listener;
    private final HtmlContainer summary = new HtmlContainer("summary");
    private final OrderedList list = new OrderedList();
    private final Div orphans = new Div();
    private final NativeButton undo;
    private final NativeButton redo;
    private final Anchor save;
    private final Field find;
    private final UnorderedList found = new UnorderedList();
    private final NativeButton markSelected;
    private Document document;
    private TextSpan selected = new TextSpan(0, 0);

    CorrectionPanel(Document document, Words words, Listener listener) {
        super("details");
        this.document = document;
        this.words = words;
        this.listener = listener;
        addClassName("corrections");
        this.undo = new NativeButton(words.say("corrections.undo"), event -> listener.undo());
        this.redo = new NativeButton(words.say("corrections.redo"), event -> listener.redo());
        this.save = new Anchor("corrections/" + document.id() + ".yaml", words.say("corrections.save"));
        save.getElement().setAttribute("download", true);
        save.setRouterIgnore(true);
        this.markSelected = new NativeButton("", event -> listener.mark(selected));
        markSelected.setVisible(false);
        this.find = Field.line(words.say("corrections.find"), "find", 100);
        find.onChange(this::find);
        Div buttons = new Div(undo, redo, save);
        buttons.addClassName("buttons");
        add(summary, new Paragraph(words.say("corrections.how")), buttons, list, orphans, load(), find, found);
    }

    /** The button that stands beside the text while words are selected. */
    Component markButton() {
        return markSelected;
    }

    /** Shows what was decided. */
    void show(Atlas atlas, CorrectionHistory history, List<String> unread) {
        document = atlas.document();
        List<Correction> all = history.now().all();
        summary.setText(words.count("corrections", all.size()));
        undo.setEnabled(history.canUndo());
        redo.setEnabled(history.canRedo());
        save.setVisible(!all.isEmpty());
        list.removeAll();
        all.forEach(correction -> list.add(entry(correction)));
        orphans.removeAll();
        atlas.curation()
                .orphans()
                .forEach(orphan ->
                        warn(words.say("corrections.orphan", orphan.anchor().exact(), decision(orphan.decision()))));
        unread.forEach(problem -> warn(words.say("corrections.unread", problem)));
        if (!atlas.curation().orphans().isEmpty() || !unread.isEmpty()) {
            getElement().setAttribute("open", true);
        }
    }

    private void warn(String says) {
        Paragraph warning = new Paragraph(says);
        warning.addClassName("warning");
        orphans.add(warning);
    }

    /** Offers to mark the words that the reader selected, if they can be. */
    void select(TextSpan span) {
        int end = Math.min(span.end(), document.text().length());
        String text = span.start() < end ? document.text().substring(span.start(), end) : "";
        String core = text.strip();
        boolean oneLine = !core.isEmpty() && core.lines().count() == 1;
        markSelected.setVisible(oneLine);
        if (oneLine) {
            int start = span.start() + text.indexOf(core);
            selected = new TextSpan(start, start + core.length());
            markSelected.setText(words.say("corrections.mark", core));
        }
    }

    private ListItem entry(Correction correction) {
        String quote = correction.anchor().exact();
        NativeButton go = new NativeButton("“" + quote + "”");
        go.addClassName("quiet");
        go.addClickListener(event -> correction.anchor().findIn(document.text()).ifPresent(listener::show));
        NativeButton remove = new NativeButton("×", event -> listener.withdraw(correction));
        remove.getElement().setAttribute("aria-label", words.say("corrections.remove", quote));
        return new ListItem(
                go,
                new Span(words.say(
                        "corrections.entry",
                        decision(correction.decision()),
                        correction.by(),
                        words.day(correction.on()),
                        correction.reason())),
                remove);
    }

    private String decision(Decision decision) {
        return switch (decision) {
            case Decision.ThisPlace place ->
                words.say("decision.place", place.place().value());
            case Decision.Pin pin -> words.say("decision.pin", words.position(pin.position()));
            case Decision.Drawn drawn ->
                words.say("decision.drawn", drawn.vertices().size());
            case Decision.NotLocatable none -> words.say("decision.not-locatable");
            case Decision.NotAPlace none -> words.say("decision.not-a-place");
            case Decision.AsRead same -> words.say("decision.as-read");
        };
    }

    /** A plain form, as that for documents. */
    private Component load() {
        return new FileForm(
                "corrections/" + document.id(),
                ".yaml,.yml,text/yaml,.jsonld,.json,application/ld+json",
                words.say("corrections.load"),
                words.say("corrections.send"));
    }

    /** Offers every place where the words stand. */
    private void find(String wanted) {
        found.removeAll();
        List<TextSpan> spans = new ArrayList<>();
        for (int at = document.text().indexOf(wanted);
                !wanted.isEmpty() && at >= 0 && spans.size() < OFFERED;
                at = document.text().indexOf(wanted, at + 1)) {
            spans.add(new TextSpan(at, at + wanted.length()));
        }
        if (spans.isEmpty() && !wanted.isEmpty()) {
            found.add(new ListItem(words.say("corrections.not-there", wanted)));
        }
        spans.forEach(span -> found.add(new ListItem(new NativeButton(context(span), event -> listener.mark(span)))));
    }

    private String context(TextSpan span) {
        String text = document.text();
        return ("… " + text.substring(Math.max(0, span.start() - CONTEXT), span.start()) + "[" + span.of(text) + "]"
                        + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)) + " …")
                .replaceAll("\\s+", " ");
    }
}
