package org.dispatchatlas.export.ogc;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Bytes written in pieces, so that a large body lies in memory once, and not thrice as where an array grows and is copied. */
final class PiecedBytes extends OutputStream {
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int length;

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        pieces.add(Arrays.copyOfRange(from, offset, offset + count));
        length = Math.addExact(length, count);
    }

    /**
     * All bytes but the last ones; they are let go of here.
     *
     * @param left how many are left out at the end
     */
    byte[] take(int left) {
        byte[] whole = new byte[length - left];
        int at = 0;
        while (at < whole.length) {
            byte[] piece = pieces.remove();
            int count = Math.min(piece.length, whole.length - at);
            System.arraycopy(piece, 0, whole, at, count);
            at += count;
        }
        pieces.clear();
        length = 0;
        return whole;
    }
}
