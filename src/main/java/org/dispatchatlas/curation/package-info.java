/**
 * What readers decide about mentions: corrections, each tied to its passage by the words and what stands around them, and how they are
 * laid over what the geoparser found. A decision of a person is never overwritten by the program, and never moves to another sentence.
 */
@NullMarked
package org.dispatchatlas.curation;

import org.jspecify.annotations.NullMarked;
