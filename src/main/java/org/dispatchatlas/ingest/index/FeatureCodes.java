package org.dispatchatlas.ingest.index;

import java.util.Map;
import java.util.Set;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.geo.Distance;

/**
 * What GeoNames' feature classes and codes (https://www.geonames.org/export/codes.html) are in our gazetteer, and how far such a place
 * reaches: a rough figure for each class, since the table has no areas.
 */
final class FeatureCodes {
    private static final Set<String> STATES = Set.of("PCL", "PCLD", "PCLF", "PCLH", "PCLI", "PCLIX", "PCLS", "TERR");
    private static final Set<String> STREAMS = Set.of(
            "STM", "STMI", "STMA", "STMB", "STMC", "STMD", "STMH", "STMM", "STMQ", "STMS", "STMX", "CNL", "CNLN",
            "WAD");
    private static final Set<String> STANDING_WATERS = Set.of(
            "LK", "LKC", "LKI", "LKN", "LKNI", "LKO", "LKOI", "LKS", "LKSB", "LKSC", "LKSI", "LKSN", "LKX", "RSV",
            "LGN");
    private static final Set<String> SEAS = Set.of("SEA", "OCN", "GULF", "STRT", "SD", "BAY", "BAYS", "CHN", "CHNM");
    private static final Set<String> REGIONS = Set.of(
            "RGN", "RGNE", "RGNH", "RGNL", "CONT", "AREA", "CST", "ISL", "ISLS", "MTS", "DSRT", "PLN", "PLAT", "PEN",
            "VAL");

    private static final Map<FeatureClass, Distance> REACH = Map.of(
            FeatureClass.COUNTRY, Distance.ofKilometres(300),
            FeatureClass.FIRST_ORDER, Distance.ofKilometres(100),
            FeatureClass.SECOND_ORDER, Distance.ofKilometres(30),
            FeatureClass.REGION, Distance.ofKilometres(100),
            FeatureClass.CAPITAL, Distance.ofKilometres(10),
            FeatureClass.CITY, Distance.ofKilometres(5),
            FeatureClass.SPOT, Distance.ofKilometres(2),
            FeatureClass.RIVER, Distance.ofKilometres(50),
            FeatureClass.LAKE, Distance.ofKilometres(10),
            FeatureClass.SEA, Distance.ofKilometres(100));

    private FeatureCodes() {}

    /**
     * What a place is.
     *
     * @param letter the feature class
     * @param code the feature code within it; may be empty
     */
    static FeatureClass of(String letter, String code) {
        return switch (letter) {
            case "A" ->
                STATES.contains(code)
                        ? FeatureClass.COUNTRY
                        : code.startsWith("ADM1") ? FeatureClass.FIRST_ORDER : FeatureClass.SECOND_ORDER;
            case "P" -> code.equals("PPLC") ? FeatureClass.CAPITAL : FeatureClass.CITY;
            default ->
                STREAMS.contains(code)
                        ? FeatureClass.RIVER
                        : STANDING_WATERS.contains(code)
                                ? FeatureClass.LAKE
                                : SEAS.contains(code)
                                        ? FeatureClass.SEA
                                        : REGIONS.contains(code) ? FeatureClass.REGION : FeatureClass.SPOT;
        };
    }

    /** How far such a place reaches from its point. */
    static Distance reachOf(FeatureClass featureClass) {
        return REACH.getOrDefault(featureClass, Distance.ofKilometres(5));
    }
}
