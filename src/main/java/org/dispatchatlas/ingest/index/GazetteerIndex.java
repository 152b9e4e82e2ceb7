package org.dispatchatlas.ingest.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;

/** An imported gazetteer, mapped into memory: nothing of it is kept on the heap. Safe for use by many threads. */
public final class GazetteerIndex implements Gazetteer, Closeable {
    private final MMapDirectory directory;
    private final DirectoryReader reader;
    private final long size;

    private GazetteerIndex(MMapDirectory directory, DirectoryReader reader, long size) {
        this.directory = directory;
        this.reader = reader;
        this.size = size;
    }

    /**
     * Opens the index of a folder; empty if there is none.
     *
     * @throws IllegalStateException if it is damaged or of another version; the message says what to do
     */
    public static Optional<GazetteerIndex> find(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            MMapDirectory directory = new MMapDirectory(folder);
            if (DirectoryReader.indexExists(directory)) {
                return Optional.of(open(directory));
            }
            directory.close();
            return Optional.empty();
        } catch (IndexFormatTooOldException | IndexFormatTooNewException other) {
            throw new IllegalStateException(
                    "the gazetteer index in " + folder + " was made by another version: import it again", other);
        } catch (CorruptIndexException | IllegalArgumentException damaged) {
            throw new IllegalStateException(
                    "the gazetteer index in " + folder + " is damaged: import it again", damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the gazetteer index in " + folder + " cannot be read", unreadable);
        }
    }

    private static GazetteerIndex open(MMapDirectory directory) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        Map<String, String> data = reader.getIndexCommit().getUserData();
        if (!IndexWriting.FORMAT.equals(data.get(IndexWriting.FORMAT_ENTRY))) {
            reader.close();
            throw new IllegalArgumentException("it is no index of places of format " + IndexWriting.FORMAT);
        }
        return new GazetteerIndex(directory, reader, Long.parseLong(data.getOrDefault(IndexWriting.PLACES_ENTRY, "0")));
    }

    /** How many places there are. */
    public long size() {
        return size;
    }

    @Override
    public List<NamedPlace> findByName(String name) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        return find(IndexWriting.KEY, key).stream()
                .flatMap(place -> nameOf(place, key).map(found -> new NamedPlace(place, found)).stream())
                .sorted(NamedPlace.MOST_POPULOUS_FIRST)
                .toList();
    }

    @Override
    public boolean hasNameBeginning(String key) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (hasNameBeginning(leaf.reader(), new BytesRef(key))) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    @Override
    public Optional<Place> findById(PlaceId id) {
        return find(IndexWriting.ID, id.value()).stream().findFirst();
    }

    @Override
    public Optional<Place> findFirstOrder(String countryCode, String firstOrderCode) {
        return find(IndexWriting.CODE, countryCode + '.' + firstOrderCode).stream()
                .findFirst();
    }

    @Override
    public Optional<Place> findCountry(String countryCode) {
        return find(IndexWriting.CODE, countryCode).stream().findFirst();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } finally {
            directory.close();
        }
    }

    /** A space sorts before all that may stand in a key, so what goes on after one with a space follows it directly. */
    private static boolean hasNameBeginning(LeafReader leaf, BytesRef key) throws IOException {
        Terms terms = leaf.terms(IndexWriting.KEY);
        if (terms == null || key.length == 0) {
            return false;
        }
        TermsEnum keys = terms.iterator();
        return switch (keys.seekCeil(key)) {
            case FOUND -> true;
            case END -> false;
            case NOT_FOUND -> {
                BytesRef next = keys.term();
                yield StringHelper.startsWith(next, key) && next.bytes[next.offset + key.length] == ' ';
            }
        };
    }

    private List<Place> find(String field, String text) {
        List<Place> places = new ArrayList<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum found = leaf.reader().postings(new Term(field, text), PostingsEnum.NONE);
                BinaryDocValues records = leaf.reader().getBinaryDocValues(IndexWriting.PLACE);
                while (found != null && records != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (records.advanceExact(found.docID())) {
                        places.add(PlaceRecord.decode(records.binaryValue()));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
        return places;
    }

    /** Of names with one key the first, which is the main one if it is among them. */
    private static Optional<PlaceName> nameOf(Place place, String key) {
        return place.names().stream()
                .filter(name -> NameKey.of(name.text()).equals(key))
                .findFirst();
    }

    private static UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("the gazetteer index cannot be read", cause);
    }
}
