/** Measurements, printed and never asserted: compare ratios of one run, machines differ. */
package org.dispatchatlas.bench;
