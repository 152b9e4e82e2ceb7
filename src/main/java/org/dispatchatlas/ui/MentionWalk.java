package org.dispatchatlas.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Words;

/** A small player: from mention to mention in the order of the text, through those that are shown. */
final class MentionWalk extends Nav {
    private final Words words;
    private final Consumer<String> choose;
    private final Span count = new Span();
    private final NativeButton back = new NativeButton("‹", event -> step(-1));
    private final NativeButton on = new NativeButton("›", event -> step(1));
    private List<String> mentions = List.of();
    private int at = -1;

    MentionWalk(Words words, Consumer<String> choose) {
        this.words = words;
        this.choose = choose;
        addClassName("walk");
        getElement().setAttribute("aria-label", words.say("walk"));
        name(back, "walk.back", "p");
        name(on, "walk.on", "n");
        count.getElement().setAttribute("aria-live", "polite");
        add(back, count, on);
        addListener(WalkKey.class, event -> step(event.by()));
        // Single letters work only while the reading has the focus, so that they disturb no one who speaks to the
        // computer.
        getElement().executeJs("""
                        this.closest('.reading').addEventListener('keydown', (event) => {
                          const by = { n: 1, p: -1 }[event.key];
                          const busy = event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select');
                          if (by && !busy) {
                            this.dispatchEvent(new CustomEvent('walk-key', { detail: { by } }));
                          }
                        })""");
    }

    /** The reader pressed a key that goes on or back. */
    @DomEvent("walk-key")
    public static final class WalkKey extends ComponentEvent<MentionWalk> {
        private final int by;

        /** Made by Vaadin from the browser's event. */
        public WalkKey(MentionWalk source, boolean fromClient, @EventData("event.detail.by") int by) {
            super(source, fromClient);
            this.by = by > 0 ? 1 : -1;
        }

        int by() {
            return by;
        }
    }

    private void name(NativeButton button, String key, String shortcut) {
        button.getElement()
                .setAttribute("aria-label", words.say(key))
                .setAttribute("aria-keyshortcuts", shortcut)
                .setAttribute(
                        "title", words.say("walk.key", words.say(key), shortcut.toUpperCase(java.util.Locale.ROOT)));
    }

    /** Shows where the chosen feature stands among those that are shown. */
    void show(List<MapFeature> shown, Optional<MapFeature> chosen) {
        mentions = shown.stream()
                .map(feature -> feature.mention().id().value())
                .distinct()
                .toList();
        at = chosen.map(feature -> mentions.indexOf(feature.mention().id().value()))
                .orElse(-1);
        count.setText(
                at < 0 ? words.count("walk.mentions", mentions.size()) : words.say("walk.of", at + 1, mentions.size()));
        back.setEnabled(!mentions.isEmpty());
        on.setEnabled(!mentions.isEmpty());
    }

    /** Goes on by so many mentions; from the last to the first. */
    void step(int by) {
        if (!mentions.isEmpty()) {
            int next = at < 0 ? (by > 0 ? 0 : mentions.size() - 1) : Math.floorMod(at + by, mentions.size());
            choose.accept(mentions.get(next));
        }
    }
}
