package org.dispatchatlas.ingest.borders;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Tile;
import org.dispatchatlas.borders.TiledBorders;
import org.dispatchatlas.ingest.GeodataResources;

/** Reads the borders that the program ships. */
public final class BordersFile {
    private static final String NEAR = "built/borders.bin";

    private BordersFile() {}

    /**
     * The borders for measuring and for near views: bends under about 600 m are straightened, but not on the frontiers of Mongolia and
     * Manchukuo.
     *
     * @throws UncheckedIOException if a file is missing or broken
     * @throws RulesException if the rules cannot be followed
     */
    public static HistoricalBorders load() {
        return load(NEAR);
    }

    /** The same borders for a map of the world: bends under 3 to 25 km are straightened, islets left out. */
    public static HistoricalBorders loadWorld() {
        return load("built/borders-world.bin");
    }

    /** The tiles of which {@link #load()} is made, for those who check it with other programs. */
    public static List<Tile> tiles() {
        return tiles(NEAR);
    }

    private static HistoricalBorders load(String file) {
        return new TiledBorders(RulesReader.shipped().withoutGround(), tiles(file));
    }

    private static List<Tile> tiles(String file) {
        try (InputStream in = new BufferedInputStream(GeodataResources.open(file), 1 << 16)) {
            return TilesFile.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("geodata/" + file + " cannot be read", broken);
        }
    }
}
