package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ui.map.MapLayer;
import org.dispatchatlas.ui.map.MapProjection;

/** The legend, whose entries are switches. */
final class Legend extends HtmlContainer {
    /** What the legend asks of the page. */
    interface Listener {
        void layer(MapLayer layer, boolean on);

        void kind(MentionKind kind, boolean on);

        void projection(MapProjection projection);
    }

    Legend(Atlas atlas, PageState state, Listener listener) {
        super("details");
        addClassName("legend");
        // On a small screen the map needs the room first.
        getElement().executeJs("this.open = matchMedia('(width >= 900px) and (height >= 1000px)').matches");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText("Legend and layers");
        add(summary);
        Div columns = new Div(
                group(
                        "In the text",
                        kinds(atlas),
                        state.kinds(),
                        Words::kind,
                        kind -> "kind-" + kind.word(),
                        listener::kind),
                group(
                        "On the map",
                        EnumSet.allOf(MapLayer.class),
                        state.layers(),
                        Legend::name,
                        layer -> "layer-" + layer.wireName(),
                        listener::layer),
                new Div(lines(), projections(state, listener)));
        columns.addClassName("columns");
        add(columns);
    }

    /** How well a border is known is drawn, not switched. */
    private static Component lines() {
        HtmlContainer group = fieldset("Borders");
        group.add(
                line("certain", "Certain"),
                line("approximate", "Known to about 20 km"),
                line("disputed", "Disputed"),
                line("occupied", "Occupied in war"),
                line("difference", "Differs from the compared map"));
        return group;
    }

    private static Component line(String kind, String name) {
        Div entry = new Div(sign("line-" + kind), new Span(name));
        entry.addClassName("entry");
        return entry;
    }

    private static Span sign(String symbol) {
        Span sign = new Span();
        sign.addClassNames("sign", symbol);
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private static Set<MentionKind> kinds(Atlas atlas) {
        return atlas.features().stream()
                .map(MapFeature::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MentionKind.class)));
    }

    private static <T> Component group(
            String title,
            Set<T> all,
            Set<T> on,
            Function<T, String> name,
            Function<T, String> symbol,
            BiConsumer<T, Boolean> listener) {
        HtmlContainer group = fieldset(title);
        for (T entry : all) {
            group.add(box(
                    "checkbox",
                    name.apply(entry),
                    symbol.apply(entry),
                    on.contains(entry),
                    chosen -> listener.accept(entry, chosen)));
        }
        return group;
    }

    private static Component projections(PageState state, Listener listener) {
        HtmlContainer group = fieldset("Projection");
        for (MapProjection projection : MapProjection.values()) {
            String name = projection == MapProjection.INNER_ASIA ? "Inner Asia, equal-area" : "Web Mercator";
            group.add(box(
                    "radio",
                    name,
                    "projection",
                    state.projection() == projection,
                    chosen -> listener.projection(projection)));
        }
        return group;
    }

    private static HtmlContainer fieldset(String title) {
        HtmlContainer group = new HtmlContainer("fieldset");
        HtmlContainer legend = new HtmlContainer("legend");
        legend.setText(title);
        group.add(legend);
        return group;
    }

    private static Component box(String type, String name, String symbol, boolean on, Consumer<Boolean> listener) {
        Input box = new Input();
        box.setType(type);
        box.getElement().setAttribute("name", symbol);
        if (on) {
            box.getElement().setAttribute("checked", true);
        }
        box.getElement()
                .addPropertyChangeListener(
                        "checked", "change", event -> listener.accept(Boolean.TRUE.equals(event.getValue())));
        NativeLabel label = new NativeLabel();
        label.add(box, sign(symbol), new Span(name));
        return label;
    }

    private static String name(MapLayer layer) {
        return switch (layer) {
            case BORDERS_OF_DAY -> "Borders of the day";
            case BORDERS_TODAY -> "Borders of today";
            case CLAIMS -> "Claims";
            case WATER -> "Rivers and lakes";
            case LABELS -> "Names";
            case GRATICULE -> "Meridians and parallels";
        };
    }
}
