package org.dispatchatlas.borders;

/** The key of a territory in the polity rules: lower-case letters, digits and hyphens, such as {@code mongolia}. */
public record TerritoryId(String value) implements Comparable<TerritoryId> {
    public TerritoryId {
        if (!value.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "a territory id has lower-case letters, digits and hyphens, was '" + value + "'");
        }
    }

    @Override
    public int compareTo(TerritoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
