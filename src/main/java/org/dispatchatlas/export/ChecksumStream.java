package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.dispatchatlas.source.Sha256;

/** Passes bytes on, and knows their number and checksum: what is too large for memory is written once and known at its end. */
public final class ChecksumStream extends OutputStream {
    private final OutputStream next;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    /** A stream into another, which it closes with itself. */
    public ChecksumStream(OutputStream next) {
        this.next = next;
    }

    /** How many bytes went through. */
    public long bytes() {
        return bytes;
    }

    /** The checksum of all that went through; to be asked once, at the end. */
    public String sha256() {
        return Sha256.hex(digest.digest());
    }

    @Override
    public void write(int one) throws IOException {
        next.write(one);
        digest.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        next.write(from, offset, length);
        digest.update(from, offset, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        next.flush();
    }

    @Override
    public void close() throws IOException {
        next.close();
    }
}
