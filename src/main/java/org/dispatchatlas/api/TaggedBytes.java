package org.dispatchatlas.api;

import org.dispatchatlas.source.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bytes to hand out and the tag by which a browser asks whether they have changed. */
final class TaggedBytes {
    /** A browser may keep an answer, but asks each time whether it is still good. */
    static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePublic();

    private static final int TAG_LENGTH = 32;

    private final byte[] bytes;
    private final String sha256;

    TaggedBytes(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
    }

    /** The answer, which a browser may keep as {@link #ASK_EACH_TIME} says. */
    ResponseEntity.BodyBuilder answer(MediaType type) {
        return answer(type, sha256);
    }

    /**
     * The same for bytes that lie elsewhere.
     *
     * @param sha256 of the bytes, 64 hexadecimal digits
     */
    static ResponseEntity.BodyBuilder answer(MediaType type, String sha256) {
        return ResponseEntity.ok().contentType(type).eTag(tag(sha256)).cacheControl(ASK_EACH_TIME);
    }

    /** A weak tag: the server compresses on the way out, and does so only where the tag does not promise the same bytes. */
    private static String tag(String sha256) {
        return "W/\"" + sha256.substring(0, TAG_LENGTH) + "\"";
    }

    /** The tag by which a browser asks whether the bytes have changed. */
    String tag() {
        return tag(sha256);
    }

    /** The answer to the one reader whose own it is: nobody on the way may keep it. */
    static ResponseEntity.BodyBuilder answerForOne(MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore());
    }

    byte[] bytes() {
        return bytes;
    }
}
