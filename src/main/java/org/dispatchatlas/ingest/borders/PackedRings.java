package org.dispatchatlas.ingest.borders;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Rings as steps of 0.00001 degree from vertex to vertex, seven bits a byte, the closing vertex left out. */
final class PackedRings {
    private PackedRings() {}

    static void write(MultiPolygon area, DataOutputStream out) throws IOException {
        number(area.getNumGeometries(), out);
        for (int part = 0; part < area.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) area.getGeometryN(part);
            number(polygon.getNumInteriorRing(), out);
            ring(polygon.getExteriorRing(), out);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                ring(polygon.getInteriorRingN(hole), out);
            }
        }
    }

    static MultiPolygon read(DataInputStream in) throws IOException {
        Polygon[] parts = new Polygon[number(in)];
        for (int part = 0; part < parts.length; part++) {
            LinearRing[] holes = new LinearRing[number(in)];
            LinearRing outer = ring(in);
            for (int hole = 0; hole < holes.length; hole++) {
                holes[hole] = ring(in);
            }
            parts[part] = Wgs84.GEOMETRY.createPolygon(outer, holes);
        }
        return Wgs84.GEOMETRY.createMultiPolygon(parts);
    }

    private static void ring(LinearRing ring, DataOutputStream out) throws IOException {
        Coordinate[] corners = ring.getCoordinates();
        number(corners.length - 1, out);
        int x = 0;
        int y = 0;
        for (int corner = 0; corner < corners.length - 1; corner++) {
            int nextX = (int) Math.rint(corners[corner].x * NaturalEarthUnits.GRAIN);
            int nextY = (int) Math.rint(corners[corner].y * NaturalEarthUnits.GRAIN);
            number(zigzag(nextX - x), out);
            number(zigzag(nextY - y), out);
            x = nextX;
            y = nextY;
        }
    }

    private static LinearRing ring(DataInputStream in) throws IOException {
        Coordinate[] corners = new Coordinate[number(in) + 1];
        int x = 0;
        int y = 0;
        for (int corner = 0; corner < corners.length - 1; corner++) {
            x += unzigzag(number(in));
            y += unzigzag(number(in));
            corners[corner] = new Coordinate(x / NaturalEarthUnits.GRAIN, y / NaturalEarthUnits.GRAIN);
        }
        corners[corners.length - 1] = corners[0].copy();
        return Wgs84.GEOMETRY.createLinearRing(corners);
    }

    private static void number(int value, DataOutputStream out) throws IOException {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a number of more than 32 bits");
    }

    private static int zigzag(int value) {
        return (value << 1) ^ (value >> 31);
    }

    private static int unzigzag(int value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
