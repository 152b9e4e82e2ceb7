/**
 * Measures on the WGS 84 ellipsoid: positions, boxes, distances, geodesics, loci and coverages. Longitude comes
 * first everywhere; lengths are metres unless a name says otherwise.
 */
@NullMarked
package org.dispatchatlas.geo;

import org.jspecify.annotations.NullMarked;
