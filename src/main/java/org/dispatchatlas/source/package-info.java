/**
 * Where a statement or a data file comes from, under which licence, and how it is cited.
 */
@NullMarked
package org.dispatchatlas.source;

import org.jspecify.annotations.NullMarked;
