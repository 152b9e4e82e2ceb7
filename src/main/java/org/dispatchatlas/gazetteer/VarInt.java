package org.dispatchatlas.gazetteer;

import java.nio.ByteBuffer;

/** Whole numbers from 0 in as few bytes as they need: seven bits a byte, low bits first, the top bit set on all but the last. */
public final class VarInt {
    /** The most bytes that a number takes. */
    public static final int LONGEST = 5;

    private VarInt() {}

    /** Appends a number, which must not be negative. */
    public static void write(ByteBuffer out, int number) {
        int left = number;
        while (left >= 0x80) {
            out.put((byte) (left | 0x80));
            left >>>= 7;
        }
        out.put((byte) left);
    }

    /** Reads the number at a place: ask {@link #value} and {@link #next} of the answer. */
    public static long read(byte[] bytes, int at) {
        int value = 0;
        int next = at;
        for (int shift = 0; shift < 35; shift += 7) {
            int read = bytes[next++];
            value |= (read & 0x7f) << shift;
            if (read >= 0) {
                return ((long) next << 32) | (value & 0xffffffffL);
            }
        }
        throw new IllegalArgumentException("no number at byte " + at);
    }

    /** The number of what {@link #read} answered. */
    public static int value(long read) {
        return (int) read;
    }

    /** The place behind the number of what {@link #read} answered. */
    public static int next(long read) {
        return (int) (read >>> 32);
    }
}
