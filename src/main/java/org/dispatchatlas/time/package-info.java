/**
 * Dates as history knows them: days of the proleptic Gregorian calendar, possibly uncertain, and spans whose two
 * ends are both included.
 */
@NullMarked
package org.dispatchatlas.time;

import org.jspecify.annotations.NullMarked;
