package org.dispatchatlas.source;

/**
 * A data set, book or archive on which statements of the atlas rest.
 *
 * @param version edition or package version, empty where there is none
 * @param attribution the credit line to print beside anything made from it
 */
public record Source(
        SourceId id, String title, String publisher, String version, License license, String attribution) {}
