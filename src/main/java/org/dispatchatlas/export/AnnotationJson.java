package org.dispatchatlas.export;

import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Place;

/** The member {@code annotation}: mention and place as a W3C Web Annotation, with offsets in code points. */
final class AnnotationJson {
    /** UTF-16 units of text before and after a quotation: enough to find it again in another edition. */
    private static final int CONTEXT = 32;

    private final JsonOut json;
    private final Document document;
    private final Passages passages;

    AnnotationJson(JsonOut json, Document document, Passages passages) {
        this.json = json;
        this.document = document;
        this.passages = passages;
    }

    void write(MapFeature feature) {
        json.object("annotation", () -> {
            json.text("@context", "http://www.w3.org/ns/anno.jsonld");
            json.text("id", "urn:dispatch-atlas:mention:" + feature.id());
            json.text("type", "Annotation");
            json.text("motivation", "identifying");
            feature.place().ifPresent(place -> json.object("body", () -> body(place)));
            json.object("target", () -> target(feature.mention().span()));
        });
    }

    private void body(Place place) {
        json.text("type", "SpecificResource");
        json.text("purpose", "identifying");
        json.text("source", Citations.address(place.id()));
    }

    private void target(TextSpan span) {
        json.text("source", Citations.address(document));
        json.name("selector");
        json.startArray();
        json.object(() -> position(span));
        json.object(() -> quote(span));
        json.endArray();
    }

    private void position(TextSpan span) {
        CodePoints offsets = passages.codePoints(span);
        json.text("type", "TextPositionSelector");
        json.number("start", offsets.start());
        json.number("end", offsets.end());
    }

    private void quote(TextSpan span) {
        String text = document.text();
        json.text("type", "TextQuoteSelector");
        json.text("exact", span.of(text));
        json.string("prefix", text.substring(whole(Math.max(0, span.start() - CONTEXT)), span.start()));
        json.string("suffix", text.substring(span.end(), whole(Math.min(text.length(), span.end() + CONTEXT))));
    }

    /** The offset, or the one before where it would part a surrogate pair. */
    private int whole(int offset) {
        boolean parts = offset > 0
                && offset < document.text().length()
                && Character.isSurrogatePair(
                        document.text().charAt(offset - 1), document.text().charAt(offset));
        return parts ? offset - 1 : offset;
    }
}
