package org.dispatchatlas.export;

import java.util.Map;

/** The styles of a file: one for each kind of each layer, in the colours that the page has on paper. No icon is fetched from anywhere. */
final class KmlStyles {
    /** Of kinds, and of layers without kinds: red, green and blue. */
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("place", "1d5c85"),
            Map.entry("region", "7a5b12"),
            Map.entry("metonym", "8c4a76"),
            Map.entry("demonym", "56613a"),
            Map.entry("org-part", "5a5a5a"),
            Map.entry("relative", "b23a1e"),
            Map.entry("implicit", "0b6e58"),
            Map.entry("treaty", "2a5d4e"),
            Map.entry("movement", "6b3fa0"),
            Map.entry("borders", "7d6a58"),
            Map.entry("claims", "963c23"));

    private static final String OTHER = "6f665a";

    /** Opacity in hexadecimal: of marks and lines, and of the inside of areas, through which the ground must be seen. */
    private static final String OPAQUE = "d9";

    private static final String FAINT = "26";

    private final XmlOut xml;
    private final KmlIds ids;

    KmlStyles(XmlOut xml, KmlIds ids) {
        this.xml = xml;
        this.ids = ids;
    }

    <T> void write(FeatureTable.Layer<T> layer) {
        String name = layer.table().name();
        for (String kind : new KmlColumns<>(layer.table()).kinds(layer.rows())) {
            String rgb = COLOURS.getOrDefault(kind.isEmpty() ? name : kind, OTHER);
            String id = ids.next(KmlIds.style(name, kind));
            xml.element("Style", Map.of("id", id), () -> style(rgb));
        }
    }

    private void style(String rgb) {
        xml.element("IconStyle", () -> {
            xml.text("color", colour(OPAQUE, rgb));
            xml.text("scale", "0.8");
        });
        xml.element("LabelStyle", () -> xml.text("scale", "0.8"));
        xml.element("LineStyle", () -> {
            xml.text("color", colour(OPAQUE, rgb));
            xml.text("width", "1.5");
        });
        xml.element("PolyStyle", () -> xml.text("color", colour(FAINT, rgb)));
    }

    /** KML counts from the other end: opacity, blue, green, red. */
    private static String colour(String opacity, String rgb) {
        return opacity + rgb.substring(4) + rgb.substring(2, 4) + rgb.substring(0, 2);
    }
}
