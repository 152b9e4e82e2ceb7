package org.dispatchatlas.gazetteer;

/**
 * The states of the automaton that finds names in a text: every key and every beginning of a key that ends with a word, as 64-bit
 * hashes in an open table. To ask for a state costs one look into memory, so that a text is read word by word without a search. Two
 * keys may share a hash, at odds of one in 10^7 for a million states: the table can say yes in error and never no; who asks then
 * looks the whole name up.
 */
final class NameBeginnings {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long STEP = 0x100000001b3L;

    private final long[] table;
    private int count;

    /** Reads the keys once. */
    NameBeginnings(KeyTable keys) {
        this.table = new long[Integer.highestOneBit(Math.max(8, keys.size() * 2)) * 2];
        keys.forEach(this::addBeginnings);
    }

    /** Whether some key is this one, or goes on after it with a space. */
    boolean contains(byte[] key) {
        long hash = SEED;
        for (byte letter : key) {
            hash = step(hash, letter);
        }
        return table[slotOf(spread(hash))] != 0;
    }

    /** How many states there are. */
    int size() {
        return count;
    }

    private void addBeginnings(byte[] text, int length) {
        long hash = SEED;
        for (int at = 0; at < length; at++) {
            if (text[at] == ' ') {
                add(spread(hash));
            }
            hash = step(hash, text[at]);
        }
        add(spread(hash));
    }

    private void add(long hash) {
        int slot = slotOf(hash);
        if (table[slot] == 0) {
            table[slot] = hash;
            count++;
        }
    }

    /** Where the hash stands, or the empty slot where it would. */
    private int slotOf(long hash) {
        int mask = table.length - 1;
        int slot = (int) hash & mask;
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long step(long hash, byte letter) {
        return (hash ^ (letter & 0xff)) * STEP;
    }

    /** Mixes the bits and never gives 0, which marks an empty slot. */
    private static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        mixed ^= mixed >>> 29;
        return mixed == 0 ? 1 : mixed;
    }
}
