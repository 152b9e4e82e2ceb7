package org.dispatchatlas.ingest.index;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.ingest.DataIssue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file in Linked Places Format (https://github.com/LinkedPasts/linked-places-format): a GeoJSON feature collection, or a feature a
 * line. Features are read one by one; those that cannot be used are reported by their number, from 1. A fault of the JSON itself ends
 * the file there.
 */
final class LinkedPlacesFile implements GazetteerImport.PlaceSource {
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int DEEPEST = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private final Path file;
    private final Consumer<DataIssue> issues;
    private int number;

    LinkedPlacesFile(Path file, Consumer<DataIssue> issues) {
        this.file = file;
        this.issues = issues;
    }

    @Override
    public void forEach(GazetteerImport.Sink sink) throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(file);
                InputStream content = new BufferedInputStream(Channels.newInputStream(bytes));
                JsonParser json = JSON.createParser(content)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                readRoot(json, feature -> take(feature, sink, bytes.position()));
            }
        } catch (JacksonException fault) {
            issues.accept(new DataIssue(
                    file.getFileName().toString(),
                    "the JSON cannot be read on after feature " + number + ": " + fault.getOriginalMessage(),
                    fault.getLocation() == null ? 0 : fault.getLocation().getLineNr(),
                    fault.getLocation() == null ? 0 : fault.getLocation().getColumnNr()));
        }
    }

    @FunctionalInterface
    private interface FeatureSink {
        void take(JsonNode feature) throws IOException;
    }

    /** A collection, of which only the features are kept in memory, one at a time; or a feature by itself. */
    private void readRoot(JsonParser json, FeatureSink sink) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException(file + " is no Linked Places file: it must hold GeoJSON objects");
        }
        var alone = JSON.createObjectNode();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    number++;
                    sink.take(json.readValueAsTree());
                }
            } else {
                alone.set(name, (JsonNode) json.readValueAsTree());
            }
        }
        if (alone.path("type").asString("").equals("Feature")) {
            number++;
            sink.take(alone);
        }
    }

    private void take(JsonNode feature, GazetteerImport.Sink sink, long position) throws IOException {
        Place place;
        try {
            place = LinkedPlace.read(feature);
        } catch (RuntimeException wrong) {
            issues.accept(new DataIssue(where(), String.valueOf(wrong.getMessage()), 0, 0));
            return;
        }
        sink.take(place, where(), position);
    }

    private String where() {
        return file.getFileName() + " feature " + number;
    }
}
