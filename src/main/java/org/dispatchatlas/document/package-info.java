/**
 * A document as read: one text, its blocks, pages, footnotes and dates, each tied to a span of that text. Spans
 * are half-open and count UTF-16 units.
 */
@NullMarked
package org.dispatchatlas.document;

import org.jspecify.annotations.NullMarked;
