package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds movements in a sentence: "moved from A [via B] to C [and thence to D]", "left A for B", "arrived in B from A", "troops from A
 * have been ordered to B". Lines, distances and messages from one place to another are none.
 */
final class MovementPhrases {
    /** In items: how far before "from" the verb is looked for. */
    private static final int TO_VERB = 14;

    private static final int TO_DESTINATION = 6;
    private static final int TO_SERVICE = 9;
    private static final int NEAR = 3;
    private static final Set<String> TO = Set.of("to", "into", "toward", "towards");
    private static final Set<String> STOPPING = Set.of("and", "or", "is", "are", "was", "were", "has", "have", "had");
    private static final Set<String> THENCE = Set.of("thence", "then", "from", "there", "on", "finally", "later");

    private final RelationText text;
    private final RelationWords words;

    MovementPhrases(RelationText text, RelationWords words) {
        this.text = text;
        this.words = words;
    }

    List<RelationPhrase> find() {
        List<RelationPhrase> found = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < text.size(); at++) {
            Optional<RelationPhrase> phrase = at < next ? Optional.empty() : findAt(at);
            if (phrase.isPresent()) {
                found.add(phrase.get());
                next = phrase.get().last() + 1;
            }
        }
        return found;
    }

    private Optional<RelationPhrase> findAt(int at) {
        if (text.word(at).equals("from")) {
            return fromTo(at).or(() -> moverFrom(at));
        }
        if (text.is(at, words.leaving())) {
            return leftFor(at);
        }
        return text.is(at, words.arriving()) || text.is(at, words.moving()) ? arrivedFrom(at) : Optional.empty();
    }

    /** VERB ... from A [via C] to B [via C] [and thence to D]. */
    private Optional<RelationPhrase> fromTo(int from) {
        int origin = place(from + 1);
        int cue = origin < 0 ? -1 : cueBefore(from);
        if (cue < 0) {
            return Optional.empty();
        }
        List<Integer> ends = new ArrayList<>(List.of(origin));
        int to = stepTo(origin + 1, ends, text.is(cue, words.leaving()));
        int goal = to < 0 ? -1 : place(to + 1);
        if (goal < 0) {
            return Optional.empty();
        }
        ends.add(goal);
        int after = via(goal + 1, ends);
        goOn(after, ends);
        return Optional.of(phrase(
                cue,
                ends,
                "“%s” with “from … %s” says that something goes that way."
                        .formatted(text.words(cue, cue), text.words(to, to))));
    }

    /** The "to" after the origin, over what lies on the way: what is passed by "via" becomes an end. */
    private int stepTo(int from, List<Integer> ends, boolean leaving) {
        int at = from;
        for (int step = 0; step <= TO_DESTINATION && at < text.size(); step++) {
            if (text.hasBefore(at, ";:—(")) {
                return -1;
            }
            if (text.is(at, TO) || (leaving && text.word(at).equals("for"))) {
                return at;
            }
            int passed = via(at, ends);
            boolean larger = text.isPlace(at) && text.hasBefore(at, ",") && step == 0;
            boolean stops = text.name(at).isPresent() || text.is(at, STOPPING) || text.is(at, words.breaking());
            if (passed == at && stops && !larger) {
                return -1;
            }
            at = passed == at ? at + 1 : passed;
        }
        return -1;
    }

    /** Reads "via C": C comes before the destination where that is an end already; the index after it, or the same. */
    private int via(int at, List<Integer> ends) {
        int first = text.word(at).equals("by")
                        && text.word(at + 1).equals("way")
                        && text.word(at + 2).equals("of")
                ? at + 3
                : text.is(at, words.via()) ? at + 1 : at;
        int passed = first == at ? -1 : place(first);
        if (passed < 0) {
            return at;
        }
        ends.add(ends.size() > 1 ? ends.size() - 1 : ends.size(), passed);
        return passed + 1;
    }

    /** "and thence to D", again and again. */
    private void goOn(int from, List<Integer> ends) {
        int at = from;
        while (text.word(at).equals("and") || text.is(at, THENCE)) {
            int word = at;
            while (word < at + NEAR && (text.word(word).equals("and") || text.is(word, THENCE))) {
                word++;
            }
            boolean thence = word > at + 1 || text.is(at, THENCE);
            int goal = thence && text.is(word, TO) ? place(word + 1) : -1;
            if (goal < 0 || text.hasBefore(word, ";:—(")) {
                return;
            }
            ends.add(goal);
            at = goal + 1;
        }
    }

    /** TROOPS from A [have been] VERB [for service] in B [and some of them ordered to C]. */
    private Optional<RelationPhrase> moverFrom(int from) {
        int origin = place(from + 1);
        if (origin < 0 || !text.is(from - 1, words.movers())) {
            return Optional.empty();
        }
        int verb = verbAfter(origin + 1, TO_DESTINATION);
        int goal = verb < 0 ? -1 : goalAfter(verb);
        if (goal < 0) {
            return Optional.empty();
        }
        List<Integer> ends = new ArrayList<>(List.of(origin, goal));
        List<String> verbs = new ArrayList<>(List.of(text.words(verb, verb)));
        furtherGoal(goal + 1, ends, verbs);
        int first = isNumber(from - 2) ? from - 2 : from - 1;
        return Optional.of(phrase(
                first,
                ends,
                "“%s from %s” with “%s” says where they come from and go to."
                        .formatted(
                                text.words(from - 1, from - 1),
                                text.words(origin, origin),
                                String.join("” and “", verbs))));
    }

    private boolean isNumber(int at) {
        return !text.word(at).isEmpty() && Character.isDigit(text.word(at).charAt(0));
    }

    /** "and certain of these men have been ordered to C". */
    private void furtherGoal(int from, List<Integer> ends, List<String> verbs) {
        for (int at = from; at < from + TO_SERVICE && at < text.size() && text.joins(from, at); at++) {
            if (text.is(at, words.anaphora())) {
                int verb = verbAfter(at + 1, TO_DESTINATION);
                int goal = verb < 0 ? -1 : goalAfter(verb);
                if (goal >= 0) {
                    ends.add(goal);
                    verbs.add(text.words(verb, verb));
                }
                return;
            }
        }
    }

    private int verbAfter(int from, int reach) {
        for (int at = from; at < from + reach && at < text.size() && text.joins(from - 1, at); at++) {
            if (words.isMoving(text.word(at)) || words.service().contains(text.word(at))) {
                return at;
            }
            if (text.name(at).isPresent() || text.is(at, words.breaking())) {
                return -1;
            }
        }
        return -1;
    }

    /** "to B", "for service in B"; after "arrived" also "in B". */
    private int goalAfter(int verb) {
        boolean arriving = text.is(verb, words.arriving());
        for (int at = verb + 1; at < verb + TO_SERVICE && at < text.size() && text.joins(verb, at); at++) {
            boolean inside = (text.word(at).equals("in") || text.word(at).equals("at"))
                    && (arriving
                            || (text.is(at - 1, words.service())
                                    && text.word(at - 2).equals("for")));
            if (text.is(at, TO) || inside) {
                int goal = place(at + 1);
                if (goal >= 0) {
                    return goal;
                }
            }
            if (text.name(at).isPresent() || text.is(at, words.breaking())) {
                return -1;
            }
        }
        return -1;
    }

    /** left A [on Monday] for B. */
    private Optional<RelationPhrase> leftFor(int verb) {
        int origin = place(verb + 1);
        if (origin < 0 || isOfOtherThings(verb - NEAR, verb)) {
            return Optional.empty();
        }
        for (int at = origin + 1; at <= origin + TO_DESTINATION && at < text.size(); at++) {
            boolean larger = at == origin + 1 && text.isPlace(at) && text.hasBefore(at, ",");
            if (text.hasBefore(at, ";:—(") || (text.name(at).isPresent() && !larger) || isBreak(at)) {
                return Optional.empty();
            }
            int goal = text.word(at).equals("for") ? place(at + 1) : -1;
            if (goal >= 0) {
                List<Integer> ends = new ArrayList<>(List.of(origin, goal));
                goOn(via(goal + 1, ends), ends);
                return Optional.of(phrase(
                        verb,
                        ends,
                        "“%s” with “%s” says where the way begins and where it is to end."
                                .formatted(text.words(verb, verb), text.words(at, at))));
            }
        }
        return Optional.empty();
    }

    private boolean isBreak(int at) {
        return text.is(at, words.breaking()) || text.word(at).equals("and");
    }

    /** arrived in B [on Monday] from A; moved to B from A. */
    private Optional<RelationPhrase> arrivedFrom(int verb) {
        int goal = -1;
        for (int at = verb + 1;
                at <= verb + NEAR + 1 && goal < 0 && text.name(at - 1).isEmpty();
                at++) {
            boolean in =
                    text.is(verb, words.arriving()) && Set.of("in", "at", "on").contains(text.word(at));
            goal = in || text.is(at, TO) ? place(at + 1) : -1;
        }
        if (goal < 0 || isOfOtherThings(verb - NEAR, goal)) {
            return Optional.empty();
        }
        for (int at = goal + 1; at <= goal + TO_DESTINATION && at < text.size(); at++) {
            if (text.hasBefore(at, ";:—(") || text.name(at).isPresent() || isBreak(at)) {
                return Optional.empty();
            }
            int origin = text.word(at).equals("from") ? place(at + 1) : -1;
            if (origin >= 0) {
                RelationPhrase phrase = new RelationPhrase(
                        RelationKind.MOVEMENT,
                        verb,
                        origin,
                        List.of(origin, goal),
                        "“%s” with “from” says where the way ends and where it began."
                                .formatted(text.words(verb, verb)));
                return text.is(origin + 1, TO) ? Optional.empty() : Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** The verb or noun of movement that governs "from"; -1 where none does, or where a line, distance or message is meant. */
    private int cueBefore(int from) {
        for (int at = from - 1; at >= Math.max(0, from - TO_VERB) && text.joins(at, from); at--) {
            boolean noun = text.is(at, words.movement());
            if (text.is(at, words.leaving()) && from - at > 2) {
                return -1;
            }
            if (words.isMoving(text.word(at)) || noun) {
                return isOfOtherThings(at - NEAR, at) ? -1 : at;
            }
            boolean byRoad = text.word(at - 1).equals("by");
            boolean newClause = text.hasBefore(at, ",") && !text.hasBefore(from, ",");
            if (newClause || text.is(at, words.breaking()) || (text.is(at, words.noMovement()) && !byRoad)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a message, line or distance is spoken of between the items. */
    private boolean isOfOtherThings(int first, int last) {
        for (int at = Math.max(0, first); at < last; at++) {
            if (text.is(at, words.noMovement()) && !text.word(at - 1).equals("by")) {
                return true;
            }
        }
        return false;
    }

    /** The name of a place that begins here, over an article and the like; -1 where there is none or something of its stands there. */
    private int place(int from) {
        int at = from;
        while (at < from + NEAR && text.is(at, words.beforePlace())) {
            at++;
        }
        boolean clear = text.isPlace(at)
                && text.joins(from, at)
                && !text.isOwner(at)
                && !text.isHyphened(at + 1)
                && (!text.is(at + 1, words.parties()) || text.hasBefore(at + 1, ",;:.()"));
        return clear ? at : -1;
    }

    private RelationPhrase phrase(int cue, List<Integer> ends, String says) {
        int last = ends.stream().max(Integer::compare).orElseThrow();
        return new RelationPhrase(RelationKind.MOVEMENT, cue, last, ends, says);
    }
}
