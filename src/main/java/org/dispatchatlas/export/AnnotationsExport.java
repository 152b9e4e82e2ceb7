package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.curation.AnnotationPage;
import tools.jackson.core.JacksonException;

/**
 * The mentions as a page of W3C Web Annotations (Web Annotation Data Model, 2017, 5.2): each finds its passage by quotation and by position,
 * in Unicode code points.
 */
public final class AnnotationsExport implements ExportFormat {
    private final DataVersions versions;

    /** An export that names these versions as what made it. */
    public AnnotationsExport(DataVersions versions) {
        this.versions = versions;
    }

    @Override
    public String extension() {
        return "annotations.jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";
    }

    @Override
    public String title() {
        return "Web Annotations";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.of(
                Loss.TEXT,
                Loss.LAYOUT,
                Loss.CANDIDATES,
                Loss.NAMES,
                Loss.TABLE,
                Loss.DATING,
                Loss.RELATIONS,
                Loss.BORDERS,
                Loss.CLAIMS);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        write(Annotations.of(export, versions), out);
    }

    /**
     * Writes a page; the stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public static void write(AnnotationPage page, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.indented(out)) {
            json.object(() -> page(json, page));
        } catch (JacksonException e) {
            throw new IOException("the annotations could not be written", e);
        }
        out.write('\n');
    }

    private static void page(JsonOut json, AnnotationPage page) {
        json.name("@context");
        json.startArray();
        json.text(AnnotationJson.CONTEXT);
        // Not in the W3C's vocabulary: the text that the positions count in.
        json.object(() -> json.text("textSha256", "urn:dispatch-atlas:vocabulary:textSha256"));
        json.endArray();
        json.text("id", page.id());
        json.text("type", "AnnotationPage");
        json.text("label", page.label());
        json.text("rights", page.rights());
        json.object("generator", () -> {
            json.text("id", "urn:dispatch-atlas:program");
            json.text("type", "Software");
            json.text("name", page.generator());
        });
        json.text("textSha256", page.textSha256());
        json.number("startIndex", 0);
        json.array("items", List.copyOf(page.items()), item -> json.object(() -> AnnotationJson.write(json, item)));
    }
}
