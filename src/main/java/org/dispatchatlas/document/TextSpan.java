package org.dispatchatlas.document;

/**
 * A stretch of a document's text: from {@code start} up to, not including, {@code end}, in UTF-16 units from 0.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span must not be negative: " + start + " to " + end);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the other span lies wholly in this one. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The text under the span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Text order; of two spans that begin together the longer one comes first. */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
