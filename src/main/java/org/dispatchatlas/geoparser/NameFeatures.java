package org.dispatchatlas.geoparser;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.PlaceName;

/** The features of a name by itself: what the gazetteer knows of it, the words around, its spelling, and what tells of a person. */
final class NameFeatures {
    /** Takes features, each with the ground it belongs to. */
    @FunctionalInterface
    interface Sink {
        void add(Ground ground, String feature);
    }

    private final WordAround around;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final WordLists words;
    private final DocumentClues clues;

    NameFeatures(Tokens tokens, Lexicon lexicon, WordLists words, DocumentClues clues) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.words = words;
        this.clues = clues;
        this.around = new WordAround(tokens, lexicon, words, clues);
    }

    void describe(NameSpan name, Sink sink) {
        String best = best(name);
        sink.add(Ground.NAME, "");
        describeName(name, best, sink);
        describeBefore(name, best, sink);
        describeAfter(name, best, sink);
        describeLonger(name, sink);
        describePerson(name, best, sink);
        describeShape(name, best, sink);
    }

    private void describeName(NameSpan name, String best, Sink sink) {
        int size = Math.min(3, name.words());
        sink.add(Ground.NAME, "best=" + best);
        sink.add(Ground.NAME, "best=" + best + "/" + size);
        sink.add(
                Ground.NAME,
                "bearers=" + Integer.numberOfLeadingZeros(name.hits().size()) + "/" + size);
        for (FeatureClass featureClass : classes(name).keySet()) {
            sink.add(Ground.NAME, "class=" + featureClass);
        }
        if (name.words() > 1) {
            String head = tokens.wordAt(name.first());
            String tail = tokens.get(name.last()).bareWord();
            sink.add(Ground.NAME, "head=" + head);
            sink.add(Ground.NAME, "tail=" + tail);
            sink.add(
                    Ground.NAME,
                    "landform=" + (lexicon.landformBefore().contains(head) ? "head" : "")
                            + (lexicon.landformAfter().contains(tail) ? "tail" : "")
                            + (lexicon.settlementAfter().contains(tail) ? "town" : "") + "/"
                            + name.hits().isEmpty());
            sink.add(
                    Ground.NAME,
                    "orgtail=" + lexicon.organisationAfter().contains(tail) + "/"
                            + name.hits().isEmpty());
        } else if (name.hits().isEmpty()) {
            String word = tokens.get(name.last()).bareWord();
            sink.add(Ground.NAME, "ends3=" + word.substring(Math.max(0, word.length() - 3)));
            sink.add(Ground.NAME, "ends4=" + word.substring(Math.max(0, word.length() - 4)));
        }
    }

    private void describeBefore(NameSpan name, String best, Sink sink) {
        String one = around.before(name.first(), 1);
        String two = around.before(name.first(), 2);
        String kind = around.kindBefore(name.first());
        sink.add(Ground.BEFORE, "1=" + one);
        sink.add(Ground.BEFORE, "2=" + two);
        sink.add(Ground.BEFORE, "12=" + two + "_" + one);
        sink.add(Ground.BEFORE, "kind=" + kind);
        sink.add(Ground.BEFORE, "kind=" + kind + "/" + best);
        sink.add(Ground.BEFORE, "1=" + one + "/" + name.hits().isEmpty());
    }

    private void describeAfter(NameSpan name, String best, Sink sink) {
        String one = around.after(name.last(), 1);
        String kind = around.kindAfter(name.last());
        sink.add(Ground.AFTER, "1=" + one);
        sink.add(Ground.AFTER, "2=" + around.after(name.last(), 2));
        sink.add(Ground.AFTER, "12=" + one + "_" + around.after(name.last(), 2));
        sink.add(Ground.AFTER, "kind=" + kind);
        sink.add(Ground.AFTER, "kind=" + kind + "/" + best);
        sink.add(Ground.AFTER, "both=" + around.kindBefore(name.first()) + "/" + kind);
    }

    private void describeLonger(NameSpan name, Sink sink) {
        String left = tokens.joins(name.first() - 1) ? around.capital(name.first() - 1) : "";
        String right = tokens.joins(name.last()) ? around.capital(name.last() + 1) : "";
        sink.add(Ground.LONGER, "left=" + left);
        sink.add(Ground.LONGER, "right=" + right);
        sink.add(
                Ground.LONGER,
                "sides=" + !left.isEmpty() + !right.isEmpty() + "/" + Math.min(2, name.words()) + "/"
                        + name.hits().isEmpty());
        if (!right.isEmpty()) {
            sink.add(Ground.LONGER, "rightword=" + tokens.wordAt(name.last() + 1));
        }
        if (!left.isEmpty()) {
            sink.add(Ground.LONGER, "leftword=" + tokens.wordAt(name.first() - 1));
        }
        if (around.standsInOrganisation(name)) {
            sink.add(Ground.LONGER, "organisation");
        }
    }

    private void describePerson(NameSpan name, String best, Sink sink) {
        String word = tokens.get(name.last()).bareWord();
        if (clues.persons().contains(word) && name.words() == 1) {
            sink.add(Ground.PERSON, "named");
            sink.add(Ground.PERSON, "named/" + best);
        }
        String first = tokens.wordAt(name.first());
        boolean given = words.givenNames().contains(first);
        if (given) {
            sink.add(Ground.PERSON, "given/" + name.words() + "/" + name.hits().isEmpty());
            sink.add(Ground.PERSON, "given/" + best);
        }
        String before = around.personBefore(name.first());
        sink.add(Ground.PERSON, "before=" + before);
        if (!before.isEmpty()) {
            sink.add(Ground.PERSON, "before=" + before + "/" + best);
        }
        if (given
                && tokens.joins(name.last())
                && !around.capital(name.last() + 1).isEmpty()) {
            sink.add(Ground.PERSON, "given+capital");
        }
        if (tokens.isInitial(name.last() + 1) && tokens.gapAfter(name.last()).equals(" ")) {
            sink.add(Ground.PERSON, "initial after");
        }
    }

    private void describeShape(NameSpan name, String best, Sink sink) {
        Token token = tokens.get(name.last());
        boolean capitals = token.isAllCapitals();
        boolean opens = tokens.opensSentence(name.first());
        String word = token.bareWord();
        sink.add(Ground.SHAPE, "capitals=" + capitals + "/" + clues.isAllCapitals(name.first()));
        sink.add(
                Ground.SHAPE,
                "capitals=" + capitals + "/" + name.hits().isEmpty() + "/"
                        + Math.min(5, token.text().length()));
        sink.add(Ground.SHAPE, "opens=" + opens + "/" + best);
        if (name.words() == 1) {
            boolean everyday = words.everyday().contains(word);
            boolean lower = clues.isWrittenLower(word);
            sink.add(Ground.SHAPE, "everyday=" + everyday + lower + opens);
            sink.add(Ground.SHAPE, "everyday=" + everyday + lower + "/" + best);
            sink.add(
                    Ground.SHAPE,
                    "common=" + lexicon.common().contains(word)
                            + lexicon.months().contains(word));
        }
    }

    /** How well the gazetteer knows the name, as a word: "CAPITAL", "CITY5" for a hundred thousand inhabitants, "none". */
    static String best(NameSpan name) {
        NamedPlace best = null;
        double most = -1;
        for (NamedPlace hit : name.hits()) {
            double prominence = rank(hit);
            if (isName(hit) && prominence > most) {
                most = prominence;
                best = hit;
            }
        }
        return best == null ? name.hits().isEmpty() ? "none" : "adjective" : label(best);
    }

    private static String label(NamedPlace hit) {
        FeatureClass featureClass = hit.place().featureClass();
        String loose = hit.name().kind() == PlaceName.Kind.ALTERNATE ? "~" : "";
        return featureClass == FeatureClass.CITY
                ? loose + "CITY" + magnitude(hit.place().population())
                : loose + featureClass.name().toUpperCase(Locale.ROOT);
    }

    private static double rank(NamedPlace hit) {
        double loose = hit.name().kind() == PlaceName.Kind.ALTERNATE ? 1.5 : 0;
        return magnitude(hit.place().population()) - loose + (hit.place().featureClass() == FeatureClass.CITY ? 0 : 10);
    }

    private static Map<FeatureClass, Boolean> classes(NameSpan name) {
        Map<FeatureClass, Boolean> classes = new EnumMap<>(FeatureClass.class);
        for (NamedPlace hit : name.hits()) {
            if (isName(hit)) {
                classes.put(hit.place().featureClass(), true);
            }
        }
        return classes;
    }

    private static boolean isName(NamedPlace hit) {
        return hit.name().kind() != PlaceName.Kind.DEMONYM && hit.name().kind() != PlaceName.Kind.COMBINING;
    }

    private static int magnitude(long inhabitants) {
        return (int) Math.log10(inhabitants + 1.0);
    }
}
