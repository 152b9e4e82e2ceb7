package org.dispatchatlas.score;

import java.util.Locale;
import java.util.Map;

/** Scores as lines to print, percentages but for distances. */
public final class ScoreTable {
    private ScoreTable() {}

    /** A head and a row for each set, in the map's order. */
    public static String of(Map<String, GeoparseScore> scores) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "set             gold  pred    exP   exR  exF1    ovP   ovR  ovF1   resN  abst acc161   mean"
                        + "    med    auc   e2eP  e2eR e2eF1%n"));
        scores.forEach((set, score) -> table.append(row(set, score)));
        return table.toString();
    }

    private static String row(String set, GeoparseScore score) {
        return String.format(
                Locale.ROOT,
                "%-14s %5d %5d  %5.1f %5.1f %5.1f  %5.1f %5.1f %5.1f  %5d %5d %6.1f %6.0f %6.1f %6.3f  %5.1f %5.1f %5.1f%n",
                set,
                score.overlapping().expected(),
                score.overlapping().predicted(),
                100 * score.exact().precision(),
                100 * score.exact().recall(),
                100 * score.exact().f1(),
                100 * score.overlapping().precision(),
                100 * score.overlapping().recall(),
                100 * score.overlapping().f1(),
                score.errorsKm().size(),
                score.abstained(),
                100 * score.accuracy(),
                score.meanKm(),
                score.medianKm(),
                score.areaUnderCurve(),
                100 * score.endToEnd().precision(),
                100 * score.endToEnd().recall(),
                100 * score.endToEnd().f1());
    }
}
