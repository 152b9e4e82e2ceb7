package org.dispatchatlas.export.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.atlas.MentionFilter;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.export.HtmlText;
import org.dispatchatlas.geoparser.MentionKind;

/** The legend and the choice of borders below the map: the same signs and words as on the site. */
final class PackControls {
    private final Words words;

    PackControls(Words words) {
        this.words = words;
    }

    /** Only what the pack carries can be chosen. */
    String borders(PackBorders borders) {
        Map<String, String> days = new LinkedHashMap<>();
        borders.days().forEach(day -> days.put(day.toString(), words.day(day)));
        Map<String, String> views = new LinkedHashMap<>();
        borders.views().forEach(view -> views.put(view.id(), PackContents.title(words, view)));
        String says = borders.views().stream()
                .filter(view -> !view.id().equals(View.DE_FACTO.id()))
                .map(view -> "<p lang=\"en\" data-says=\"%s\" hidden>%s</p>"
                        .formatted(HtmlText.of(view.id()), HtmlText.of(view.says())))
                .collect(Collectors.joining());
        return """
                <details class="borders-bar"><summary>%s</summary>
                <div class="choices">%s%s%s</div>
                <div class="differences" aria-live="polite">%s</div></details>
                """.formatted(
                        HtmlText.of(words.say("borders.view")),
                        Markup.choice(words.say("pack.day"), "date", days),
                        Markup.choice(words.say("borders.view"), "view", views),
                        Markup.choice(words.say("borders.with"), "with", Map.of("", words.say("borders.nothing"))),
                        says);
    }

    String legend(Atlas atlas) {
        return """
                <details class="legend"><summary>%s</summary><div class="columns">
                %s
                %s
                <div>%s
                %s</div>
                </div></details>
                """.formatted(HtmlText.of(words.say("legend")), kinds(atlas), layers(), lines(), projections());
    }

    private String kinds(Atlas atlas) {
        Set<MentionKind> present =
                atlas.features().stream().map(MapFeature::kind).collect(Collectors.toCollection(TreeSet::new));
        return group("legend.text", present.stream().map(kind -> {
            long count = atlas.features().stream()
                    .filter(feature -> feature.kind() == kind)
                    .map(feature -> feature.mention().id())
                    .distinct()
                    .count();
            String name =
                    "<span>%s <span class=\"count\">%d</span></span>".formatted(HtmlText.of(words.kind(kind)), count);
            boolean on = MentionFilter.USUAL.kinds().contains(kind);
            return entry("checkbox", "kind", kind.word(), on, "kind-" + kind.word(), name);
        }));
    }

    private String layers() {
        return group("legend.map", Arrays.stream(MapLayer.values()).map(layer -> {
            String name = "<span>%s</span>".formatted(HtmlText.of(words.say("layer." + layer.wireName())));
            boolean on = MapLayer.USUAL.contains(layer);
            return entry("checkbox", "layer", layer.wireName(), on, "layer-" + layer.wireName(), name);
        }));
    }

    /** How well a border is known is drawn, not switched. */
    private String lines() {
        return group(
                "legend.lines",
                List.of("certain", "approximate", "disputed", "occupied", "difference").stream()
                        .map(line -> "<div class=\"entry\">%s<span>%s</span></div>"
                                .formatted(sign("line-" + line), HtmlText.of(words.say("line." + line)))));
    }

    private String projections() {
        return group("legend.projection", Arrays.stream(MapProjection.values()).map(projection -> {
            String name = "<span>%s</span>".formatted(HtmlText.of(words.say("projection." + projection.wireName())));
            boolean on = projection == MapProjection.INNER_ASIA;
            return entry("radio", "projection", projection.wireName(), on, "projection", name);
        }));
    }

    private String group(String title, Stream<String> entries) {
        return "<fieldset><legend>%s</legend>%s</fieldset>"
                .formatted(HtmlText.of(words.say(title)), entries.collect(Collectors.joining("\n")));
    }

    private static String entry(String type, String name, String value, boolean on, String symbol, String label) {
        return "<label><input type=\"%s\" name=\"%s\" value=\"%s\"%s autocomplete=\"off\">%s%s</label>"
                .formatted(type, name, value, on ? " checked" : "", sign(symbol), label);
    }

    private static String sign(String symbol) {
        return "<span class=\"sign %s\" aria-hidden=\"true\"></span>".formatted(symbol);
    }
}
