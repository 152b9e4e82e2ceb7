/**
 * The map of a document as a sheet that can be printed or passed on: a picture, a drawing, or a PDF with the passages behind the map.
 */
@NullMarked
package org.dispatchatlas.export.sheet;

import org.jspecify.annotations.NullMarked;
