/**
 * The main class, the wiring and the properties: the only room that sees every other. A command as first
 * argument is handed to the command line; otherwise the server starts.
 */
@NullMarked
package org.dispatchatlas.app;

import org.jspecify.annotations.NullMarked;
