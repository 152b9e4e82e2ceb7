/**
 * The Vaadin views: a document beside its map, the page about the data, and the friendly pages for what is not
 * there. Views speak ids, spans and bounding boxes; geometry stays below.
 */
@NullMarked
package org.dispatchatlas.ui;

import org.jspecify.annotations.NullMarked;
