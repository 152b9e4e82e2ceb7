package org.dispatchatlas.ingest.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;

/**
 * A place as the index keeps it, in the form of {@link DataOutputStream}: id, main name, class, longitude and latitude (double,
 * degrees), population (long), country, first-order code, radius (double, metres), note, then the names with language, kind, days of
 * use ({@link Long#MIN_VALUE} for an open end, else days since 1970) and source. Classes and kinds are written by name: their order may
 * change.
 */
final class PlaceRecord {
    private static final long OPEN = Long.MIN_VALUE;

    private PlaceRecord() {}

    static BytesRef encode(Place place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(place.id().value());
            out.writeUTF(place.name());
            out.writeUTF(place.featureClass().name());
            out.writeDouble(place.point().lon());
            out.writeDouble(place.point().lat());
            out.writeLong(place.population());
            out.writeUTF(place.countryCode());
            out.writeUTF(place.firstOrderCode());
            out.writeDouble(place.radius().metres());
            out.writeUTF(place.note());
            out.writeInt(place.names().size());
            for (PlaceName name : place.names()) {
                write(out, name);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return new BytesRef(bytes.toByteArray());
    }

    /**
     * The place of a record.
     *
     * @throws IllegalStateException if the bytes are no record
     */
    static Place decode(BytesRef record) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(record.bytes, record.offset, record.length))) {
            PlaceId id = new PlaceId(in.readUTF());
            String name = in.readUTF();
            FeatureClass featureClass = FeatureClass.valueOf(in.readUTF());
            LonLat point = new LonLat(in.readDouble(), in.readDouble());
            long population = in.readLong();
            String country = in.readUTF();
            String firstOrderCode = in.readUTF();
            Distance radius = new Distance(in.readDouble());
            String note = in.readUTF();
            List<PlaceName> names = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                names.add(readName(in));
            }
            return new Place(
                    id,
                    name,
                    names,
                    featureClass,
                    point,
                    population,
                    country,
                    firstOrderCode,
                    Optional.empty(),
                    radius,
                    note);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new IllegalStateException("the gazetteer index is damaged: import it again", damaged);
        }
    }

    private static void write(DataOutputStream out, PlaceName name) throws IOException {
        out.writeUTF(name.text());
        out.writeUTF(name.language());
        out.writeUTF(name.kind().name());
        out.writeLong(day(name.inUse().findFirst()));
        out.writeLong(day(name.inUse().findLast()));
        out.writeUTF(name.citation().map(citation -> citation.source().value()).orElse(""));
        out.writeUTF(name.citation().map(Citation::locator).orElse(""));
    }

    private static PlaceName readName(DataInputStream in) throws IOException {
        String text = in.readUTF();
        String language = in.readUTF();
        PlaceName.Kind kind = PlaceName.Kind.valueOf(in.readUTF());
        long first = in.readLong();
        long last = in.readLong();
        Timespan inUse = first == OPEN && last == OPEN
                ? Timespan.ALWAYS
                : new Timespan(
                        first == OPEN ? null : LocalDate.ofEpochDay(first),
                        last == OPEN ? null : LocalDate.ofEpochDay(last));
        String source = in.readUTF();
        String locator = in.readUTF();
        return new PlaceName(
                text,
                language,
                kind,
                inUse,
                source.isEmpty() ? Optional.empty() : Optional.of(new Citation(new SourceId(source), locator)));
    }

    private static long day(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(OPEN);
    }
}
