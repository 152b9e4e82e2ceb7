package org.dispatchatlas.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A passage and what is said of it, as the W3C's Web Annotation Data Model (2017) has it: the form in which readers and programs
 * exchange such statements.
 *
 * @param id an address or a name that no other annotation bears
 * @param maker who says it, where a person does
 * @param bodies what is said, in order
 */
public record Annotation(String id, Optional<Maker> maker, List<Body> bodies, Target target) {
    public Annotation {
        bodies = List.copyOf(bodies);
    }

    /** A statement of nobody in particular: of the program that wrote it. */
    public Annotation(String id, List<Body> bodies, Target target) {
        this(id, Optional.empty(), bodies, target);
    }

    /**
     * Who annotated, and when.
     *
     * @param name the person's name
     * @param on the day, in UTC where the file gives an instant; empty where it gives none
     */
    public record Maker(String name, Optional<LocalDate> on) {}

    /** One thing that is said of the passage. */
    public sealed interface Body {
        /** The model's word for what the body is for, such as {@code identifying}. */
        String purpose();

        /**
         * The passage means a thing that has an address.
         *
         * @param source the address
         */
        record Resource(String purpose, String source) implements Body {}

        /**
         * Words, or data as words.
         *
         * @param format a media type
         */
        record Words(String purpose, String format, String value) implements Body {}
    }

    /**
     * The passage.
     *
     * @param source the address of the document
     * @param start in Unicode code points from 0
     * @param end the first code point that is no part of it
     * @param exact the words
     * @param prefix what stands before them
     * @param suffix what stands after them
     */
    public record Target(String source, int start, int end, String exact, String prefix, String suffix) {
        public Target {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("a passage begins before it ends: " + start + ", " + end);
            }
        }
    }
}
