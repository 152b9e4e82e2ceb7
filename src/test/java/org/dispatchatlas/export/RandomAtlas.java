package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
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

/** Documents made by dice: words of several scripts, emoji, quotes and line ends, with mentions that are placed, drawn, doubtful or lost. */
final class RandomAtlas {
    private static final List<String> WORDS = List.of(
            "Paris",
            "Улаанбаатар",
            "北京",
            "القدس",
            "ירושלים",
            "São Tomé",
            "\uD83D\uDE00",
            "\uD83C\uDFF4",
            "the",
            "of",
            "\"quoted\"",
            "a\\b",
            "x<y>&",
            "’",
            "e\u0301",
            "45 kilometers",
            "=1+1",
            "@home",
            "-5",
            "\t",
            "null",
            "a,b;c",
            "'",
            "\u202Eback");

    private static final List<String> SHAPES = List.of(
            "POLYGON ((100 40, 110 40, 110 50, 100 50, 100 40), (104 44, 104 46, 106 46, 106 44, 104 44))",
            "MULTIPOLYGON (((170 60, 180 60, 180 70, 170 70, 170 60)), ((-180 60, -170 60, -170 70, -180 70, -180 60)))",
            "LINESTRING (118.123456 47.5, 118.9 48.000001, 119.0 48.1)",
            "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3.33333333))",
            "POINT (-180 0)");

    private static final List<MentionKind> KINDS =
            List.of(MentionKind.PLACE, MentionKind.METONYM, MentionKind.DEMONYM, MentionKind.ORG_PART);

    private RandomAtlas() {}

    static Atlas of(long seed) {
        Random dice = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<ResolvedMention> mentions = new ArrayList<>();
        int words = dice.nextInt(40);
        for (int i = 0; i < words; i++) {
            String word = WORDS.get(dice.nextInt(WORDS.size()));
            if (dice.nextInt(3) == 0) {
                mentions.add(mention(word, text.length(), dice));
            }
            text.append(word).append(dice.nextInt(8) == 0 ? "\n" : " ");
        }
        Document document = Samples.document(text.toString());
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(document, mentions, Optional.of(new SmallWorld()));
    }

    private static ResolvedMention mention(String words, int start, Random dice) {
        TextSpan span = new TextSpan(start, start + words.length());
        return new ResolvedMention(
                new Mention(
                        MentionId.of(new DocumentId("sample"), span),
                        span,
                        words,
                        KINDS.get(dice.nextInt(KINDS.size())),
                        new Voice(Voice.Kind.REPORTED, words),
                        Modality.ALLEGED),
                resolution(dice));
    }

    private static Resolution resolution(Random dice) {
        double lon = dice.nextInt(5) == 0 ? 180 : dice.nextDouble() * 360 - 180;
        double lat = dice.nextDouble() * 170 - 85;
        return switch (dice.nextInt(4)) {
            case 0 -> new Resolution.Unresolved(List.of(), List.of());
            case 1 ->
                new Resolution.Drawn(
                        SmallWorld.read(SHAPES.get(dice.nextInt(SHAPES.size()))),
                        new LonLat(lon, lat),
                        List.of(),
                        List.of());
            default ->
                Samples.resolved(Samples.place(
                        "gn:" + (1 + dice.nextInt(99)), "Somewhere", FeatureClass.CITY, lon, lat, "MN", null));
        };
    }
}
