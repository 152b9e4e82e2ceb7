package org.dispatchatlas.ingest.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;

/**
 * Writes a gazetteer index with Lucene: the terms are the keys of names, the ids and the codes of states and divisions; the place
 * itself is a value beside them. What is not finished never replaces what was there before.
 */
final class IndexWriting implements Closeable {
    /** The version of the format, kept in the index. */
    static final String FORMAT = "1";

    static final String KEY = "key";
    static final String ID = "id";
    static final String CODE = "code";
    static final String PLACE = "place";
    static final String FORMAT_ENTRY = "dispatch-atlas-gazetteer";
    static final String PLACES_ENTRY = "places";

    /** Memory for places that are not yet on disk, in megabytes: more makes an import only a little faster. */
    private static final double BUFFER = 64;

    private static final FieldType TERM = term();

    private final FSDirectory directory;
    private final IndexWriter writer;
    private long places;

    /**
     * Begins an index.
     *
     * @param folder made if it is not there
     * @throws IOException if it cannot be written, or another import is writing it
     */
    IndexWriting(Path folder) throws IOException {
        Files.createDirectories(folder);
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(BUFFER)
                        .setCommitOnClose(false));
    }

    void add(Place place) throws IOException {
        Document document = new Document();
        document.add(new Field(ID, place.id().value(), TERM));
        Set<String> keys = new HashSet<>();
        for (PlaceName name : place.names()) {
            String key = NameKey.of(name.text());
            if (!key.isEmpty() && keys.add(key)) {
                document.add(new Field(KEY, key, TERM));
            }
        }
        if (place.featureClass() == FeatureClass.COUNTRY && !place.countryCode().isEmpty()) {
            document.add(new Field(CODE, place.countryCode(), TERM));
        }
        if (place.featureClass() == FeatureClass.FIRST_ORDER
                && !place.firstOrderCode().isEmpty()) {
            document.add(new Field(CODE, place.countryCode() + '.' + place.firstOrderCode(), TERM));
        }
        document.add(new BinaryDocValuesField(PLACE, PlaceRecord.encode(place)));
        writer.addDocument(document);
        places++;
    }

    /** Joins what was written into one piece, so that a look-up asks one, and puts it in the place of what was there. */
    void finish() throws IOException {
        writer.forceMerge(1);
        writer.setLiveCommitData(Map.of(FORMAT_ENTRY, FORMAT, PLACES_ENTRY, Long.toString(places))
                .entrySet());
        writer.commit();
    }

    long places() {
        return places;
    }

    /** Gives up what is not finished. */
    @Override
    public void close() throws IOException {
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }

    private static FieldType term() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(false);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
