/**
 * The borders: reads the rules of {@code geodata/curated/polities}, assembles the ground from Natural Earth's units by
 * them, and reads the result back.
 */
@NullMarked
package org.dispatchatlas.ingest.borders;

import org.jspecify.annotations.NullMarked;
