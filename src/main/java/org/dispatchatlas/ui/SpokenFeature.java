package org.dispatchatlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Whereabouts;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;

/** A feature in words that can be listened to: what it is called, where it lies, where it stands in print and who says it. */
final class SpokenFeature {
    private final Document document;
    private final Optional<MapFeature> centre;
    private final Words words;

    SpokenFeature(Atlas atlas, Words words) {
        this.document = atlas.document();
        this.centre = Whereabouts.centre(atlas);
        this.words = words;
    }

    String say(MapFeature feature) {
        List<String> parts = new ArrayList<>();
        String title = words.title(feature);
        String quote = feature.mention().text();
        parts.add(title.startsWith(quote) ? title : words.say("spoken.quoted", title, quote));
        parts.add(where(feature));
        document.findFootnote(feature.mention().span())
                .ifPresentOrElse(
                        note -> parts.add(words.say("spoken.note", note.number())),
                        () -> document.findPage(feature.mention().span())
                                .ifPresent(page -> parts.add(words.say("spoken.page", page))));
        parts.add(words.say("spoken.said", words.voice(feature.mention().voice())));
        return String.join(words.say("spoken.comma"), parts);
    }

    private String where(MapFeature feature) {
        if (feature.findLabelPoint().isEmpty()) {
            return words.say("spoken.nowhere");
        }
        return centre.flatMap(from -> Whereabouts.of(from, feature))
                .map(this::where)
                .orElseGet(() -> words.position(feature.findLabelPoint().orElseThrow()));
    }

    private String where(Whereabouts found) {
        return words.say(
                "spoken.from",
                found.distance().kilometres(),
                words.say("wind." + found.wind()),
                found.from().mention().text());
    }
}
