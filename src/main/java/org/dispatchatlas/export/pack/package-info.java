/**
 * The class pack: a lesson as one zip for a room without a server or a network, opened with a double click. What its page shows is made
 * here; the player that leads through it is made of the same elements as the server's pages.
 */
@NullMarked
package org.dispatchatlas.export.pack;

import org.jspecify.annotations.NullMarked;
