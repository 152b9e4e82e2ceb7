package org.dispatchatlas.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchatlas.api.MapLayers;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.export.BordersGeoJson;
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
        return List.of("borders", "borders-near", "claims");
    }

    @Override
    public List<String> undated() {
        return List.copyOf(FILES.keySet());
    }

    @Override
    public byte[] draw(String name, LocalDate day) {
        return switch (name) {
            case "borders" -> BordersGeoJson.borders(holdings.worldBorders().on(day), BordersGeoJson.WORLD_DECIMALS);
            case "borders-near" -> BordersGeoJson.borders(near().on(day), BordersGeoJson.NEAR_DECIMALS);
            case "claims" -> BordersGeoJson.claims(near().on(day), BordersGeoJson.NEAR_DECIMALS);
            default -> throw new IllegalArgumentException("there is no layer " + name);
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
