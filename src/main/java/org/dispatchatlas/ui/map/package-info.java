/**
 * The map as a Vaadin component, and the messages it exchanges with its twin in the browser: objects go down with their ids, only
 * ids and numbers come up.
 */
@NullMarked
package org.dispatchatlas.ui.map;

import org.jspecify.annotations.NullMarked;
