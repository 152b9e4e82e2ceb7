package org.dispatchatlas.source;

/**
 * Terms of use.
 *
 * @param id SPDX identifier where there is one, else a short word such as {@code public-domain}
 * @param name what a reader calls it
 * @param url where its text stands, empty for the public domain
 */
public record License(String id, String name, String url) {}
