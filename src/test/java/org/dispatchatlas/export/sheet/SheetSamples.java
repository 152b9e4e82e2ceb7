package org.dispatchatlas.export.sheet;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.ResolvedMention;

/** Documents that a sheet must bear, among them odd ones. */
final class SheetSamples {
    /** An emoji, Hebrew, Arabic, a control, half a character, Chinese, and a mark below. */
    static final String ODD = "\uD83D\uDCDC Cable \u0007 שלום (עולם) مرحبا \uD800 蒙古 Xa\u0323n & <b>";

    private SheetSamples() {}

    /** Nothing at all: no words, no date, no edition. */
    static Atlas empty() {
        return atlas(document("", ""), List.of(), false);
    }

    /** Letters that no font has, in title and text. */
    static Atlas odd() {
        return atlas(document(ODD, ODD + " at Foo."), List.of(), false);
    }

    /** A place at each side of the 180th meridian. */
    static Atlas antimeridian() {
        return atlas(
                Samples.document(), List.of(place("Seoul", 179.5, -16.8), place("Ulanbator", -179.2, -17.5)), true);
    }

    /** Places at opposite ends of the earth. */
    static Atlas farApart() {
        return atlas(
                Samples.document(),
                List.of(place("Seoul", 126.9, 37.5), place("Ulanbator", -56.2, -34.9), place("Foo", 18.4, -33.9)),
                true);
    }

    /** A place at the pole. */
    static Atlas pole() {
        return atlas(Samples.document(), List.of(place("Seoul", 0, 90)), true);
    }

    static Atlas atlas(Document document, List<ResolvedMention> mentions, boolean dated) {
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(document, mentions, dated ? Optional.of(new SmallWorld()) : Optional.empty());
    }

    private static ResolvedMention place(String words, double lon, double lat) {
        Place place = Samples.place("gn:" + Math.round(lon + 1000), words, FeatureClass.CITY, lon, lat, "XX", null);
        return Samples.mention(words, MentionKind.PLACE, Samples.resolved(place));
    }

    static Document document(String title, String text) {
        return new Document(
                new DocumentId("odd"),
                title,
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()))),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Edition.UNKNOWN);
    }
}
