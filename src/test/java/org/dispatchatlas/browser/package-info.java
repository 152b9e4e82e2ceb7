/** The program as a reader meets it: the packaged jar, served as its own process, in a real browser. */
package org.dispatchatlas.browser;
