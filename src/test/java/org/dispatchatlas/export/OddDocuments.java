package org.dispatchatlas.export;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.ClaimRule;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.Voice;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/** Atlases and layers at the edge of what formats can hold. */
final class OddDocuments {
    /** Emoji, right-to-left, markup, and what XML forbids: a control character, a zero, half a surrogate pair. */
    static final List<String> QUOTES =
            List.of("\uD83D\uDE00 Москва", "القدس", "A & <B> ]]> \"C\" 'D'", "a\u0001b", "c\u0000d", "e\uD800f");

    /** A territory's outline with a hole. */
    static final Claim WITH_HOLE = new Claim(
            new ClaimRule(
                    "1 odd:id é",
                    new TerritoryId("mongolia"),
                    new TerritoryId("manchukuo"),
                    "A claim with a hole",
                    Claim.Basis.MAP,
                    Timespan.ofYears(1932, 1939),
                    List.of(),
                    1000,
                    List.of(new Citation(SmallWorld.SOURCE, "hole"))),
            SmallWorld.area("POLYGON ((100 40, 110 40, 110 50, 100 50, 100 40),"
                    + " (104 44, 104 46, 106 46, 106 44, 104 44))"));

    private OddDocuments() {}

    /** A document without words. */
    static Atlas empty() {
        return atlas("", List.of());
    }

    /** Each of {@link #QUOTES} is a mention at the same place on the 180th meridian. */
    static Atlas odd() {
        String text = String.join("\n", QUOTES);
        return atlas(
                text,
                QUOTES.stream()
                        .map(words -> mention(words, text.indexOf(words)))
                        .toList());
    }

    private static Atlas atlas(String text, List<ResolvedMention> mentions) {
        Document document = Samples.document(text);
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(document, mentions, Optional.of(new SmallWorld()));
    }

    private static ResolvedMention mention(String words, int start) {
        TextSpan span = new TextSpan(start, start + words.length());
        Resolution taveuni =
                Samples.resolved(Samples.place("gn:2198510", "Taveuni", FeatureClass.CITY, 180, -16.85, "FJ", null));
        return new ResolvedMention(
                new Mention(
                        MentionId.of(new DocumentId("sample"), span),
                        span,
                        words,
                        MentionKind.PLACE,
                        new Voice(Voice.Kind.AUTHOR, "\u202EBullitt"),
                        Modality.ASSERTED),
                taveuni);
    }
}
