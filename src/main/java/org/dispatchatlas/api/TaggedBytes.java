package org.dispatchatlas.api;

import org.dispatchatlas.source.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bytes to hand out and the tag by which a browser asks whether they have changed. */
final class TaggedBytes {
    private static final int TAG_LENGTH = 32;

    private final byte[] bytes;
    private final String sha256;

    TaggedBytes(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
    }

    /** The answer; a browser may keep it, but asks each time whether it is still good. */
    ResponseEntity.BodyBuilder answer(MediaType type) {
        return answer(type, sha256);
    }

    /**
     * The same for bytes that lie elsewhere.
     *
     * @param sha256 of the bytes, 64 hexadecimal digits
     */
    static ResponseEntity.BodyBuilder answer(MediaType type, String sha256) {
        // A weak tag: the server compresses on the way out, and does so only where the tag does not promise the same
        // bytes.
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("W/\"" + sha256.substring(0, TAG_LENGTH) + "\"")
                .cacheControl(CacheControl.noCache().cachePublic());
    }

    /** The answer to the one reader whose own it is: nobody on the way may keep it. */
    static ResponseEntity.BodyBuilder answerForOne(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore());
    }

    byte[] bytes() {
        return bytes;
    }
}
