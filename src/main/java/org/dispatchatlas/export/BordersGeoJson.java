package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.geo.BoundingBox;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * The borders of a day for the map, as GeoJSON after RFC 7946. Same borders, same bytes.
 *
 * <p>Two kinds of features, told apart by the property {@code layer}: {@code territory}, an area with {@code name}, {@code status},
 * {@code sovereign}, {@code label} (longitude, latitude) and {@code approximate}; and {@code border}, the line between two of them,
 * drawn once, with {@code between}, {@code and} and {@code kind}: certain, approximate (known to about 20 km) or disputed. Claims are a
 * collection of their own: {@code claim}, the ground claimed, and {@code claim-line}, the frontier of a claimant where it leaves the
 * drawn one.
 */
public final class BordersGeoJson {
    /** For a map of the world: 0.01 degree is about 1 km. */
    public static final int WORLD_DECIMALS = 2;

    /** For near views: 0.0001 degree is about 10 m. */
    public static final int NEAR_DECIMALS = 4;

    /** Degrees: a territory no wider and no taller is written for near views, or rounding would leave nothing of it. */
    private static final double TINY = 0.2;

    private final JsonOut json;
    private final GeometryJson geometry;
    private final GeometryJson tiny;
    private final BordersOfDay day;
    private final Clip box;

    private BordersGeoJson(JsonOut json, int decimals, BordersOfDay day, Optional<BoundingBox> box) {
        this.json = json;
        this.box = box.map(Clip::of).orElse(Clip.NONE);
        this.geometry = new GeometryJson(json, decimals);
        this.tiny = new GeometryJson(json, Math.max(decimals, NEAR_DECIMALS));
        this.day = day;
    }

    /**
     * Territories and the lines between them.
     *
     * @param box cuts them to a box, for near views; labels and what lies in the box stay the same
     */
    public static byte[] borders(BordersOfDay day, int decimals, Optional<BoundingBox> box) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            new BordersGeoJson(json, decimals, day, box).writeBorders();
        }
        return bytes.toByteArray();
    }

    /** Claims alive on the day. */
    public static byte[] claims(BordersOfDay day, int decimals) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            new BordersGeoJson(json, decimals, day, Optional.empty()).writeClaims();
        }
        return bytes.toByteArray();
    }

    private void writeBorders() {
        collection(() -> {
            day.territories().forEach(this::territory);
            BorderLines.of(day, box).forEach(this::border);
        });
    }

    private void writeClaims() {
        collection(() -> {
            day.claims().forEach(this::claim);
            day.claims().forEach(this::claimLine);
        });
    }

    private void collection(Runnable features) {
        json.object(() -> {
            json.text("type", "FeatureCollection");
            json.name("features");
            json.startArray();
            features.run();
            json.endArray();
        });
    }

    private void territory(Territory territory) {
        MultiPolygon area = box.of(territory.area());
        if (area.isEmpty()) {
            return;
        }
        feature(territory.id().value(), area, () -> {
            json.text("layer", "territory");
            json.text("id", territory.id().value());
            json.text("name", territory.name());
            json.text("status", word(territory.status()));
            json.text("sovereign", territory.sovereign().value());
            territory.polity().occupier().ifPresent(occupier -> json.text("occupier", occupier.value()));
            json.array(
                    "label",
                    List.of(territory.label().lon(), territory.label().lat()),
                    degrees -> json.number(degrees, 2));
            json.flag("approximate", territory.approximate());
        });
    }

    private void border(BorderLines.Line line) {
        String kind = line.kind().word();
        feature("%s--%s.%s".formatted(line.between(), line.and(), kind), line.shape(), () -> {
            json.text("layer", "border");
            json.text("between", line.between().value());
            json.text("and", line.and().value());
            json.text("kind", kind);
        });
    }

    private void claim(Claim claim) {
        feature(claim.id(), claim.geometry(), () -> {
            json.text("layer", "claim");
            claimProperties(claim);
        });
    }

    private void claimLine(Claim claim) {
        MultiLineString line = BorderLines.ownLine(day, claim);
        if (!line.isEmpty()) {
            feature(claim.id() + ".line", line, () -> {
                json.text("layer", "claim-line");
                claimProperties(claim);
            });
        }
    }

    private void claimProperties(Claim claim) {
        json.text("id", claim.id());
        json.text("title", claim.title());
        json.text("claimant", claim.claimant().value());
        json.text("against", claim.against().value());
        json.text("basis", word(claim.basis()));
        json.number("uncertainty_m", claim.uncertaintyMetres(), 0);
    }

    private void feature(String id, Geometry shape, Runnable properties) {
        json.object(() -> {
            json.text("type", "Feature");
            json.text("id", id);
            Envelope box = shape.getEnvelopeInternal();
            boolean small = Math.max(box.getWidth(), box.getHeight()) <= TINY;
            (small ? tiny : geometry).write(Optional.of(shape));
            json.object("properties", properties);
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
