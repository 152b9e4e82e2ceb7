package org.dispatchatlas.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.dispatchatlas.gazetteer.KeyTable;
import org.dispatchatlas.gazetteer.PackedGazetteer;
import org.dispatchatlas.gazetteer.PackedNames;
import org.dispatchatlas.gazetteer.PackedPlaces;
import org.dispatchatlas.gazetteer.VarInt;

/**
 * Reads {@code geodata/built/gazetteer.bin}. All numbers are big-endian.
 *
 * <p>The file: eight bytes {@value #MAGIC}, the length of the content (int), the CRC-32 of the content (int), then the content
 * compressed as a zlib stream (RFC 1950).
 *
 * <p>The content is eight sections, each its length (int) and its bytes: words and the ids that are no numbers (UTF-8, each ended by a
 * line feed), places ({@link PackedPlaces}), keys (their count as int, then {@link KeyTable}), how many names each place has ({@link VarInt}), the number
 * of each name's key (int), each name's form (byte) and the texts of names that have one ({@link PackedNames}).
 */
public final class GazetteerFile {
    /** First bytes of the file; the digit counts the versions of the format. */
    public static final String MAGIC = "DAGAZET2";

    /** Bytes before the compressed content. */
    static final int HEADER_LENGTH = 16;

    /** More than this is no gazetteer but a wrong length: it would not fit the memory we promise. */
    private static final int CONTENT_LIMIT = 256 << 20;

    private final ByteBuffer content;

    private GazetteerFile(ByteBuffer content) {
        this.content = content;
    }

    /** The gazetteer of the class path. */
    public static PackedGazetteer load() {
        return read(GeodataResources.read("built/gazetteer.bin"));
    }

    /**
     * Reads a whole file.
     *
     * @throws IllegalArgumentException if it is no gazetteer file, of another version or damaged; the message says which
     */
    public static PackedGazetteer read(byte[] file) {
        try {
            return new GazetteerFile(ByteBuffer.wrap(content(file))).gazetteer();
        } catch (BufferUnderflowException | IndexOutOfBoundsException inconsistent) {
            throw new IllegalArgumentException("the gazetteer file's sections do not fit together", inconsistent);
        }
    }

    private static byte[] content(byte[] file) {
        if (file.length < HEADER_LENGTH) {
            throw new IllegalArgumentException(
                    "a gazetteer file has at least " + HEADER_LENGTH + " bytes, this has " + file.length);
        }
        ByteBuffer header = ByteBuffer.wrap(file);
        byte[] magic = new byte[MAGIC.length()];
        header.get(magic);
        if (!Arrays.equals(magic, MAGIC.getBytes(StandardCharsets.US_ASCII))) {
            throw new IllegalArgumentException("not a gazetteer file of this version: it must begin with " + MAGIC);
        }
        int length = header.getInt();
        int checksum = header.getInt();
        if (length < 0 || length > CONTENT_LIMIT) {
            throw new IllegalArgumentException("the gazetteer file is damaged: it claims " + length + " bytes");
        }
        byte[] content = inflate(file, length);
        CRC32 crc = new CRC32();
        crc.update(content);
        if ((int) crc.getValue() != checksum) {
            throw new IllegalArgumentException(String.format(
                    "the gazetteer file is damaged: its checksum is %08x, expected %08x",
                    (int) crc.getValue(), checksum));
        }
        return content;
    }

    private static byte[] inflate(byte[] file, int length) {
        var compressed = new ByteArrayInputStream(file, HEADER_LENGTH, file.length - HEADER_LENGTH);
        byte[] content;
        try (var inflated = new InflaterInputStream(compressed)) {
            content = inflated.readNBytes(length);
        } catch (IOException damaged) {
            throw new IllegalArgumentException(
                    "the gazetteer file is damaged or cut short: it cannot be unpacked, " + damaged.getMessage(),
                    damaged);
        }
        if (content.length < length) {
            throw new IllegalArgumentException(
                    "the gazetteer file is cut short: " + content.length + " of " + length + " bytes are there");
        }
        return content;
    }

    private PackedGazetteer gazetteer() {
        List<String> words = section().map(GazetteerFile::lines);
        List<String> ownIds = section().map(GazetteerFile::lines);
        var places = new PackedPlaces(ByteBuffer.wrap(section().bytes), words, ownIds);
        ByteBuffer keys = ByteBuffer.wrap(section().bytes);
        int keyCount = keys.getInt();
        byte[] coded = new byte[keys.remaining()];
        keys.get(coded);
        int[] namesOfPlace = section().map(bytes -> varInts(bytes, places.size()));
        int[] keyOf = section().map(GazetteerFile::ints);
        byte[] forms = section().bytes;
        byte[] texts = section().bytes;
        return new PackedGazetteer(
                places, new PackedNames(new KeyTable(coded, keyCount), namesOfPlace, keyOf, forms, texts));
    }

    private Section section() {
        byte[] bytes = new byte[content.getInt()];
        content.get(bytes);
        return new Section(bytes);
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static int[] ints(byte[] bytes) {
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }

    private static int[] varInts(byte[] bytes, int count) {
        int[] numbers = new int[count];
        int at = 0;
        for (int number = 0; number < count; number++) {
            long read = VarInt.read(bytes, at);
            numbers[number] = VarInt.value(read);
            at = VarInt.next(read);
        }
        return numbers;
    }

    private static final class Section {
        private final byte[] bytes;

        Section(byte[] bytes) {
            this.bytes = bytes;
        }

        <T> T map(Function<byte[], T> translation) {
            return translation.apply(bytes);
        }
    }
}
