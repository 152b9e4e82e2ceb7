package org.dispatchatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;

/** The documents that the program ships, by id, in the order of {@code geodata/curated/documents/index.yaml}. Immutable. */
public final class DocumentShelf {
    private static final String FOLDER = "/geodata/curated/documents/";

    private final Map<DocumentId, Document> documents;

    private DocumentShelf(Map<DocumentId, Document> documents) {
        this.documents = documents;
    }

    /**
     * Reads all documents.
     *
     * @throws IllegalStateException where a file is missing or incomplete; the message names it
     */
    public static DocumentShelf load(PlainTextReader reader) {
        Map<DocumentId, Document> documents = new LinkedHashMap<>();
        for (String id : Yaml.load(FOLDER + "index.yaml").texts()) {
            Document document = read(reader, Yaml.load(FOLDER + id + ".yaml"));
            documents.put(document.id(), document);
        }
        return new DocumentShelf(documents);
    }

    /** All documents in the order of the shelf; never empty. */
    public List<Document> all() {
        return new ArrayList<>(documents.values());
    }

    /** The document with an id. */
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    private static Document read(PlainTextReader reader, Yaml entry) {
        DocumentId id = new DocumentId(entry.text("id"));
        Edition derived = FrusEditions.find(id).orElse(Edition.UNKNOWN);
        Edition edition = new Edition(
                entry.findText("series").orElse(derived.series()),
                entry.findText("number").orElse(derived.number()),
                entry.findText("url").orElse(derived.url()),
                entry.findText("rights").orElse(derived.rights()));
        return reader.read(id, text(FOLDER + entry.text("text")), edition);
    }

    private static String text(String file) {
        try (InputStream in = DocumentShelf.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            return PlainTextReader.readText(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " could not be read", broken);
        }
    }
}
