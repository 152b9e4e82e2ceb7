package org.dispatchatlas.source;

/** The key of an entry in {@code geodata/sources.yaml}: lower-case letters, digits and hyphens. */
public record SourceId(String value) {
    public SourceId {
        if (!value.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "a source id has lower-case letters, digits and hyphens, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
