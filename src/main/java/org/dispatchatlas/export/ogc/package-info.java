/**
 * The documents, mentions, places, borders and claims as the OGC's APIs show them: collections of features, what may be asked of them, and the
 * answers as GeoJSON, HTML and vector tiles. It knows nothing of HTTP beyond addresses, parameters and media types.
 */
@NullMarked
package org.dispatchatlas.export.ogc;

import org.jspecify.annotations.NullMarked;
