package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.stream.Stream;

/** The classes of the standards that the API keeps to. */
final class Conformance {
    static final List<String> CLASSES = Stream.of(
                    "ogcapi-common-1/1.0/conf/core",
                    "ogcapi-common-2/1.0/conf/collections",
                    "ogcapi-features-1/1.0/conf/core",
                    "ogcapi-features-1/1.0/conf/oas30",
                    "ogcapi-features-1/1.0/conf/html",
                    "ogcapi-features-1/1.0/conf/geojson",
                    "ogcapi-features-2/1.0/conf/crs",
                    "ogcapi-features-3/1.0/conf/queryables",
                    "ogcapi-features-3/1.0/conf/queryables-query-parameters",
                    "ogcapi-features-3/1.0/conf/filter",
                    "ogcapi-features-3/1.0/conf/features-filter",
                    "cql2/1.0/conf/cql2-text",
                    "cql2/1.0/conf/basic-cql2",
                    "cql2/1.0/conf/advanced-comparison-operators",
                    "cql2/1.0/conf/case-insensitive-comparison",
                    "cql2/1.0/conf/basic-spatial-functions",
                    "ogcapi-tiles-1/1.0/conf/core",
                    "ogcapi-tiles-1/1.0/conf/tileset",
                    "ogcapi-tiles-1/1.0/conf/tilesets-list",
                    "ogcapi-tiles-1/1.0/conf/dataset-tilesets",
                    "ogcapi-tiles-1/1.0/conf/geodata-tilesets",
                    "ogcapi-tiles-1/1.0/conf/oas30",
                    "ogcapi-tiles-1/1.0/conf/mvt")
            .map(path -> "http://www.opengis.net/spec/" + path)
            .toList();

    private Conformance() {}
}
