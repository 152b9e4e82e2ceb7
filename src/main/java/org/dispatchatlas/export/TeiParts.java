package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts units into divisions that TEI allows (Guidelines, chapter "Default Text Structure"): heads and openers, then paragraphs, then
 * closers. Where a document goes back, as one with an enclosure does, a new part begins.
 */
final class TeiParts {
    private final List<List<TeiUnit>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    private int rank;

    private TeiParts() {}

    /** The parts in text order, at least one. */
    static List<List<TeiUnit>> of(List<TeiUnit> units) {
        TeiParts parts = new TeiParts();
        units.forEach(parts::add);
        return parts.parts;
    }

    private void add(TeiUnit unit) {
        TeiUnit placed = placed(unit);
        int own = placed.form().rank();
        if (own > 0 && own < rank) {
            parts.add(new ArrayList<>());
        }
        rank = own > 0 ? own : rank;
        parts.getLast().add(placed);
    }

    /** A dateline behind paragraphs belongs to the end, and an end needs something that it ends. */
    private TeiUnit placed(TeiUnit unit) {
        return switch (unit.form()) {
            case OPENING_DATELINE -> rank >= 2 ? unit.as(TeiUnit.Form.CLOSING_DATELINE) : unit;
            case CLOSING_SIGNATURE -> rank < 2 ? unit.as(TeiUnit.Form.LONE_SIGNATURE) : unit;
            default -> unit;
        };
    }
}
