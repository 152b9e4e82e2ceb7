package org.dispatchatlas.export;

import org.dispatchatlas.curation.Annotation;

/** Writes an annotation as JSON-LD in the frame of the W3C's Web Annotation Data Model, offsets in code points. */
final class AnnotationJson {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private AnnotationJson() {}

    /** The members of an annotation, without its context. */
    static void write(JsonOut json, Annotation annotation) {
        json.text("id", annotation.id());
        json.text("type", "Annotation");
        json.text("motivation", "identifying");
        annotation.maker().ifPresent(maker -> maker(json, maker));
        if (annotation.bodies().size() == 1) {
            json.object("body", () -> body(json, annotation.bodies().getFirst()));
        } else if (!annotation.bodies().isEmpty()) {
            json.array("body", annotation.bodies(), body -> json.object(() -> body(json, body)));
        }
        json.object("target", () -> target(json, annotation.target()));
    }

    /** The standard wants an instant; of a day it is the first. */
    private static void maker(JsonOut json, Annotation.Maker maker) {
        json.object("creator", () -> {
            json.text("type", "Person");
            json.text("name", maker.name());
        });
        maker.on().ifPresent(day -> json.text("created", day + "T00:00:00Z"));
    }

    private static void body(JsonOut json, Annotation.Body body) {
        switch (body) {
            case Annotation.Body.Resource(String purpose, String source) -> {
                json.text("type", "SpecificResource");
                json.text("purpose", purpose);
                json.text("source", source);
            }
            case Annotation.Body.Words(String purpose, String format, String value) -> {
                json.text("type", "TextualBody");
                json.text("purpose", purpose);
                json.text("format", format);
                json.string("value", value);
            }
        }
    }

    private static void target(JsonOut json, Annotation.Target target) {
        json.text("source", target.source());
        json.name("selector");
        json.startArray();
        json.object(() -> {
            json.text("type", "TextPositionSelector");
            json.number("start", target.start());
            json.number("end", target.end());
        });
        json.object(() -> {
            json.text("type", "TextQuoteSelector");
            json.string("exact", target.exact());
            json.string("prefix", target.prefix());
            json.string("suffix", target.suffix());
        });
        json.endArray();
    }
}
