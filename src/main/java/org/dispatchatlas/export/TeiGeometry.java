package org.dispatchatlas.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.WKTWriter;

/**
 * Writes positions in the two notations that the header declares: for points TEI's own, latitude before longitude; for lines and areas
 * well-known text, longitude before latitude. As many decimals as the GeoJSON has.
 */
final class TeiGeometry {
    private final TeiXml xml;
    private final TeiIds ids;
    private final WKTWriter wkt = new WKTWriter();

    TeiGeometry(TeiXml xml, TeiIds ids) {
        this.xml = xml;
        this.ids = ids;
        wkt.setPrecisionModel(new PrecisionModel(Math.pow(10, Rounding.EXPORT.shapeDecimals() - 1)));
    }

    void point(LonLat point) {
        geo("wgs84", degrees(point.lat()) + " " + degrees(point.lon()));
    }

    void shape(Geometry shape) {
        geo("wkt", wkt.write(shape));
    }

    /** How far from the point the place may really lie or reach, in metres. */
    void radius(Distance radius) {
        xml.part("measure", () -> {
            xml.attribute("type", "radius");
            xml.attribute("quantity", Long.toString(Math.round(radius.metres())));
            xml.attribute("unit", "m");
            xml.text(String.format(Locale.ROOT, "within %d m", Math.round(radius.metres())));
        });
    }

    private void geo(String declaration, String coordinates) {
        xml.part("geo", () -> {
            xml.attribute("decls", "#" + ids.own(declaration));
            xml.text(coordinates);
        });
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(GeometryJson.POINT_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
