package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.ui.PageState.ListOrder;
import org.jspecify.annotations.Nullable;

/** Every feature in a tree, in words: all that the map shows, for those who listen, and for those who like lists. */
@Tag("atlas-tree")
@JsModule("./atlas-tree/atlas-tree.ts")
final class MentionTree extends Component {
    private static final int OPENING_WORDS = 60;

    private final Words words;

    /** A branch as the browser gets it. Vaadin writes it as a bean. */
    record Branch(String title, List<Leaf> leaves) implements Serializable {}

    /** A feature as the browser gets it. */
    record Leaf(String id, String kind, String words) implements Serializable {}

    MentionTree(Words words, Consumer<String> choose) {
        this.words = words;
        getElement().setProperty("label", words.say("tree"));
        addListener(LeafChoice.class, event -> choose.accept(event.feature()));
    }

    /** The reader chose a feature. */
    @DomEvent("leaf-choose")
    public static final class LeafChoice extends ComponentEvent<MentionTree> {
        private final String feature;

        /** Made by Vaadin from the browser's event. */
        public LeafChoice(MentionTree source, boolean fromClient, @EventData("event.detail.id") String feature) {
            super(source, fromClient);
            this.feature = feature;
        }

        String feature() {
            return feature;
        }
    }

    /** Shows these features of the atlas. */
    void show(Atlas atlas, List<MapFeature> features, ListOrder order) {
        getElement().callJsFunction("show", branches(atlas, features, order));
    }

    /** Marks a feature as the chosen one; null marks none. */
    void choose(@Nullable String feature) {
        if (isVisible()) {
            getElement().callJsFunction("choose", feature);
        }
    }

    List<Branch> branches(Atlas atlas, List<MapFeature> features, ListOrder order) {
        SpokenFeature spoken = new SpokenFeature(atlas, words);
        Function<MapFeature, String> title = title(atlas, order);
        Map<String, List<Leaf>> branches = new LinkedHashMap<>();
        for (MapFeature feature : features) {
            branches.computeIfAbsent(title.apply(feature), fresh -> new ArrayList<>())
                    .add(new Leaf(feature.id(), feature.kind().word(), spoken.say(feature)));
        }
        return branches.entrySet().stream()
                .map(branch -> new Branch(
                        words.say(
                                "tree.branch",
                                branch.getKey(),
                                branch.getValue().size()),
                        branch.getValue()))
                .toList();
    }

    private Function<MapFeature, String> title(Atlas atlas, ListOrder order) {
        return switch (order) {
            case TEXT ->
                feature -> atlas.document()
                        .findBlock(feature.mention().span())
                        .map(block -> beginning(atlas.document().text(), block))
                        .orElse("…");
            case REGION ->
                feature -> {
                    String country = words.country(atlas, feature);
                    return country.isEmpty() ? words.say("tree.no-country") : country;
                };
            case KIND -> feature -> words.kind(feature.kind());
        };
    }

    /** The first words of a block: enough to know it again. */
    private static String beginning(String text, Block block) {
        String opening = block.span().of(text).strip().replaceAll("\\s+", " ");
        if (opening.length() <= OPENING_WORDS) {
            return opening;
        }
        int end = opening.lastIndexOf(' ', OPENING_WORDS);
        return opening.substring(0, end > 0 ? end : OPENING_WORDS) + " …";
    }
}
