package org.dispatchatlas.ingest.geodata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * Reads what the build needs of the ESRI Shapefile format (ESRI white paper, July 1998): lines and polygons as lists of parts, and the
 * text of the attributes in the table beside them.
 */
final class Shapefile {
    private static final int HEADER_BYTES = 100;
    private static final int BOX_BYTES = 32;

    private Shapefile() {}

    /** The parts of each shape: the lines, or the rings with outer ones clockwise. A shape without geometry has none. */
    static List<List<Coordinate[]>> readShapes(Path file) {
        ByteBuffer bytes = read(file);
        bytes.position(HEADER_BYTES);
        var shapes = new ArrayList<List<Coordinate[]>>();
        while (bytes.hasRemaining()) {
            bytes.order(ByteOrder.BIG_ENDIAN).getInt();
            int length = bytes.getInt() * Short.BYTES;
            shapes.add(readParts(bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN)));
            bytes.position(bytes.position() + length);
        }
        return shapes;
    }

    /** The attributes of each shape by field name, stripped of blanks. */
    static List<Map<String, String>> readAttributes(Path file) {
        ByteBuffer bytes = read(file).order(ByteOrder.LITTLE_ENDIAN);
        int count = bytes.getInt(4);
        int header = bytes.getShort(8);
        int row = bytes.getShort(10);
        Map<String, Integer> fields = new LinkedHashMap<>();
        for (int at = BOX_BYTES; bytes.get(at) != '\r'; at += BOX_BYTES) {
            fields.put(text(bytes, at, 11).split("\0", 2)[0], bytes.get(at + 16) & 0xff);
        }
        var rows = new ArrayList<Map<String, String>>();
        for (int number = 0; number < count; number++) {
            Map<String, String> values = new LinkedHashMap<>();
            int at = header + number * row + 1;
            for (Map.Entry<String, Integer> field : fields.entrySet()) {
                values.put(field.getKey(), text(bytes, at, field.getValue()).strip());
                at += field.getValue();
            }
            rows.add(values);
        }
        return rows;
    }

    private static List<Coordinate[]> readParts(ByteBuffer shape) {
        if (shape.getInt() == 0) {
            return List.of();
        }
        shape.position(shape.position() + BOX_BYTES);
        int[] starts = new int[shape.getInt() + 1];
        starts[starts.length - 1] = shape.getInt();
        for (int part = 0; part < starts.length - 1; part++) {
            starts[part] = shape.getInt();
        }
        var parts = new ArrayList<Coordinate[]>();
        for (int part = 0; part < starts.length - 1; part++) {
            var coordinates = new Coordinate[starts[part + 1] - starts[part]];
            for (int at = 0; at < coordinates.length; at++) {
                coordinates[at] = new Coordinate(shape.getDouble(), shape.getDouble());
            }
            parts.add(coordinates);
        }
        return parts;
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] text = new byte[length];
        bytes.get(at, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer read(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
