package org.dispatchatlas.ingest.borders;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * A first-order unit of Natural Earth.
 *
 * @param code adm1_code, unique
 * @param iso iso_3166_2, not always unique
 * @param country adm0_a3
 * @param part gu_a3, the part of the country
 */
record Unit(String code, String iso, String country, String part, String name, MultiPolygon area) {}
