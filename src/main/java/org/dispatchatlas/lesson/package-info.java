/**
 * What is taught with an atlas: tours of stops, each a passage, a state of the map and a short text in which every statement names its
 * source. A lesson is checked against the document and the borders that it speaks of; how it is shown is a matter of the doors.
 */
@NullMarked
package org.dispatchatlas.lesson;

import org.jspecify.annotations.NullMarked;
