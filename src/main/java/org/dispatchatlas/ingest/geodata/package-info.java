/**
 * The geodata build: makes the small files of {@code geodata/built} from the unpacked registry packages, the same bytes each time.
 * Run by {@code ./mvnw -Pgeodata}; nothing here is used when the atlas is served.
 */
@NullMarked
package org.dispatchatlas.ingest.geodata;

import org.jspecify.annotations.NullMarked;
