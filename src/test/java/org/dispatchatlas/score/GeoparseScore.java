package org.dispatchatlas.score;

import java.util.List;
import org.dispatchatlas.geo.LonLat;

/**
 * The measures of a run over an annotated set, counted over all mentions together. What each counts is said in Gritta, Pilehvar and
 * Collier, "A Pragmatic Guide to Geoparsing Evaluation" (2019), except {@link #endToEnd}: right is a prediction that overlaps a gold
 * mention and lies within {@value #NEAR_KM} km of it; one without a point claims nothing; pairs whose gold has no point are left out of
 * both sides.
 *
 * @param exact spans that are equal
 * @param overlapping pairs matched one to one that share at least a character
 * @param goldPlaced gold mentions with a point
 * @param abstained of those, the ones that were found and not placed
 * @param errorsKm of gold mentions with a point that were found and placed, the distances, ascending
 * @param findings what became of each mention
 */
public record GeoparseScore(
        Ratio exact,
        Ratio overlapping,
        Ratio endToEnd,
        int goldPlaced,
        int abstained,
        List<Double> errorsKm,
        List<Finding> findings) {
    /** A hundred miles, the field's customary reach. */
    public static final double NEAR_KM = 161;

    /** Half the circumference of the earth: no error is larger. */
    private static final double FARTHEST_KM = 20039;

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoparseScore {
        errorsKm = errorsKm.stream().sorted().toList();
        findings = List.copyOf(findings);
    }

    /** The share of placed mentions within {@value #NEAR_KM} km, 0 to 1. */
    public double accuracy() {
        return errorsKm.isEmpty()
                ? 0
                : (double) errorsKm.stream().filter(error -> error <= NEAR_KM).count() / errorsKm.size();
    }

    /** The mean error of placed mentions, km. */
    public double meanKm() {
        return errorsKm.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** The median error of placed mentions, km. */
    public double medianKm() {
        int count = errorsKm.size();
        return count == 0 ? 0 : (errorsKm.get(count / 2) + errorsKm.get((count - 1) / 2)) / 2;
    }

    /** The mean of the logarithms of the errors, 0 for none to 1 for the antipodes (Jurgens et al. 2015). */
    public double areaUnderCurve() {
        return errorsKm.stream().mapToDouble(Math::log1p).average().orElse(0) / Math.log(FARTHEST_KM);
    }

    /** What the end-to-end measure charges, in text order. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** The distance on a sphere, km, as the published tables measure it; at most half the circumference. */
    static double kilometres(LonLat from, LonLat to) {
        double lat = Math.toRadians(from.lat());
        double otherLat = Math.toRadians(to.lat());
        double haversine = square(Math.sin((otherLat - lat) / 2))
                + Math.cos(lat) * Math.cos(otherLat) * square(Math.sin(Math.toRadians(to.lon() - from.lon()) / 2));
        return Math.min(FARTHEST_KM, 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine))));
    }

    private static double square(double value) {
        return value * value;
    }
}
