package org.dispatchatlas.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one at a time. A line ends at {@code \n}; a byte order mark at the very beginning is dropped. Of a
 * line that is longer than the limit nothing is kept.
 */
final class ByteLines {
    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] line = {};
    private boolean tooLong;
    private long number;
    private long position;

    /** @param longest in bytes, without the line end */
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves to the next line, and says whether there is one. */
    boolean next() throws IOException {
        if (at == end && !fill()) {
            return false;
        }
        number++;
        tooLong = false;
        ByteArrayOutputStream collected = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && (at < end || fill())) {
            int stop = endOfLine();
            ended = stop < end;
            collect(collected, stop - at);
            position += stop - at + (ended ? 1 : 0);
            at = ended ? stop + 1 : stop;
        }
        line = collected.toByteArray();
        return true;
    }

    /** The line as text. */
    static String decode(byte[] line) {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "not in UTF-8 from byte " + (bytes.position() + 1) + " of the line on", e);
        }
    }

    /** The line, without its end; empty where it is too long. */
    byte[] bytes() {
        boolean marked =
                number == 1 && line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Arrays.copyOfRange(line, MARK.length, line.length) : line;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The line's number, from 1. */
    long number() {
        return number;
    }

    /** How many bytes of the stream the lines so far take. */
    long position() {
        return position;
    }

    private void collect(ByteArrayOutputStream collected, int length) {
        tooLong |= collected.size() + (long) length > longest;
        if (tooLong) {
            collected.reset();
        } else {
            collected.write(buffer, at, length);
        }
    }

    private int endOfLine() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
