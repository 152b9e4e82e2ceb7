package org.dispatchatlas.ingest.borders;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.TiledBorders;
import org.dispatchatlas.ingest.GeodataResources;

/** Reads the borders that the program ships. */
public final class BordersFile {
    private BordersFile() {}

    /**
     * The borders for measuring and for near views: bends under about 600 m are straightened, but not on the frontiers of Mongolia and
     * Manchukuo.
     *
     * @throws UncheckedIOException if a file is missing or broken
     * @throws RulesException if the rules cannot be followed
     */
    public static HistoricalBorders load() {
        return load("built/borders.bin");
    }

    /** The same borders for a map of the world: bends under 3 to 25 km are straightened, islets left out. */
    public static HistoricalBorders loadWorld() {
        return load("built/borders-world.bin");
    }

    private static HistoricalBorders load(String file) {
        BordersRules rules = RulesReader.shipped();
        try (InputStream in = new BufferedInputStream(GeodataResources.open(file), 1 << 16)) {
            return new TiledBorders(rules.withoutGround(), TilesFile.read(in));
        } catch (IOException broken) {
            throw new UncheckedIOException("geodata/" + file + " cannot be read", broken);
        }
    }
}
