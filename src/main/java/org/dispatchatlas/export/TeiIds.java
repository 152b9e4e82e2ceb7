package org.dispatchatlas.export;

import java.util.HexFormat;
import java.util.Locale;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geoparser.MentionId;

/**
 * Values of {@code xml:id}: XML names without a colon, of ASCII letters, digits, full stop, hyphen and low line. An id that is such a name
 * stays as it is; every other unit is written {@code _xHHHH_} with its number in hexadecimal, and so is a low line before an x, so that
 * no two ids become one. What has no id of its own gets one that begins with the document's: several exports fit into one corpus.
 */
final class TeiIds {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String document;

    TeiIds(Document document) {
        this.document = of(document.id().value());
    }

    /** Any id as an XML name, each its own. */
    static String of(String id) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char unit = id.charAt(i);
            boolean kept = i == 0 ? mayBegin(unit) : mayBegin(unit) || mayFollow(unit);
            boolean introduces = unit == '_' && i + 1 < id.length() && id.charAt(i + 1) == 'x';
            name.append(kept && !introduces ? String.valueOf(unit) : "_x" + HEX.toHexDigits(unit) + "_");
        }
        return name.toString();
    }

    /** The mention as it stands in the text; where markup splits it, its first part. */
    static String of(MentionId mention) {
        return of(mention.value());
    }

    /** What stand-off says of a mention. */
    static String annotation(MentionId mention) {
        return of(mention) + "-annotation";
    }

    /** Another part of a mention that markup splits, from 2. */
    static String part(MentionId mention, int number) {
        return of(mention) + "-part" + number;
    }

    /** Where a feature lies that no gazetteer knows. */
    static String located(MapFeature feature) {
        return of(feature.id()) + "-place";
    }

    /** The document's division. */
    String document() {
        return document;
    }

    /** Something of this document. */
    String own(String name) {
        return document + "-" + name;
    }

    /** A numbered thing of this document. */
    String own(String name, int number) {
        return own(name + "-" + number);
    }

    /** What a word of an enumeration means. */
    String own(String name, Enum<?> word) {
        return own(name + "-" + word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A place of the gazetteer: {@code gn:2028462} is the document's {@code place-gn.2028462}. */
    String of(PlaceId place) {
        int colon = place.value().indexOf(':');
        // An "x" takes the first place, where fewer units may stand, and is taken away again.
        String local = of("x" + place.value().substring(colon + 1)).substring(1);
        return own("place-" + place.value().substring(0, colon) + "." + local);
    }

    private static boolean mayBegin(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || unit == '_';
    }

    private static boolean mayFollow(char unit) {
        return (unit >= '0' && unit <= '9') || unit == '-' || unit == '.';
    }
}
