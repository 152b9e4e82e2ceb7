package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Difference;

/**
 * What two maps give to different territories, as GeoJSON: each patch with {@code one} and {@code other} (who has it on the first and
 * on the second map, by name) and {@code km2}, its size on the ellipsoid.
 */
public final class DifferenceGeoJson {
    private DifferenceGeoJson() {}

    /**
     * The collection.
     *
     * @param one the first map, for names
     * @param other the second
     */
    public static byte[] of(List<Difference> differences, BordersOfDay one, BordersOfDay other, int decimals) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            GeometryJson geometry = new GeometryJson(json, decimals);
            json.object(() -> {
                json.text("type", "FeatureCollection");
                json.name("features");
                json.startArray();
                for (Difference difference : differences) {
                    json.object(() -> {
                        json.text("type", "Feature");
                        json.text("id", difference.one() + "--" + difference.other());
                        geometry.write(Optional.of(difference.area()));
                        json.object("properties", () -> {
                            json.text("layer", "difference");
                            json.text("one", one.nameOf(difference.one()));
                            json.text("other", other.nameOf(difference.other()));
                            json.number("km2", difference.squareKilometres(), 0);
                        });
                    });
                }
                json.endArray();
            });
        }
        return bytes.toByteArray();
    }
}
