package org.dispatchatlas.gazetteer;

import java.util.AbstractList;

/**
 * The names of one place of a {@link PackedNames}, each made when it is asked for: a name is looked up for thousands of places whose
 * other names nobody reads.
 */
final class NamesOfPlace extends AbstractList<PlaceName> {
    private final PackedNames names;
    private final int first;
    private final int size;

    NamesOfPlace(PackedNames names, int first, int size) {
        this.names = names;
        this.first = first;
        this.size = size;
    }

    @Override
    public PlaceName get(int index) {
        return names.get(first + java.util.Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
