package org.dispatchatlas.export;

import java.util.ArrayList;
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
import org.dispatchatlas.geo.LonLat;
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

    /** Words for an area with a hole. */
    static final String RING = "the land round the lake";

    /** Words for an area that crosses the 180th meridian. */
    static final String ACROSS = "Чукотка";

    private static final String WITHOUT_A_LAKE =
            "POLYGON ((100 40, 110 40, 110 50, 100 50, 100 40), (104 44, 104 46, 106 46, 106 44, 104 44))";

    /** As a map has it: in two, one at each end. */
    private static final String CUT =
            "MULTIPOLYGON (((170 60, 180 60, 180 70, 170 70, 170 60)), ((-180 60, -170 60, -170 70, -180 70, -180 60)))";

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
            SmallWorld.area(WITHOUT_A_LAKE));

    private OddDocuments() {}

    /** A document without words. */
    static Atlas empty() {
        return atlas("", List.of());
    }

    /** Each of {@link #QUOTES} is a mention at the same place on the 180th meridian; {@link #RING} and {@link #ACROSS} are areas. */
    static Atlas odd() {
        String text = String.join("\n", QUOTES) + "\n" + RING + "\n" + ACROSS;
        Resolution taveuni =
                Samples.resolved(Samples.place("gn:2198510", "Taveuni", FeatureClass.CITY, 180, -16.85, "FJ", null));
        List<ResolvedMention> mentions = new ArrayList<>();
        QUOTES.forEach(words -> mentions.add(mention(words, text.indexOf(words), taveuni)));
        mentions.add(mention(RING, text.indexOf(RING), drawn(WITHOUT_A_LAKE, new LonLat(102, 42))));
        mentions.add(mention(ACROSS, text.indexOf(ACROSS), drawn(CUT, new LonLat(175, 65))));
        return atlas(text, mentions);
    }

    private static Resolution drawn(String area, LonLat label) {
        return new Resolution.Drawn(SmallWorld.read(area), label, List.of(), List.of());
    }

    private static Atlas atlas(String text, List<ResolvedMention> mentions) {
        Document document = Samples.document(text);
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(document, mentions, Optional.of(new SmallWorld()));
    }

    private static ResolvedMention mention(String words, int start, Resolution resolution) {
        TextSpan span = new TextSpan(start, start + words.length());
        return new ResolvedMention(
                new Mention(
                        MentionId.of(new DocumentId("sample"), span),
                        span,
                        words,
                        MentionKind.PLACE,
                        new Voice(Voice.Kind.AUTHOR, "\u202EBullitt"),
                        Modality.ASSERTED),
                resolution);
    }
}
