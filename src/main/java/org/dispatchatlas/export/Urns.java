package org.dispatchatlas.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Names of our own for things that have no address on the web: {@code urn:dispatch-atlas:mention:frus1936v04d83-m1293-1302}. A document
 * may be called anything, an address may not, so characters that RFC 8141 forbids are escaped; readers of linked data would drop the thing.
 */
final class Urns {
    private static final String PREFIX = "urn:dispatch-atlas:";
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/";

    private Urns() {}

    /** @param kind in lower-case letters */
    static String of(String kind, String name) {
        StringBuilder urn = new StringBuilder(PREFIX).append(kind).append(':');
        for (byte each : Wellformed.json(name).getBytes(StandardCharsets.UTF_8)) {
            if (isAllowed(each)) {
                urn.append((char) each);
            } else {
                urn.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return urn.toString();
    }

    /** A byte of a character beyond ASCII is negative. */
    private static boolean isAllowed(byte each) {
        return each > 0 && (Character.isLetterOrDigit(each) || ALLOWED.indexOf(each) >= 0);
    }
}
