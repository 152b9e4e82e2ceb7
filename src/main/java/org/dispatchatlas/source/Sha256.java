package org.dispatchatlas.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums after FIPS 180-4, written as {@code sha256sum} writes them: 64 lower-case hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** Of the bytes. */
    public static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** Of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest to feed with what is too large for memory. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** The digits of a digest's result. */
    public static String hex(byte[] result) {
        return HexFormat.of().formatHex(result);
    }
}
