package org.dispatchatlas.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.dispatchatlas.time.Timespan;

/**
 * The names of the places of a {@link PackedPlaces}, in the order of the places, the main name of each first. Most names need no text
 * of their own: three in four are their key with capitals or the key itself.
 */
public final class PackedNames {
    /** A name is its key with each word's first letter made a capital. */
    public static final byte CAPITALISED = 0;

    /** A name is its key. */
    public static final byte AS_KEY = 1;

    /** A name has a text of its own. */
    public static final byte OWN_TEXT = 2;

    private final KeyTable keys;
    private final int[] firstOfPlace;
    private final int[] keyOf;
    private final int[] textOf;
    private final byte[] texts;
    private final int[] firstOfKey;
    private final int[] byKey;

    /**
     * Puts the parts together and sorts the names by key.
     *
     * @param namesOfPlace how many names each place has
     * @param keyOf the number of each name's key
     * @param forms how each name is made from its key
     * @param texts the texts of the names that have one, in order: length as {@link VarInt}, then UTF-8
     * @throws IllegalArgumentException if the parts do not fit together
     */
    public PackedNames(KeyTable keys, int[] namesOfPlace, int[] keyOf, byte[] forms, byte[] texts) {
        this.keys = keys;
        this.firstOfPlace = starts(namesOfPlace);
        this.keyOf = keyOf.clone();
        this.texts = texts.clone();
        int count = firstOfPlace[namesOfPlace.length];
        if (count != keyOf.length || count != forms.length) {
            throw new IllegalArgumentException("the places count " + count + " names, but there are " + keyOf.length
                    + " keys and " + forms.length + " forms");
        }
        this.textOf = textStarts(forms);
        int[] namesOfKey = new int[keys.size()];
        for (int key : keyOf) {
            namesOfKey[key]++;
        }
        this.firstOfKey = starts(namesOfKey);
        this.byKey = sortByKey();
    }

    /** How many names there are. */
    public int size() {
        return keyOf.length;
    }

    /** The keys of all names. */
    public KeyTable keys() {
        return keys;
    }

    /** Gives the numbers of the names with the key, in the order of their places. */
    public void forEachOfKey(int key, IntConsumer consumer) {
        for (int at = firstOfKey[key]; at < firstOfKey[key + 1]; at++) {
            consumer.accept(byKey[at]);
        }
    }

    /** The place that a name belongs to. */
    public int placeOf(int name) {
        int found = Arrays.binarySearch(firstOfPlace, name);
        return found >= 0 ? found : -found - 2;
    }

    /** A name by its number. */
    public PlaceName get(int name) {
        var kind = firstOfPlace[placeOf(name)] == name ? PlaceName.Kind.MAIN : PlaceName.Kind.ALTERNATE;
        return new PlaceName(text(name), "und", kind, Timespan.ALWAYS, Optional.empty());
    }

    /** All names of a place, the main one first. */
    public List<PlaceName> ofPlace(int place) {
        return new NamesOfPlace(this, firstOfPlace[place], firstOfPlace[place + 1] - firstOfPlace[place]);
    }

    /** The key with each word's first letter made a capital. */
    public static String capitalised(String key) {
        var text = new StringBuilder(key.length());
        boolean first = true;
        for (int letter : key.codePoints().toArray()) {
            text.appendCodePoint(first ? Character.toUpperCase(letter) : letter);
            first = letter == ' ';
        }
        return text.toString();
    }

    /** How a name is to be made from its key. */
    public static byte formOf(String key, String text) {
        if (text.equals(capitalised(key))) {
            return CAPITALISED;
        }
        return text.equals(key) ? AS_KEY : OWN_TEXT;
    }

    private String text(int name) {
        int at = textOf[name];
        if (at >= 0) {
            long length = VarInt.read(texts, at);
            return new String(texts, VarInt.next(length), VarInt.value(length), StandardCharsets.UTF_8);
        }
        String key = keys.get(keyOf[name]);
        return at == -1 - AS_KEY ? key : capitalised(key);
    }

    /** Where a name's text starts; for a name without one, -1 less its form. */
    private int[] textStarts(byte[] forms) {
        int[] starts = new int[forms.length];
        int at = 0;
        for (int name = 0; name < forms.length; name++) {
            starts[name] = -1 - forms[name];
            if (forms[name] == OWN_TEXT) {
                starts[name] = at;
                long length = VarInt.read(texts, at);
                at = VarInt.next(length) + VarInt.value(length);
            }
        }
        if (at != texts.length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "the names' own texts take %d bytes of %d", at, texts.length));
        }
        return starts;
    }

    private int[] sortByKey() {
        int[] sorted = new int[keyOf.length];
        int[] next = firstOfKey.clone();
        for (int name = 0; name < keyOf.length; name++) {
            sorted[next[keyOf[name]]++] = name;
        }
        return sorted;
    }

    private static int[] starts(int[] counts) {
        int[] starts = new int[counts.length + 1];
        for (int at = 0; at < counts.length; at++) {
            starts[at + 1] = starts[at] + counts[at];
        }
        return starts;
    }
}
