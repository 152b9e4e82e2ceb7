package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.gazetteer.FeatureClass;

/** Reads from the words beside a name what sort of place it is: "Kansu province", "the city of Fuyang", "the river Amur". */
final class ClassWords {
    private static final Map<String, FeatureClass> WORDS = Map.ofEntries(
            Map.entry("province", FeatureClass.FIRST_ORDER),
            Map.entry("state", FeatureClass.FIRST_ORDER),
            Map.entry("oblast", FeatureClass.FIRST_ORDER),
            Map.entry("prefecture", FeatureClass.FIRST_ORDER),
            Map.entry("city", FeatureClass.CITY),
            Map.entry("town", FeatureClass.CITY),
            Map.entry("village", FeatureClass.CITY),
            Map.entry("county", FeatureClass.SECOND_ORDER),
            Map.entry("district", FeatureClass.SECOND_ORDER),
            Map.entry("river", FeatureClass.RIVER),
            Map.entry("lake", FeatureClass.LAKE),
            Map.entry("region", FeatureClass.REGION),
            Map.entry("capital", FeatureClass.CAPITAL));

    private final Tokens tokens;

    ClassWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What any of the mentions is said to be. */
    Optional<FeatureClass> saidOf(List<Integer> mentions, List<Reading> readings) {
        for (int mention : mentions) {
            Optional<FeatureClass> said = saidOf(readings.get(mention).name());
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private Optional<FeatureClass> saidOf(NameSpan name) {
        if (tokens.joins(name.last())) {
            FeatureClass after = WORDS.get(tokens.wordAt(name.last() + 1));
            if (after != null) {
                return Optional.of(after);
            }
        }
        int of = name.first() - 1;
        boolean linked = tokens.wordAt(of).equals("of") && tokens.joins(of);
        FeatureClass before = WORDS.get(tokens.wordAt(linked ? of - 1 : of));
        return Optional.ofNullable(before).filter(one -> linked || tokens.joins(of));
    }
}
