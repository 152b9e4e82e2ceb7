package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.Map;

/**
 * A request to the API.
 *
 * @param base the address of the API without a stroke at its end, such as {@code https://example.org/api}
 * @param path what follows the base, decoded and without strokes; empty for the landing page
 * @param parameters each name once
 * @param accepted the media types that the client takes, the best first; empty for any
 */
public record ApiRequest(String base, List<String> path, Map<String, String> parameters, List<String> accepted) {
    public ApiRequest {
        path = List.copyOf(path);
        parameters = Map.copyOf(parameters);
        accepted = List.copyOf(accepted);
    }

    /** The address of another page of the API. */
    String at(String... segments) {
        StringBuilder address = new StringBuilder(base);
        for (String segment : segments) {
            address.append('/').append(Html.encoded(segment));
        }
        return address.toString();
    }

    /** The address that was asked for, without parameters. */
    String here() {
        return at(path.toArray(String[]::new));
    }
}
