/**
 * From text to places: recognise mentions, gather candidates with their evidence, resolve them, and turn spatial
 * expressions into geometry. Losers and reasons are kept.
 */
@NullMarked
package org.dispatchatlas.geoparser;

import org.jspecify.annotations.NullMarked;
