package org.dispatchatlas.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Mention;

/**
 * A mention in the words of the document, for reading beside the map.
 *
 * @param name on the document's day
 * @param details kind, voice and what else a reader should know, in one line
 * @param before the sentence up to the words that are meant
 * @param after the rest of the sentence
 */
record Passage(String name, String citation, String details, String before, String words, String after) {
    /** The passages of all mentions in text order. */
    static List<Passage> of(Atlas atlas) {
        List<Passage> passages = new ArrayList<>();
        atlas.mentions().forEach(each -> passages.add(of(atlas, each.mention())));
        return passages;
    }

    private static Passage of(Atlas atlas, Mention mention) {
        Document document = atlas.document();
        List<MapFeature> features = atlas.findFeatures(mention.id());
        TextSpan sentence = document.sentenceAround(mention.span());
        return new Passage(
                features.stream().findFirst().map(MapFeature::title).orElse(mention.text()),
                document.cite(mention.span()),
                details(mention, features.stream().findFirst()),
                document.wordsOf(new TextSpan(sentence.start(), mention.span().start()))
                        .stripLeading(),
                document.wordsOf(mention.span()),
                document.wordsOf(new TextSpan(mention.span().end(), sentence.end()))
                        .stripTrailing());
    }

    private static String details(Mention mention, Optional<MapFeature> feature) {
        List<String> details = new ArrayList<>();
        details.add(SheetWords.kind(mention.kind()));
        details.add(mention.voice().label());
        details.add(mention.modality().word());
        feature.ifPresent(each -> {
            String today = each.naming().today();
            if (!today.isEmpty() && !today.equals(each.title())) {
                details.add("today " + today);
            }
            if (!each.naming().countryAtDate().isEmpty()
                    && !each.naming().countryAtDate().equals(each.title())) {
                details.add("then in " + each.naming().countryAtDate());
            }
            if (!each.isOnMap()) {
                details.add("not on the map");
            }
        });
        return String.join(" · ", details);
    }
}
