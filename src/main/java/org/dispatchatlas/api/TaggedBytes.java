package org.dispatchatlas.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bytes to hand out and the tag by which a browser asks whether they have changed. */
final class TaggedBytes {
    private static final int TAG_LENGTH = 32;

    private final byte[] bytes;
    private final String tag;

    TaggedBytes(byte[] bytes) {
        this.bytes = bytes;
        // A weak tag: the server compresses on the way out, and does so only where the tag does not promise the same
        // bytes.
        this.tag = "W/\"" + sha256(bytes).substring(0, TAG_LENGTH) + "\"";
    }

    /** The answer; a browser may keep it, but asks each time whether it is still good. */
    ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePublic());
    }

    /** The answer to the one reader whose own it is: nobody on the way may keep it. */
    static ResponseEntity.BodyBuilder answerForOne(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore());
    }

    byte[] bytes() {
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
