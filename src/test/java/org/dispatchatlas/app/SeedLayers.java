package org.dispatchatlas.app;

import java.util.List;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.BorderTables;
import org.dispatchatlas.export.FeatureTable;
import org.dispatchatlas.export.MentionTable;
import org.dispatchatlas.export.RelationTable;

/** The seed telegram with the data that the program ships, and all that can be exported of it. */
record SeedLayers(Atlas atlas, List<FeatureTable.Layer<?>> layers) {
    static SeedLayers load() {
        Holdings holdings = Holdings.open(NoHome.HOME);
        Atlas atlas = holdings.atlasOf(
                holdings.documents().find(new DocumentId("frus1936v04d83")).orElseThrow());
        BordersOfDay borders = atlas.borders().orElseThrow();
        return new SeedLayers(
                atlas,
                List.of(
                        MentionTable.of(atlas).with(atlas.features()),
                        RelationTable.of(atlas).with(atlas.relations()),
                        BorderTables.TERRITORIES.with(borders.territories()),
                        BorderTables.CLAIMS.with(borders.claims())));
    }
}
