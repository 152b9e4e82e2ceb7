/**
 * Translators out: the atlas of a document as GeoJSON and other formats, byte for byte repeatable.
 */
@NullMarked
package org.dispatchatlas.export;

import org.jspecify.annotations.NullMarked;
