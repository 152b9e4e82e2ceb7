package org.dispatchatlas.export.ogc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An answer of the API. The same request and data give the same body. */
public final class ApiAnswer {
    private final byte[] body;
    private final String mediaType;
    private final Optional<String> crs;
    private final boolean stamped;

    private ApiAnswer(byte[] body, String mediaType, Optional<String> crs, boolean stamped) {
        this.body = body;
        this.mediaType = mediaType;
        this.crs = crs;
        this.stamped = stamped;
    }

    /** A body that is whole. */
    static ApiAnswer of(byte[] body, String mediaType) {
        return new ApiAnswer(body, mediaType, Optional.empty(), false);
    }

    /** A body that is whole. */
    static ApiAnswer of(String body, String mediaType) {
        return of(body.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    /** A feature with coordinates in a reference system. */
    static ApiAnswer feature(byte[] body, Crs crs) {
        return new ApiAnswer(body, Form.GEOJSON.type(), Optional.of(crs.uri()), false);
    }

    /** Features with coordinates in a reference system; the body lacks its last brace, for {@link #stamp}. */
    static ApiAnswer features(byte[] body, Crs crs) {
        return new ApiAnswer(body, Form.GEOJSON.type(), Optional.of(crs.uri()), true);
    }

    /** What ends a stamped body: when it was answered, which the standard wants to the moment, so that it can't be kept. */
    public static byte[] stamp(Instant now) {
        return (",\"timeStamp\":\"" + now + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** In UTF-8, or a tile; never to be changed. */
    public byte[] body() {
        return body;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the body is a JSON object whose end is missing: {@link #stamp} makes it whole. */
    public boolean isStamped() {
        return stamped;
    }

    /** Headers that depend on the content. */
    public Map<String, String> headers() {
        return crs.map(uri -> Map.of("Content-Crs", "<" + uri + ">")).orElse(Map.of());
    }
}
