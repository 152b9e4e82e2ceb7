package org.dispatchatlas.curation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All corrections of a document, one at most for each passage.
 *
 * @param all in the order of the text
 */
public record Corrections(List<Correction> all) {
    /** More are a new edition. */
    public static final int MOST = 2000;

    public static final Corrections NONE = new Corrections(List.of());

    /** Of several for one passage the last is kept. */
    public Corrections {
        TreeMap<Anchor, Correction> byPassage = new TreeMap<>(Comparator.naturalOrder());
        all.forEach(correction -> byPassage.put(correction.anchor(), correction));
        all = List.copyOf(byPassage.values());
        if (all.size() > MOST) {
            throw new IllegalArgumentException("a document has at most " + MOST + " corrections");
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** With one more, which replaces another for the same passage. */
    public Corrections with(Correction correction) {
        return withAll(List.of(correction));
    }

    /** With more; they replace others for the same passages. */
    public Corrections withAll(Collection<Correction> more) {
        return new Corrections(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** Without one. */
    public Corrections without(Correction correction) {
        return new Corrections(
                all.stream().filter(each -> !each.equals(correction)).toList());
    }
}
