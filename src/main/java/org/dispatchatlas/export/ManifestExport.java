package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.source.Sha256;
import tools.jackson.core.JacksonException;

/**
 * The list of all exports of a document with their checksums, of what they were made from, and of what each cannot hold. It has no time:
 * the same text and data give the same manifest.
 */
public final class ManifestExport implements ExportFormat {
    /** What follows the document's id and a full stop. */
    public static final String EXTENSION = "manifest.json";

    /** The member that says what kind of file this is. */
    public static final String TYPE = "dispatch-atlas-manifest";

    private final List<ExportFormat> formats;
    private final DataVersions versions;

    /**
     * A manifest of these forms.
     *
     * @param formats all but the manifest, in the order of its lines
     */
    public ManifestExport(List<ExportFormat> formats, DataVersions versions) {
        this.formats = List.copyOf(formats);
        this.versions = versions;
    }

    @Override
    public String extension() {
        return EXTENSION;
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String title() {
        return "Manifest";
    }

    @Override
    public Set<Export.Extra> extras() {
        return EnumSet.allOf(Export.Extra.class);
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.allOf(Loss.class);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.indented(out)) {
            json.object(() -> manifest(json, export));
        } catch (JacksonException e) {
            throw new IOException("the manifest could not be written", e);
        }
        out.write('\n');
    }

    private void manifest(JsonOut json, Export export) {
        Document document = export.atlas().document();
        json.text("type", TYPE);
        json.text("document", document.id().value());
        json.text("title", document.title());
        json.text("citation", Citations.document(document));
        json.text("source", Citations.address(document));
        json.text("textSha256", Sha256.of(document.text()));
        json.number("features", export.atlas().features().size());
        json.array(
                "include",
                export.extras().stream().sorted().map(Export.Extra::word).toList(),
                json::text);
        json.text("license", Credits.license(export).url());
        json.text("attribution", Credits.attribution(export));
        json.array("cite", Citing.of(export, versions), item -> json.object(() -> CslExport.item(json, item)));
        json.object("generator", () -> {
            json.text("id", versions.program());
            json.object(
                    "data", () -> versions.data().forEach(file -> json.text(file.name(), "sha256:" + file.sha256())));
        });
        json.array("files", formats, format -> json.object(() -> file(json, export, format)));
    }

    /** Each form is written into nothing: a large one never lies in memory as a whole. */
    private static void file(JsonOut json, Export export, ExportFormat format) {
        try (var sum = new ChecksumStream(OutputStream.nullOutputStream())) {
            format.write(export, sum);
            json.text("name", export.atlas().document().id() + "." + format.extension());
            json.text("mediaType", format.mediaType());
            json.number("bytes", sum.bytes());
            json.text("sha256", sum.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(format.title() + " could not be written for the manifest", e);
        }
        json.array("lost", format.losses().stream().sorted().map(Loss::words).toList(), json::text);
    }
}
