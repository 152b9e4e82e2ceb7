package org.dispatchatlas.geoparser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features of a name among others: what the first pass made of the same name elsewhere, and of the names right beside it. */
final class BesideFeatures {
    private final Tokens tokens;
    private final List<NameSpan> names;
    private final double[] first;
    private final Map<String, Same> sameName = new HashMap<>();

    /**
     * @param first the probability that the first pass gave to each name
     */
    BesideFeatures(Tokens tokens, List<NameSpan> names, double[] first) {
        this.tokens = tokens;
        this.names = names;
        this.first = first;
        for (int at = 0; at < names.size(); at++) {
            sameName.merge(key(names.get(at)), new Same(1, first[at]), Same::plus);
        }
    }

    void describe(int at, NameFeatures.Sink sink) {
        NameSpan name = names.get(at);
        String known = name.hits().isEmpty() ? "unknown" : "known";
        sink.add(Ground.DOCUMENT, "same=" + elsewhere(at));
        sink.add(Ground.DOCUMENT, "same=" + elsewhere(at) + "/" + known);
        sink.add(
                Ground.DOCUMENT,
                "times="
                        + Math.min(
                                4, sameName.getOrDefault(key(name), Same.NONE).times()) + "/" + known);
        String before = at > 0 ? beside(at - 1, at) + bucket(first[at - 1]) : "";
        String after = at + 1 < names.size() ? beside(at, at + 1) + bucket(first[at + 1]) : "";
        sink.add(Ground.NEIGHBOUR, "before=" + before);
        sink.add(Ground.NEIGHBOUR, "after=" + after);
        sink.add(Ground.NEIGHBOUR, "before=" + before + "/" + known);
        sink.add(Ground.NEIGHBOUR, "after=" + after + "/" + known);
    }

    /** The mean of the other mentions of the name, in fifths; "none" where there is no other. */
    private String elsewhere(int at) {
        Same same = sameName.getOrDefault(key(names.get(at)), Same.NONE);
        return same.times() < 2 ? "none" : bucket((same.sum() - first[at]) / (same.times() - 1));
    }

    /** How often a name stands in the document, and the sum of the probabilities. */
    private record Same(int times, double sum) {
        private static final Same NONE = new Same(0, 0);

        Same plus(Same other) {
            return new Same(times + other.times, sum + other.sum);
        }
    }

    /** How two names follow each other: with a comma, "and", a hyphen, right after; "far" where other words stand between. */
    private String beside(int one, int next) {
        int from = names.get(one).last();
        int to = names.get(next).first();
        String gap = tokens.text()
                .substring(tokens.get(from).span().end(), tokens.get(to).span().start());
        if (to == from + 1) {
            return gap.isBlank() ? "touching" : gap.length() <= 3 ? gap.strip() : "far";
        }
        boolean and = to == from + 2
                && (tokens.wordAt(from + 1).equals("and")
                        || tokens.wordAt(from + 1).equals("or"));
        boolean andThe = to == from + 3
                && tokens.wordAt(from + 1).equals("and")
                && tokens.wordAt(from + 2).equals("the");
        boolean linked = to == from + 2 && List.of("to", "of", "in", "the").contains(tokens.wordAt(from + 1));
        return and || andThe ? "and" : linked ? tokens.wordAt(from + 1) : "far";
    }

    private static String bucket(double probability) {
        return Integer.toString((int) Math.min(4, probability * 5));
    }

    private String key(NameSpan name) {
        return name.span().of(tokens.text()).toLowerCase(java.util.Locale.ROOT);
    }
}
