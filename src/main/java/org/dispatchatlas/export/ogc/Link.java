package org.dispatchatlas.export.ogc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.export.JsonOut;

/**
 * A link from one answer to another (RFC 8288).
 *
 * @param templated whether the address has names in braces that stand for values
 */
record Link(String rel, String type, String title, String href, boolean templated) {
    Link(String rel, String type, String title, String href) {
        this(rel, type, title, href, false);
    }

    static void write(JsonOut json, List<Link> links) {
        json.array(
                "links",
                links,
                link -> json.object(() -> {
                    json.text("rel", link.rel);
                    json.text("type", link.type);
                    json.text("title", link.title);
                    json.text("href", link.href);
                    if (link.templated) {
                        json.flag("templated", true);
                    }
                }));
    }

    /** The links to an answer itself and to its other form, with the form that is answered first. */
    static List<Link> self(ApiRequest request, Form form, Form json) {
        String here = request.here();
        String others = QueryReader.written(without(request));
        String join = here + "?" + (others.isEmpty() ? "" : others + "&") + "f=";
        Link asJson = new Link(rel(form, json), json.type(), "This page as JSON", join + json.word());
        Link asHtml = new Link(rel(form, Form.HTML), Form.HTML.type(), "This page as HTML", join + Form.HTML.word());
        return List.of(asJson, asHtml);
    }

    private static String rel(Form answered, Form form) {
        return answered == form ? "self" : "alternate";
    }

    private static Map<String, String> without(ApiRequest request) {
        var others = new HashMap<>(request.parameters());
        others.remove("f");
        return others;
    }
}
