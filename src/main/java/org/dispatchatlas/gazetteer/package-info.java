/**
 * Places and their names: who was called what, in which language, in which years. A name is not a place, and a
 * place is not a status.
 */
@NullMarked
package org.dispatchatlas.gazetteer;

import org.jspecify.annotations.NullMarked;
