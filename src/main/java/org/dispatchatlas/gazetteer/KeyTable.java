package org.dispatchatlas.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Sorted, distinct name keys in a few bytes each. Keys stand in the order of their UTF-8 bytes, in blocks of sixteen: the first of a
 * block in full, each other as the count of bytes it shares with the one before and the bytes that differ. Both counts are
 * variable-length integers, seven bits a byte, low bits first. A space sorts before every letter and digit, so the keys that go on
 * after a key with a space follow it directly.
 */
public final class KeyTable {
    private static final int BLOCK = 16;

    private final byte[] coded;
    private final int count;
    private final int[] blockStarts;
    private final int longest;

    /**
     * Keys as {@link #encode} wrote them.
     *
     * @throws IllegalArgumentException if the bytes do not hold that many keys
     */
    public KeyTable(byte[] coded, int count) {
        this.coded = coded.clone();
        this.count = count;
        this.blockStarts = new int[(count + BLOCK - 1) / BLOCK];
        this.longest = index();
    }

    /** The coded form of keys that are sorted by {@link #compare} and distinct. */
    public static byte[] encode(List<String> sortedKeys) {
        var coded = ByteBuffer.allocate(sortedKeys.stream()
                .mapToInt(key -> bytes(key).length + 2 * VarInt.LONGEST)
                .sum());
        byte[] previous = {};
        for (int number = 0; number < sortedKeys.size(); number++) {
            byte[] key = bytes(sortedKeys.get(number));
            int shared = number % BLOCK == 0 ? 0 : Math.max(0, sharedLength(previous, key));
            VarInt.write(coded, shared);
            VarInt.write(coded, key.length - shared);
            coded.put(key, shared, key.length - shared);
            previous = key;
        }
        return Arrays.copyOf(coded.array(), coded.position());
    }

    /** The order of the table: that of the UTF-8 bytes, which is also that of the code points. */
    public static int compare(String one, String other) {
        return Arrays.compareUnsigned(bytes(one), bytes(other));
    }

    /** How many keys there are; their numbers are 0 to one less. */
    public int size() {
        return count;
    }

    /** The number of the key, or -1. */
    public int indexOf(String key) {
        byte[] wanted = bytes(key);
        var found = seek(wanted);
        return found.number < count && found.length == wanted.length && found.startsWith(wanted) ? found.number : -1;
    }

    /** Whether some key is this one or goes on after it with a space. */
    public boolean hasBeginning(String key) {
        byte[] wanted = bytes(key);
        var found = seek(wanted);
        return found.number < count
                && found.startsWith(wanted)
                && (found.length == wanted.length || found.text[wanted.length] == ' ');
    }

    /** The key of the number. */
    public String get(int number) {
        if (number < 0 || number >= count) {
            throw new IndexOutOfBoundsException("there are " + count + " keys, asked for number " + number);
        }
        var cursor = new Cursor(number / BLOCK);
        while (cursor.number < number) {
            cursor.advance();
        }
        return new String(cursor.text, 0, cursor.length, StandardCharsets.UTF_8);
    }

    /** Gives every key in order as UTF-8 bytes; the array is used again for the next. */
    void forEach(KeyBytes consumer) {
        if (count > 0) {
            var cursor = new Cursor(0);
            while (cursor.number < count) {
                consumer.accept(cursor.text, cursor.length);
                cursor.advance();
            }
        }
    }

    /** Takes a key: the first {@code length} bytes of {@code text}. */
    @FunctionalInterface
    interface KeyBytes {
        void accept(byte[] text, int length);
    }

    /** Stands on the first key that does not sort before the wanted one, or behind the last. */
    private Cursor seek(byte[] wanted) {
        int low = 0;
        int high = blockStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (new Cursor(middle).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var cursor = new Cursor(Math.max(0, low - 1));
        while (cursor.number < count && cursor.compareTo(wanted) < 0) {
            cursor.advance();
        }
        return cursor;
    }

    private int index() {
        int at = 0;
        int longestYet = 0;
        for (int number = 0; number < count; number++) {
            if (number % BLOCK == 0) {
                blockStarts[number / BLOCK] = at;
            }
            long shared = VarInt.read(coded, at);
            long rest = VarInt.read(coded, VarInt.next(shared));
            at = VarInt.next(rest) + VarInt.value(rest);
            longestYet = Math.max(longestYet, VarInt.value(shared) + VarInt.value(rest));
        }
        if (at != coded.length) {
            throw new IllegalArgumentException(count + " keys take " + at + " bytes, but there are " + coded.length);
        }
        return longestYet;
    }

    private static int sharedLength(byte[] one, byte[] other) {
        int differs = Arrays.mismatch(one, other);
        return differs < 0 ? one.length : differs;
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    /** Walks through one block and on into the next. */
    private final class Cursor {
        private final byte[] text = new byte[longest];
        private int number;
        private int length;
        private int at;

        Cursor(int block) {
            number = block * BLOCK;
            if (block < blockStarts.length) {
                at = blockStarts[block];
                decode();
            }
        }

        void advance() {
            number++;
            if (number < count) {
                decode();
            }
        }

        boolean startsWith(byte[] wanted) {
            return length >= wanted.length && Arrays.equals(text, 0, wanted.length, wanted, 0, wanted.length);
        }

        int compareTo(byte[] wanted) {
            return Arrays.compareUnsigned(text, 0, length, wanted, 0, wanted.length);
        }

        private void decode() {
            long shared = VarInt.read(coded, at);
            long rest = VarInt.read(coded, VarInt.next(shared));
            int from = VarInt.next(rest);
            System.arraycopy(coded, from, text, VarInt.value(shared), VarInt.value(rest));
            length = VarInt.value(shared) + VarInt.value(rest);
            at = from + VarInt.value(rest);
        }
    }
}
