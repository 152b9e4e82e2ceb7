package org.dispatchatlas.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A tour's file within an address: compressed (RFC 1950) and in letters that addresses take (RFC 4648, base64url without padding). */
public final class TourLink {
    /** Letters at most; servers and mail programs cut longer addresses. */
    public static final int LONGEST = 6000;

    private TourLink() {}

    /** The letters for a file; empty where they would be too many. */
    public static Optional<String> encode(String file) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(file.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray()))
                .filter(letters -> letters.length() <= LONGEST);
    }

    /**
     * The file of letters; empty for what is none, or larger than it may be.
     *
     * @param most bytes of the file
     */
    public static Optional<byte[]> decode(String letters, int most) {
        if (letters.length() > LONGEST) {
            return Optional.empty();
        }
        try (var in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(letters)))) {
            byte[] file = in.readNBytes(most + 1);
            return Optional.of(file).filter(read -> read.length <= most);
        } catch (IllegalArgumentException | IOException noFile) {
            return Optional.empty();
        }
    }
}
