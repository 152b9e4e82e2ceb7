package org.dispatchatlas.export.pack;

import java.util.Optional;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.geo.BoundingBox;

/** What a screen shows of the ground where a stop goes near, in degrees. */
final class NearBox {
    /** From here on a pack has the finer borders; the map asks for them one zoom earlier, and from there the coarse ones do as well. */
    private static final double NEAR_ZOOM = 6;

    /** From the middle of the map to its corner, in CSS pixels, on a screen of 1920 × 1080. */
    private static final double CORNER = 760;

    private static final double WORLD_PIXELS = 256;

    /** The grain of the map's boxes in degrees. */
    private static final double GRAIN = 10;

    private static final double HIGHEST_LATITUDE = 80;

    private NearBox() {}

    /** The box round a place that a large screen shows, whichever way the projection turns it; empty for a view from afar. */
    static Optional<BoundingBox> of(MapPlace place) {
        double lat = place.centre().lat();
        if (place.zoom() < NEAR_ZOOM || Math.abs(lat) > HIGHEST_LATITUDE) {
            return Optional.empty();
        }
        double high = CORNER * 360 / (WORLD_PIXELS * Math.pow(2, place.zoom()));
        double wide = high / Math.cos(Math.toRadians(lat));
        double lon = place.centre().lon();
        return Optional.of(new BoundingBox(
                Math.max(-180, down(lon - wide)),
                Math.max(-90, down(lat - high)),
                Math.min(180, -down(-lon - wide)),
                Math.min(90, -down(-lat - high))));
    }

    /** As in addresses: whole degrees, parted by commas. */
    static String words(BoundingBox box) {
        return "%d,%d,%d,%d".formatted((int) box.west(), (int) box.south(), (int) box.east(), (int) box.north());
    }

    private static double down(double degrees) {
        return Math.floor(degrees / GRAIN) * GRAIN;
    }
}
