package org.dispatchatlas.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.export.TextHtml;
import org.jspecify.annotations.Nullable;

/**
 * The document's text: {@code <atlas-text>}, which holds the marks and tells which of them the reader chooses or points at. The server
 * keeps only what it would have to say again.
 */
@Tag("atlas-text")
@JsModule("./atlas-text/atlas-text.ts")
final class TextPane extends Component {
    private Atlas atlas;
    private final Words words;
    private List<String> hidden = List.of();
    private @Nullable String chosen;
    private TextSpan passage = new TextSpan(0, 0);
    private boolean stale = true;

    TextPane(Atlas atlas, Words words) {
        this.atlas = atlas;
        this.words = words;
        getElement().setAttribute("class", "text");
        getElement().setAttribute("lang", "en");
    }

    /** Shows the same document with other mentions, as after a correction. */
    void show(Atlas corrected) {
        atlas = corrected;
        stale = true;
        appear();
    }

    /** Leaves these mentions' words without a mark. */
    void hide(List<String> mentions) {
        hidden = List.copyOf(mentions);
        appear();
    }

    /** Marks a mention as the chosen one and brings it into view; null marks none. */
    void choose(@Nullable String mention) {
        chosen = mention;
        if (isAttached() && isVisible()) {
            getElement().callJsFunction("choose", mention);
        }
    }

    /** Lays a tint on a passage and brings it into view; an empty one takes the tint away. */
    void showPassage(TextSpan span) {
        passage = span;
        if (isAttached() && isVisible()) {
            getElement().callJsFunction("showPassage", passage.start(), passage.end());
        }
    }

    /** The mention that is marked as the chosen one. */
    @Nullable
    String chosen() {
        return chosen;
    }

    /** Tells the browser what it was not told while the list was shown instead: calls to what is hidden would pile up. */
    void appear() {
        if (!isAttached() || !isVisible()) {
            return;
        }
        if (stale) {
            getElement().callJsFunction("show", TextHtml.of(atlas, words));
            stale = false;
        }
        getElement().callJsFunction("hide", hidden);
        getElement().callJsFunction("choose", chosen);
        if (passage.end() > 0) {
            getElement().callJsFunction("showPassage", passage.start(), passage.end());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stale = true;
        appear();
    }

    Registration addChoiceListener(ComponentEventListener<Choice> listener) {
        return addListener(Choice.class, listener);
    }

    Registration addPointingListener(ComponentEventListener<Pointing> listener) {
        return addListener(Pointing.class, listener);
    }

    Registration addSelectionListener(ComponentEventListener<Selection> listener) {
        return addListener(Selection.class, listener);
    }

    /** The reader chose a mention, by click or by Enter. */
    @DomEvent("passage-choose")
    public static final class Choice extends ComponentEvent<TextPane> {
        private final String mention;

        /** Made by Vaadin from the browser's event. */
        public Choice(TextPane source, boolean fromClient, @EventData("event.detail.id") String mention) {
            super(source, fromClient);
            this.mention = mention;
        }

        String mention() {
            return mention;
        }
    }

    /** The pointer came to a mention or left it. */
    @DomEvent("passage-point")
    public static final class Pointing extends ComponentEvent<TextPane> {
        private final @Nullable String mention;

        /** Made by Vaadin from the browser's event. */
        public Pointing(TextPane source, boolean fromClient, @EventData("event.detail.id") @Nullable String mention) {
            super(source, fromClient);
            this.mention = mention;
        }

        @Nullable
        String mention() {
            return mention;
        }
    }

    /** The reader selected words, or none. */
    @DomEvent("passage-select")
    public static final class Selection extends ComponentEvent<TextPane> {
        private final TextSpan span;

        /** Made by Vaadin from the browser's event. */
        public Selection(
                TextPane source,
                boolean fromClient,
                @EventData("event.detail.start") int start,
                @EventData("event.detail.end") int end) {
            super(source, fromClient);
            this.span = start >= 0 && end >= start ? new TextSpan(start, end) : new TextSpan(0, 0);
        }

        /** Where the words stand; empty where nothing is selected. */
        TextSpan span() {
            return span;
        }
    }
}
