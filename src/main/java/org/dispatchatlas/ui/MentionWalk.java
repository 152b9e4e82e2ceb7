package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.geoparser.MentionKind;

/** A small player: from mention to mention in the order of the text, through those kinds that are switched on. */
final class MentionWalk extends Nav {
    private final Atlas atlas;
    private final Consumer<String> choose;
    private final Span count = new Span();
    private final NativeButton back = new NativeButton("‹", event -> step(-1));
    private final NativeButton on = new NativeButton("›", event -> step(1));
    private List<String> mentions = List.of();
    private int at = -1;

    MentionWalk(Atlas atlas, Consumer<String> choose) {
        this.atlas = atlas;
        this.choose = choose;
        addClassName("walk");
        getElement().setAttribute("aria-label", "Mentions in the order of the text");
        back.getElement().setAttribute("aria-label", "Previous mention");
        on.getElement().setAttribute("aria-label", "Next mention");
        count.getElement().setAttribute("aria-live", "polite");
        add(back, count, on);
    }

    /** Shows where the chosen mention stands among those that are switched on. */
    void show(Set<MentionKind> kinds, Optional<String> chosen) {
        Set<String> ids = new LinkedHashSet<>();
        atlas.features().stream()
                .filter(feature -> kinds.contains(feature.kind()))
                .map(MapFeature::mention)
                .forEach(mention -> ids.add(mention.id().value()));
        mentions = new ArrayList<>(ids);
        at = chosen.flatMap(atlas::findFeature)
                .map(feature -> mentions.indexOf(feature.mention().id().value()))
                .orElse(-1);
        count.setText(
                at < 0 ? "%d mentions".formatted(mentions.size()) : "%d of %d".formatted(at + 1, mentions.size()));
        back.setEnabled(!mentions.isEmpty());
        on.setEnabled(!mentions.isEmpty());
    }

    private void step(int by) {
        int next = at < 0 ? (by > 0 ? 0 : mentions.size() - 1) : Math.floorMod(at + by, mentions.size());
        choose.accept(mentions.get(next));
    }
}
