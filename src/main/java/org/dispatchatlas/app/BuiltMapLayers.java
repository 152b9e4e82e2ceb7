package org.dispatchatlas.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchatlas.api.MapLayers;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.export.BordersGeoJson;
import org.dispatchatlas.export.DifferenceGeoJson;
import org.dispatchatlas.export.pack.PackGround;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.ingest.GeodataResources;
import org.dispatchatlas.time.Timespan;

/** The layers beneath a document's features: files of {@code geodata/built/}, and the borders of a day. */
final class BuiltMapLayers implements MapLayers {
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "coast", "built/coast.geojson",
            "land", "built/land.geojson",
            "lakes", "built/lakes.geojson",
            "rivers", "built/rivers.geojson",
            "today", "built/borders-today.geojson"));

    private final Holdings holdings;

    BuiltMapLayers(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public Timespan covered() {
        return holdings.borders().map(HistoricalBorders::covered).orElse(Timespan.ALWAYS);
    }

    @Override
    public List<String> dated() {
        return List.of("borders", "borders-near", "claims", DIFFERENCE);
    }

    @Override
    public List<String> views() {
        return near().views().stream().map(View::id).toList();
    }

    @Override
    public List<String> undated() {
        return List.copyOf(FILES.keySet());
    }

    @Override
    public byte[] draw(Dated asked) {
        Standpoint at = asked.standpoint();
        return switch (asked.name()) {
            case "borders" ->
                BordersGeoJson.borders(holdings.worldBorders().on(at), BordersGeoJson.WORLD_DECIMALS, asked.box());
            case "borders-near" -> BordersGeoJson.borders(near().on(at), BordersGeoJson.NEAR_DECIMALS, asked.box());
            case "claims" -> BordersGeoJson.claims(near().on(at), BordersGeoJson.NEAR_DECIMALS);
            case DIFFERENCE -> difference(at, asked.other().orElseThrow());
            default -> throw new IllegalArgumentException("there is no layer " + asked.name());
        };
    }

    /** Drawn as lightly as the map of the world, measured on the finer ground. */
    private byte[] difference(Standpoint one, Standpoint other) {
        return DifferenceGeoJson.of(
                near().differences(one, other), near().on(one), near().on(other), BordersGeoJson.NEAR_DECIMALS - 1);
    }

    /** The same layers for class packs. */
    PackGround ground() {
        return new PackGround() {
            @Override
            public byte[] plain(String layer) {
                return draw(layer);
            }

            @Override
            public byte[] dated(String layer, Standpoint at, Optional<Standpoint> other, Optional<BoundingBox> box) {
                return draw(new Dated(layer, at, other, box));
            }
        };
    }

    private HistoricalBorders near() {
        return holdings.borders().orElseThrow();
    }

    @Override
    public byte[] draw(String name) {
        String file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException("there is no layer " + name);
        }
        return GeodataResources.read(file);
    }
}
