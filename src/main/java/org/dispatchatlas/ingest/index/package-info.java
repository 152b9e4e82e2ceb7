/**
 * Gazetteers that a user brings: the full GeoNames table and files in Linked Places Format, read row by row into an index on disk
 * that is mapped into memory, so that thirteen million places take no heap.
 */
@NullMarked
package org.dispatchatlas.ingest.index;

import org.jspecify.annotations.NullMarked;
