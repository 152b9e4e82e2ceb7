package org.dispatchatlas.ingest.borders;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.borders.Tile;
import org.dispatchatlas.borders.Tile.Holding;
import org.dispatchatlas.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Tiles in a file of a few bytes a vertex: after a mark, the fingerprint of the rules and the number of tiles, for each its holdings (territory, first and last day
 * as text, empty where open), the ids of its claims, and its rings.
 */
final class TilesFile {
    private static final int MARK = 0x44415432; // DAT2

    private TilesFile() {}

    static byte[] write(List<Tile> tiles, String rules) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MARK);
        out.writeUTF(rules);
        out.writeInt(tiles.size());
        for (Tile tile : tiles) {
            out.writeByte(tile.holdings().size());
            for (Holding holding : tile.holdings()) {
                out.writeUTF(holding.territory().value());
                out.writeUTF(text(holding.valid().findFirst()));
                out.writeUTF(text(holding.valid().findLast()));
            }
            out.writeByte(tile.claims().size());
            for (String claim : new TreeSet<>(tile.claims())) {
                out.writeUTF(claim);
            }
            PackedRings.write(tile.area(), out);
        }
        return bytes.toByteArray();
    }

    /** Reads tiles; the stream should be buffered. */
    static List<Tile> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        rules(data);
        int count = data.readInt();
        List<Tile> tiles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tiles.add(new Tile(holdings(data), claims(data), PackedRings.read(data)));
        }
        return tiles;
    }

    /** The fingerprint of the rules by which a file was made, as {@link BordersRules#fingerprint()} gives it. */
    static String rules(InputStream in) throws IOException {
        return rules(new DataInputStream(in));
    }

    private static String rules(DataInputStream data) throws IOException {
        if (data.readInt() != MARK) {
            throw new IOException("this is no file of border tiles");
        }
        return data.readUTF();
    }

    private static List<Holding> holdings(DataInputStream data) throws IOException {
        int count = data.readByte();
        List<Holding> holdings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            TerritoryId territory = new TerritoryId(data.readUTF());
            holdings.add(new Holding(territory, new Timespan(day(data.readUTF()), day(data.readUTF()))));
        }
        return holdings;
    }

    private static Set<String> claims(DataInputStream data) throws IOException {
        int count = data.readByte();
        Set<String> claims = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            claims.add(data.readUTF());
        }
        return claims;
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
