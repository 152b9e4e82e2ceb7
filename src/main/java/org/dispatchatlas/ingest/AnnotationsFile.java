package org.dispatchatlas.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dispatchatlas.curation.Annotation;
import org.dispatchatlas.curation.AnnotationPage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a page or a list of W3C Web Annotations, those of this program and what others write in the same frame: a quotation is enough, a
 * position is taken where it is there. An annotation that cannot be read is reported by its number, from 1; the rest is kept.
 */
public final class AnnotationsFile {
    private static final int DEEPEST = 60;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    /** What was read, and what could not be. */
    public record Read(AnnotationPage page, List<DataIssue> issues) {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    private final String name;
    private final List<DataIssue> issues = new ArrayList<>();

    private AnnotationsFile(String name) {
        this.name = name;
    }

    /** Reads a file; its name is for the messages. */
    public static Read read(String name, byte[] content) {
        AnnotationsFile file = new AnnotationsFile(name);
        try {
            return new Read(file.page(MAPPER.readTree(content)), file.issues);
        } catch (JacksonException noJson) {
            file.report("this is no JSON: " + noJson.getOriginalMessage());
            return new Read(new AnnotationPage("", "", "", "", "", List.of()), file.issues);
        }
    }

    private AnnotationPage page(@Nullable JsonNode root) {
        if (root == null || !(root.isObject() || root.isArray())) {
            report("annotations were expected, as a page, a collection or a list");
            return new AnnotationPage("", "", "", "", "", List.of());
        }
        JsonNode page = root.has("first") ? root.path("first") : root;
        JsonNode items = page.isArray() ? page : page.path("items");
        List<Annotation> annotations = new ArrayList<>();
        int number = 0;
        for (JsonNode item : items) {
            number++;
            annotation(item, number).ifPresent(annotations::add);
        }
        return new AnnotationPage(
                text(page, "id"),
                text(page, "label"),
                text(page, "rights"),
                text(page.path("generator"), "name"),
                text(page, "textSha256"),
                annotations);
    }

    private Optional<Annotation> annotation(JsonNode item, int number) {
        JsonNode target = first(item.path("target"));
        try {
            return Optional.of(
                    new Annotation(text(item, "id"), maker(item), bodies(item.path("body")), target(target)));
        } catch (IllegalArgumentException wrong) {
            report("annotation %d: %s".formatted(number, wrong.getMessage()));
            return Optional.empty();
        }
    }

    /** Who annotated: named at the annotation, or, as Recogito has it, at one of its bodies, with the day of its last change. */
    private static Optional<Annotation.Maker> maker(JsonNode item) {
        return creator(item, "created", "modified")
                .or(() -> each(item.path("body"))
                        .flatMap(body -> creator(body, "modified", "created").stream())
                        .findFirst());
    }

    /**
     * The first of the creators, who may be a name, an address, or an object with either.
     *
     * @param when the member with the instant
     * @param otherwise the one that is taken where the first is not there
     */
    private static Optional<Annotation.Maker> creator(JsonNode made, String when, String otherwise) {
        JsonNode creator = first(made.path("creator"));
        return Stream.of(creator.asString(""), text(creator, "name"), text(creator, "nickname"), text(creator, "id"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> new Annotation.Maker(name, day(text(made, when)).or(() -> day(text(made, otherwise)))));
    }

    private static Optional<LocalDate> day(String instant) {
        try {
            return Optional.of(LocalDate.ofInstant(OffsetDateTime.parse(instant).toInstant(), ZoneOffset.UTC));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    private static List<Annotation.Body> bodies(JsonNode bodies) {
        List<Annotation.Body> all = new ArrayList<>();
        for (JsonNode body : each(bodies).toList()) {
            if (body.has("value")) {
                all.add(new Annotation.Body.Words(text(body, "purpose"), text(body, "format"), text(body, "value")));
            } else if (text(body, "purpose").equals("geotagging")
                    && body.path("source").has("geometry")) {
                // The map of Recogito's tools puts the feature itself where the standard has its address.
                all.add(new Annotation.Body.Words(
                        "geotagging",
                        "application/geo+json",
                        body.path("source").toString()));
            } else if (!address(body.path("source"), body).isEmpty()) {
                all.add(new Annotation.Body.Resource(text(body, "purpose"), address(body.path("source"), body)));
            }
        }
        return all;
    }

    private static Stream<JsonNode> each(JsonNode bodies) {
        return bodies.isArray() ? bodies.valueStream() : Stream.of(bodies).filter(JsonNode::isObject);
    }

    /** A resource is named by its source, by the id of its source, or by its own id. */
    private static String address(JsonNode source, JsonNode body) {
        return source.isString() ? source.stringValue() : source.isObject() ? text(source, "id") : text(body, "id");
    }

    private static Annotation.Target target(JsonNode target) {
        Optional<JsonNode> quote = selector(target, "TextQuoteSelector");
        Optional<JsonNode> position = selector(target, "TextPositionSelector");
        if (quote.isEmpty()) {
            throw new IllegalArgumentException("a TextQuoteSelector was expected");
        }
        String exact = text(quote.get(), "exact");
        int start = position.map(found -> found.path("start").asInt(0)).orElse(0);
        int end = position.map(found -> found.path("end").asInt(0))
                .orElse(start + exact.codePointCount(0, exact.length()));
        return new Annotation.Target(
                text(target, "source"), start, end, exact, text(quote.get(), "prefix"), text(quote.get(), "suffix"));
    }

    private static Optional<JsonNode> selector(JsonNode target, String type) {
        JsonNode selectors = target.path("selector");
        Iterable<JsonNode> each = selectors.isArray() ? selectors : List.of(selectors);
        return StreamSupport.stream(each.spliterator(), false)
                .filter(selector -> text(selector, "type").equals(type))
                .findFirst();
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    private void report(String message) {
        issues.add(new DataIssue(name, message, 0, 0));
    }
}
