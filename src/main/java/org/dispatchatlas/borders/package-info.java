/**
 * Who held which ground on which day, and who claimed it: territories, frontiers and claims, each with its
 * source.
 */
@NullMarked
package org.dispatchatlas.borders;

import org.jspecify.annotations.NullMarked;
