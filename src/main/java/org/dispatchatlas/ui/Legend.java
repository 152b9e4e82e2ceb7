package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.atlas.MentionFilter;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ui.PageState.MapLook;

/** The legend, whose entries are switches. */
final class Legend extends HtmlContainer {
    /** What the legend asks of the page. */
    interface Listener {
        void layer(MapLayer layer, boolean on);

        void kind(MentionKind kind, boolean on);

        void projection(MapProjection projection);
    }

    private final Words words;
    private final Map<MentionKind, Span> counts = new EnumMap<>(MentionKind.class);
    private final Map<MapLayer, Input> layerBoxes = new EnumMap<>(MapLayer.class);
    private final Map<MapProjection, Input> projectionBoxes = new EnumMap<>(MapProjection.class);

    Legend(Atlas atlas, PageState state, Words words, Listener listener) {
        super("details");
        this.words = words;
        addClassName("legend");
        // On a small screen the map needs the room first.
        getElement().executeJs("this.open = matchMedia('(width >= 900px) and (height >= 1000px)').matches");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("legend"));
        add(summary);
        Div columns = new Div(
                kinds(atlas, state, listener), layers(state, listener), new Div(lines(), projections(state, listener)));
        columns.addClassName("columns");
        add(columns);
    }

    /** Shows how many mentions of each kind there are among those that the filter leaves. */
    void show(Atlas atlas, MentionFilter filter) {
        counts.forEach((kind, count) -> count.setText(String.valueOf(FilterBar.mentions(atlas, filter, kind))));
    }

    /** Shows what is drawn, after something else than the legend changed it. */
    void show(MapLook look) {
        layerBoxes.forEach((layer, box) ->
                box.getElement().setProperty("checked", look.layers().contains(layer)));
        projectionBoxes.forEach(
                (projection, box) -> box.getElement().setProperty("checked", look.projection() == projection));
    }

    private Component kinds(Atlas atlas, PageState state, Listener listener) {
        HtmlContainer group = fieldset("legend.text");
        Set<MentionKind> present = atlas.features().stream()
                .map(MapFeature::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MentionKind.class)));
        for (MentionKind kind : present) {
            Span count = new Span();
            count.addClassName("count");
            counts.put(kind, count);
            Input box = box("checkbox", state.filter().kinds().contains(kind), chosen -> listener.kind(kind, chosen));
            group.add(label(box, new Span(new Span(words.kind(kind)), new Text(" "), count), "kind-" + kind.word()));
        }
        show(atlas, state.filter());
        return group;
    }

    private Component layers(PageState state, Listener listener) {
        HtmlContainer group = fieldset("legend.map");
        for (MapLayer layer : MapLayer.values()) {
            Input box = box("checkbox", state.look().layers().contains(layer), chosen -> listener.layer(layer, chosen));
            layerBoxes.put(layer, box);
            group.add(label(box, new Span(words.say("layer." + layer.wireName())), "layer-" + layer.wireName()));
        }
        return group;
    }

    /** How well a border is known is drawn, not switched. */
    private Component lines() {
        HtmlContainer group = fieldset("legend.lines");
        for (String line : List.of("certain", "approximate", "disputed", "occupied", "difference")) {
            Div entry = new Div(sign("line-" + line), new Span(words.say("line." + line)));
            entry.addClassName("entry");
            group.add(entry);
        }
        return group;
    }

    private static Span sign(String symbol) {
        Span sign = new Span();
        sign.addClassNames("sign", symbol);
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private Component projections(PageState state, Listener listener) {
        HtmlContainer group = fieldset("legend.projection");
        for (MapProjection projection : MapProjection.values()) {
            Input box =
                    box("radio", state.look().projection() == projection, chosen -> listener.projection(projection));
            projectionBoxes.put(projection, box);
            group.add(label(box, new Span(words.say("projection." + projection.wireName())), "projection"));
        }
        return group;
    }

    private HtmlContainer fieldset(String title) {
        HtmlContainer group = new HtmlContainer("fieldset");
        HtmlContainer legend = new HtmlContainer("legend");
        legend.setText(words.say(title));
        group.add(legend);
        return group;
    }

    private static Input box(String type, boolean on, Consumer<Boolean> listener) {
        Input box = new Input();
        box.setType(type);
        if (on) {
            box.getElement().setAttribute("checked", true);
        }
        box.getElement().addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                listener.accept(Boolean.TRUE.equals(event.getValue()));
            }
        });
        return box;
    }

    private static NativeLabel label(Input box, Component name, String symbol) {
        box.getElement().setAttribute("name", symbol);
        NativeLabel label = new NativeLabel();
        label.add(box, sign(symbol), name);
        return label;
    }
}
