/** Scores a geoparser against annotated texts, and says how far its confidence can be believed. */
package org.dispatchatlas.score;
