/**
 * The commands of the program, one class each: they read standard input or a file, write standard output or a
 * file, and end with 0, 1 (bad data) or 2 (bad usage).
 */
@NullMarked
package org.dispatchatlas.cli;

import org.jspecify.annotations.NullMarked;
