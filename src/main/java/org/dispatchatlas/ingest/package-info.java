/**
 * Translators in: documents from plain text and TEI, the built geodata from their files, and the build that
 * makes those files from registry packages.
 */
@NullMarked
package org.dispatchatlas.ingest;

import org.jspecify.annotations.NullMarked;
