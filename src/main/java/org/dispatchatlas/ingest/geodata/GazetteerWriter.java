package org.dispatchatlas.ingest.geodata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.dispatchatlas.gazetteer.KeyTable;
import org.dispatchatlas.gazetteer.NameKey;
import org.dispatchatlas.gazetteer.PackedNames;
import org.dispatchatlas.gazetteer.PackedPlaces;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.VarInt;
import org.dispatchatlas.ingest.GazetteerFile;

/** Writes the file that {@link GazetteerFile} reads. The same places give the same bytes, in whatever order they come. */
final class GazetteerWriter {
    private final List<RawPlace> places;
    private final List<String> ownIds;
    private final List<String> words;
    private final List<String> keys;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private GazetteerWriter(List<RawPlace> unsorted) {
        places = unsorted.stream()
                .sorted(Comparator.comparingInt(RawPlace::population).reversed().thenComparing(RawPlace::id))
                .toList();
        ownIds = places.stream()
                .map(place -> place.id().value())
                .filter(id -> PackedPlaces.findNumber(id).isEmpty())
                .toList();
        var allWords = new TreeSet<String>();
        var allKeys = new TreeSet<String>(KeyTable::compare);
        for (RawPlace place : places) {
            allWords.addAll(List.of(place.country(), place.firstOrderCode(), place.note()));
            place.names().forEach(name -> allKeys.add(NameKey.of(name)));
        }
        words = List.copyOf(allWords);
        keys = List.copyOf(allKeys);
    }

    /** The bytes of the file. */
    static byte[] write(List<RawPlace> places) {
        return new GazetteerWriter(places).file();
    }

    private byte[] file() {
        section(lines(words));
        section(lines(ownIds));
        section(placeColumns());
        byte[] coded = KeyTable.encode(keys);
        section(ByteBuffer.allocate(Integer.BYTES + coded.length)
                .putInt(keys.size())
                .put(coded)
                .array());
        addNames();
        return compress(content.toByteArray());
    }

    private byte[] placeColumns() {
        var columns = ByteBuffer.allocate(places.size() * PackedPlaces.BYTES_PER_PLACE);
        Map<String, Integer> ownNumbers = numbers(ownIds);
        List<ToIntFunction<RawPlace>> whole = List.of(
                place -> number(place.id(), ownNumbers),
                place -> (int) Math.round(place.point().lon() * PackedPlaces.GRAIN),
                place -> (int) Math.round(place.point().lat() * PackedPlaces.GRAIN),
                RawPlace::population,
                RawPlace::radius);
        whole.forEach(column -> places.forEach(place -> columns.putInt(column.applyAsInt(place))));
        Map<String, Integer> wordNumbers = numbers(words);
        List<ToIntFunction<RawPlace>> worded = List.of(
                place -> wordNumbers.get(place.country()),
                place -> wordNumbers.get(place.firstOrderCode()),
                place -> wordNumbers.get(place.note()));
        worded.forEach(column -> places.forEach(place -> columns.putShort((short) column.applyAsInt(place))));
        places.forEach(place -> columns.put(PackedPlaces.classNumber(place.featureClass())));
        return columns.array();
    }

    private static int number(PlaceId id, Map<String, Integer> ownNumbers) {
        return PackedPlaces.findNumber(id.value()).orElseGet(() -> -1 - ownNumbers.getOrDefault(id.value(), 0));
    }

    private void addNames() {
        Map<String, Integer> keyNumbers = numbers(keys);
        var counts = new ByteArrayOutputStream();
        var keyOf = new ArrayList<Integer>();
        var forms = new ByteArrayOutputStream();
        var texts = new ByteArrayOutputStream();
        for (RawPlace place : places) {
            writeVarInt(counts, place.names().size());
            for (String name : place.names()) {
                String key = NameKey.of(name);
                keyOf.add(keyNumbers.get(key));
                byte form = PackedNames.formOf(key, name);
                forms.write(form);
                if (form == PackedNames.OWN_TEXT) {
                    byte[] text = name.getBytes(StandardCharsets.UTF_8);
                    writeVarInt(texts, text.length);
                    texts.writeBytes(text);
                }
            }
        }
        section(counts.toByteArray());
        var keyColumn = ByteBuffer.allocate(keyOf.size() * Integer.BYTES);
        keyOf.forEach(keyColumn::putInt);
        section(keyColumn.array());
        section(forms.toByteArray());
        section(texts.toByteArray());
    }

    private static byte[] lines(List<String> texts) {
        return texts.stream()
                .map(text -> text + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private void section(byte[] bytes) {
        content.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        content.writeBytes(bytes);
    }

    private static void writeVarInt(ByteArrayOutputStream out, int number) {
        var bytes = ByteBuffer.allocate(VarInt.LONGEST);
        VarInt.write(bytes, number);
        out.write(bytes.array(), 0, bytes.position());
    }

    private static Map<String, Integer> numbers(List<String> sorted) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : sorted) {
            numbers.put(word, numbers.size());
        }
        return numbers;
    }

    private static byte[] compress(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var file = new ByteArrayOutputStream();
        file.writeBytes(GazetteerFile.MAGIC.getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(content.length)
                .putInt((int) crc.getValue())
                .array());
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var compressed = new DeflaterOutputStream(file, deflater)) {
            compressed.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        } finally {
            deflater.end();
        }
        return file.toByteArray();
    }
}
