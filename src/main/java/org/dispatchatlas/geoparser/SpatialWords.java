package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which places are said to lie to others, all lower case; the comments in {@code geodata/curated/lexicon.yaml} say what each
 * list is for.
 *
 * @param datedUnits units whose length depends on the year, the earliest first
 * @param looseUnits by what share the length of a unit may be off
 * @param looseNumbers the least and the most that words such as "few" are taken for
 */
public record SpatialWords(
        List<DatedUnit> datedUnits,
        Map<String, Double> looseUnits,
        Map<String, Integer> numbers,
        Map<String, List<Double>> looseNumbers,
        Set<String> vague,
        Set<String> about,
        Set<String> ways,
        Set<String> hours,
        Set<String> travel,
        Set<String> near,
        Set<String> vicinity,
        Set<String> district,
        Set<String> bank,
        Set<String> mouth,
        Set<String> headwaters,
        Set<String> confluence,
        Set<String> coast,
        Set<String> height,
        Set<String> ground,
        Set<String> dealings,
        Set<String> business) {

    /**
     * A unit as it was until the end of a year.
     *
     * @param metres its length
     */
    public record DatedUnit(Set<String> words, int until, double metres) {
        public DatedUnit {
            words = Set.copyOf(words);
        }
    }

    public SpatialWords {
        datedUnits = List.copyOf(datedUnits);
        looseUnits = Map.copyOf(looseUnits);
        numbers = Map.copyOf(numbers);
        looseNumbers = Map.copyOf(looseNumbers);
        vague = Set.copyOf(vague);
        about = Set.copyOf(about);
        ways = Set.copyOf(ways);
        hours = Set.copyOf(hours);
        travel = Set.copyOf(travel);
        near = Set.copyOf(near);
        vicinity = Set.copyOf(vicinity);
        district = Set.copyOf(district);
        bank = Set.copyOf(bank);
        mouth = Set.copyOf(mouth);
        headwaters = Set.copyOf(headwaters);
        confluence = Set.copyOf(confluence);
        coast = Set.copyOf(coast);
        height = Set.copyOf(height);
        ground = Set.copyOf(ground);
        dealings = Set.copyOf(dealings);
        business = Set.copyOf(business);
        if (looseNumbers.values().stream().anyMatch(range -> range.size() != 2)) {
            throw new IllegalArgumentException("a loose number has a least and a most");
        }
    }
}
