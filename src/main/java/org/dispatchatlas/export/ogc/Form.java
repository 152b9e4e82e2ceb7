package org.dispatchatlas.export.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** In which form an answer is given. */
enum Form {
    JSON("json", List.of("application/json")),
    GEOJSON("json", List.of("application/geo+json", "application/json")),
    OPENAPI(
            "json",
            List.of(
                    "application/vnd.oai.openapi+json;version=3.0",
                    "application/vnd.oai.openapi+json",
                    "application/json")),
    SCHEMA("json", List.of("application/schema+json", "application/json")),
    HTML("html", List.of("text/html")),
    TILE("mvt", List.of("application/vnd.mapbox-vector-tile", "application/x-protobuf", "application/octet-stream"));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> types;

    Form(String word, List<String> types) {
        this.word = word;
        this.types = types;
    }

    /** The value of the parameter {@code f}. */
    String word() {
        return word;
    }

    /** The media type of the answer. */
    String type() {
        return types.getFirst();
    }

    /** The form that a request asks for, by {@code f} or else by what it accepts. */
    static Form of(ApiRequest request, Form... offered) {
        String asked = request.parameters().get("f");
        if (asked != null) {
            return Arrays.stream(offered)
                    .filter(form -> form.word.equals(asked))
                    .findFirst()
                    .orElseThrow(() -> ApiProblem.badRequest(
                            "f=“%s” is not known here; known are %s.", ApiProblem.echo(asked), words(offered)));
        }
        if (request.accepted().isEmpty()) {
            return offered[0];
        }
        for (String accepted : request.accepted()) {
            for (Form form : offered) {
                if (form.matches(accepted)) {
                    return form;
                }
            }
        }
        throw ApiProblem.notAcceptable("There is no such form of this; add f=, which may be " + words(offered) + ".");
    }

    private boolean matches(String accepted) {
        return accepted.equals("*/*")
                || types.stream()
                        .anyMatch(type -> accepted.endsWith("/*")
                                ? type.startsWith(accepted.substring(0, accepted.length() - 1))
                                : plain(type).equals(plain(accepted)));
    }

    private static String plain(String type) {
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters);
    }

    private static String words(Form... offered) {
        return Arrays.stream(offered).map(Form::word).distinct().collect(Collectors.joining(" or "));
    }
}
