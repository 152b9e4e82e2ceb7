package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request to the API.
 *
 * @param base the address of the API, such as {@code https://example.org/api}; a stroke at its end is left out
 * @param path what follows the base, decoded and without strokes; empty for the landing page
 * @param parameters each name once
 * @param accepted the media types that the client takes, the best first; empty for any
 */
public record ApiRequest(String base, List<String> path, Map<String, String> parameters, List<String> accepted) {
    private static final String API = "/api";
    private static final Pattern STROKES = Pattern.compile("/+$");

    public ApiRequest {
        base = checked(base);
        path = List.copyOf(path);
        parameters = Map.copyOf(parameters);
        accepted = List.copyOf(accepted);
    }

    /**
     * An address of the API without strokes at its end.
     *
     * @throws IllegalArgumentException where it does not end in {@code /api}: the pages, the exports and the API lie side by side
     */
    public static String checked(String address) {
        String base = STROKES.matcher(address).replaceFirst("");
        if (!base.endsWith(API)) {
            throw new IllegalArgumentException(
                    "“%s” is no address of the API: expected one that ends in /api, such as https://example.org/atlas/api"
                            .formatted(address));
        }
        return base;
    }

    /** The address of the pages and exports beside the API, without a stroke at its end. */
    String root() {
        return base.substring(0, base.length() - API.length());
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
