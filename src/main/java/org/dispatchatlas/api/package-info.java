/**
 * Addresses for programs: exports, map layers and problem details. It hands out bytes that the floor below has
 * made.
 */
@NullMarked
package org.dispatchatlas.api;

import org.jspecify.annotations.NullMarked;
