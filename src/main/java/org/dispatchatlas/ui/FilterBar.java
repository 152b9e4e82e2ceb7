package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.DocumentPart;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MentionFilter;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;

/** Who says it, how firmly, of which place, where in the document: each choice with the number of mentions that it would leave. */
final class FilterBar extends HtmlContainer {
    private static final String ANY = "";

    private final Words words;
    private final Consumer<MentionFilter> listener;
    private final HtmlContainer summary = new HtmlContainer("summary");
    private final ChoiceBox voice;
    private final ChoiceBox modality;
    private final ChoiceBox place;
    private final ChoiceBox part;
    private final NativeButton reset;
    private MentionFilter filter = MentionFilter.USUAL;

    FilterBar(Words words, Consumer<MentionFilter> listener) {
        super("details");
        this.words = words;
        this.listener = listener;
        addClassName("filter");
        this.voice = box("voice", value -> filter.withVoice(value));
        this.modality = box(
                "modality",
                value -> filter.withModality(
                        value.flatMap(word -> find(List.of(Modality.values()), Modality::word, word))));
        this.place = box("place", value -> filter.withPlace(value));
        this.part = box("part", value -> filter.withPart(value.flatMap(DocumentPart::find)));
        this.reset = new NativeButton(words.say("filter.reset"), event -> listener.accept(MentionFilter.USUAL));
        Div choices = new Div(voice, modality, place, part, reset);
        choices.addClassName("choices");
        add(summary, choices);
    }

    private ChoiceBox box(String key, Function<Optional<String>, MentionFilter> change) {
        return new ChoiceBox(
                words.say("filter." + key),
                key,
                value -> listener.accept(change.apply(Optional.of(value).filter(given -> !given.equals(ANY)))));
    }

    /** Shows what is chosen, and how many mentions each other choice would leave. */
    void show(Atlas atlas, MentionFilter chosen) {
        filter = chosen;
        long shown = mentions(chosen.of(atlas));
        long all = mentions(atlas.features());
        summary.setText(words.say("filter", shown, all));
        reset.setEnabled(!chosen.equals(MentionFilter.USUAL));
        fill(
                voice,
                chosen.withVoice(Optional.empty()).of(atlas),
                feature -> Optional.of(feature.mention().voice().label()),
                feature -> words.voice(feature.mention().voice()),
                chosen.voice());
        fill(
                modality,
                chosen.withModality(Optional.empty()).of(atlas),
                feature -> Optional.of(feature.mention().modality().word()),
                feature -> words.modality(feature.mention().modality()),
                chosen.modality().map(Modality::word));
        fill(
                place,
                chosen.withPlace(Optional.empty()).of(atlas),
                feature -> feature.place().map(found -> found.id().value()),
                words::title,
                chosen.place());
        fill(
                part,
                chosen.withPart(Optional.empty()).of(atlas),
                feature -> Optional.of(partOf(atlas, feature).word()),
                feature -> words.say("part." + partOf(atlas, feature).word()),
                chosen.part().map(DocumentPart::word));
    }

    private static DocumentPart partOf(Atlas atlas, MapFeature feature) {
        return DocumentPart.of(atlas.document(), feature.mention().span());
    }

    /** The values among the features with their counts, in the order of the text; the chosen one is there even if none is left. */
    private void fill(
            ChoiceBox box,
            List<MapFeature> features,
            Function<MapFeature, Optional<String>> value,
            Function<MapFeature, String> title,
            Optional<String> chosen) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(ANY, words.say("filter.any"));
        Map<String, List<MapFeature>> groups = features.stream()
                .filter(feature -> value.apply(feature).isPresent())
                .collect(Collectors.groupingBy(
                        feature -> value.apply(feature).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((key, group) ->
                titles.put(key, words.say("filter.entry", title.apply(group.getFirst()), mentions(group))));
        chosen.ifPresent(key -> titles.putIfAbsent(key, words.say("filter.entry", key, 0)));
        box.fill(titles, chosen.orElse(ANY));
    }

    private static <T> Optional<T> find(Collection<T> values, Function<T, String> word, String wanted) {
        return values.stream().filter(value -> word.apply(value).equals(wanted)).findFirst();
    }

    /** Mentions, not features: a relative place has one for each claim. */
    static long mentions(List<MapFeature> features) {
        return features.stream()
                .map(feature -> feature.mention().id())
                .distinct()
                .count();
    }

    /** How many mentions of a kind there would be if it were switched on. */
    static long mentions(Atlas atlas, MentionFilter filter, MentionKind kind) {
        return mentions(filter.withKinds(java.util.Set.of(kind)).of(atlas));
    }
}
