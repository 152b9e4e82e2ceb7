/**
 * What is shown: a document, its resolved mentions, and the features that stand for them on the map of its day.
 * Everything here is immutable and made in one pass by the builder.
 */
@NullMarked
package org.dispatchatlas.atlas;

import org.jspecify.annotations.NullMarked;
