package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds treaties in a sentence: "the pact between A and B", "the A-B agreement", "A's treaty with B", "A and B concluded a convention",
 * "A and B agreed to render each other assistance".
 */
final class TreatyPhrases {
    /** In items: how far from the word for the treaty its parties are looked for, over "of mutual assistance signed on May 2, 1935". */
    private static final int REACH = 14;

    private static final int TO_WITH = 9;
    private static final int TO_THOSE = 14;
    private static final int PREMODIFIERS = 4;
    private static final int TO_VERB = 6;
    private static final int TO_PLEDGE = 12;
    private static final Set<String> FINITE =
            Set.of("is", "are", "was", "were", "has", "have", "had", "embraced", "gave", "gives");
    private static final Set<String> POINTING = Set.of("those", "that");

    private final RelationText text;
    private final RelationWords words;
    private final TreatyParties parties;

    TreatyPhrases(RelationText text, RelationWords words) {
        this.text = text;
        this.words = words;
        this.parties = new TreatyParties(text, words);
    }

    List<RelationPhrase> find() {
        List<RelationPhrase> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (words.isTreaty(text.word(at)) && !text.is(at + 1, words.noTreaty())) {
                List<RelationPhrase> phrases = between(at);
                phrases.addAll(phrases.isEmpty() ? with(at) : List.of());
                phrases.addAll(phrases.isEmpty() ? adjective(at) : List.of());
                phrases.addAll(phrases.isEmpty() ? concluded(at) : List.of());
                found.addAll(phrases);
            } else if (text.is(at, POINTING) && text.word(at + 1).equals("between")) {
                found.addAll(those(at));
            } else if (text.is(at, words.pledging())) {
                found.addAll(pledged(at));
            }
        }
        return found;
    }

    /** TREATY [of ...] between A and B. */
    private List<RelationPhrase> between(int noun) {
        for (int at = noun + 1; at <= noun + REACH && goesOn(noun, at); at++) {
            if (text.word(at).equals("between")) {
                return isStated(noun, at) ? phrases(noun, at, isPlural(noun)) : new ArrayList<>();
            }
        }
        return new ArrayList<>();
    }

    /** "has been concluded between", not "has been a cause of difference between". */
    private boolean isStated(int noun, int between) {
        boolean stated = true;
        for (int at = noun + 1; at < between; at++) {
            stated = (stated && !text.is(at, FINITE)) || text.is(at, words.concluding());
        }
        return stated;
    }

    /** "similar to those between A and B", where treaties were spoken of before. */
    private List<RelationPhrase> those(int pointing) {
        for (int at = pointing - 1; at >= Math.max(0, pointing - TO_THOSE); at--) {
            if (words.isTreaty(text.word(at)) && text.joins(at, pointing)) {
                return phrases(pointing, pointing + 1, text.word(pointing).equals("those"));
            }
        }
        return List.of();
    }

    /** A's TREATY with B; A concluded a TREATY with B. */
    private List<RelationPhrase> with(int noun) {
        for (int at = noun + 1;
                at <= noun + TO_WITH && goesOn(noun, at) && text.name(at).isEmpty();
                at++) {
            if (text.word(at).equals("with")) {
                OptionalInt first = owner(noun);
                return first.isPresent() ? with(first.getAsInt(), noun, at) : new ArrayList<>();
            }
        }
        return new ArrayList<>();
    }

    private List<RelationPhrase> with(int first, int noun, int with) {
        List<RelationPhrase> found = new ArrayList<>();
        String says = "“%s … %s” with a party after “with” names a treaty between the two."
                .formatted(text.words(first, first), text.words(noun, noun));
        for (int party : parties.all(with + 1)) {
            found.add(new RelationPhrase(RelationKind.TREATY, first, party, List.of(first, party), says));
        }
        return found;
    }

    /** Whose treaty it is: "the Soviet pact", "Japan's treaty"; or who signed or concluded it. */
    private OptionalInt owner(int noun) {
        int before = beforePremodifiers(noun);
        if (text.isPlace(before) ? text.isOwner(before) : text.isAdjective(before) && !text.isCompound(before)) {
            return OptionalInt.of(before);
        }
        int verb = verbBefore(noun);
        if (verb > 0) {
            for (int at = verb - 1; at >= Math.max(0, verb - TO_VERB) && text.joins(at, verb); at--) {
                if (text.name(at).isPresent()) {
                    boolean subject = parties.isParty(at) && !text.is(at - 1, Set.of("with", "by", "in", "at", "of"));
                    return subject ? OptionalInt.of(at) : OptionalInt.empty();
                }
                if (text.is(at, words.breaking())) {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.empty();
    }

    private int verbBefore(int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - TO_VERB) && text.joins(at, noun); at--) {
            if (text.is(at, words.concluding())) {
                return at;
            }
            if (text.name(at).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    /** "the Franco-Soviet [mutual assistance] pact", "the Japan-Manchukuo agreement". */
    private List<RelationPhrase> adjective(int noun) {
        int before = beforePremodifiers(noun);
        List<RelationPhrase> found = new ArrayList<>();
        if (text.isCompound(before)) {
            found.add(new RelationPhrase(
                    RelationKind.TREATY,
                    before,
                    noun,
                    List.of(before),
                    "“%s” is an adjective made of two: it names both parties of the %s."
                            .formatted(text.words(before, before), text.words(noun, noun))));
        } else if (text.isHyphened(before)
                && text.name(before).isPresent()
                && text.name(before - 1).isPresent()) {
            List<Integer> chain = chain(before);
            found.add(new RelationPhrase(
                    RelationKind.TREATY,
                    chain.getFirst(),
                    noun,
                    chain,
                    "“%s” joins the parties before “%s”."
                            .formatted(text.words(chain.getFirst(), before), text.words(noun, noun))));
        }
        return found;
    }

    /** The names joined by hyphens up to this one. */
    private List<Integer> chain(int last) {
        List<Integer> chain = new ArrayList<>(List.of(last));
        while (text.isHyphened(chain.getFirst())
                && text.name(chain.getFirst() - 1).isPresent()) {
            chain.addFirst(chain.getFirst() - 1);
        }
        return chain;
    }

    /** A and B concluded a TREATY. */
    private List<RelationPhrase> concluded(int noun) {
        int verb = verbBefore(noun);
        return verb < 0 ? List.of() : subjects(verb, noun, TO_VERB);
    }

    /** A and B agreed to render each other assistance. */
    private List<RelationPhrase> pledged(int verb) {
        for (int at = verb + 1; at <= verb + TO_VERB && text.joins(verb, at); at++) {
            boolean mutual = text.is(at, words.mutual())
                    || (text.word(at).equals("each") && text.word(at + 1).equals("other"));
            if (mutual && text.is(verb + 1, Set.of("to", "themselves"))) {
                return subjects(verb, endOfPromise(at), TO_PLEDGE);
            }
        }
        return List.of();
    }

    /** "each other mutual assistance". */
    private int endOfPromise(int mutual) {
        int last = text.word(mutual).equals("each") ? mutual + 1 : mutual;
        while (last + 1 < text.size()
                && last - mutual < PREMODIFIERS
                && !text.hasBefore(last + 1, ",;:.()")
                && !text.is(last + 1, TreatyParties.SMALL)) {
            last++;
        }
        return last;
    }

    private List<RelationPhrase> subjects(int verb, int last, int reach) {
        for (int at = verb - 1; at >= Math.max(0, verb - reach) && text.joins(at, verb) && !isBreak(at); at--) {
            if (text.name(at).isPresent()) {
                List<Integer> both = parties.endingAt(at);
                return both.size() < 2
                        ? List.of()
                        : List.of(new RelationPhrase(
                                RelationKind.TREATY,
                                both.getFirst(),
                                Math.min(last, text.size() - 1),
                                both,
                                "“%s” and “%s” are said together to have “%s” what they promise each other."
                                        .formatted(
                                                text.words(both.getFirst(), both.getFirst()),
                                                text.words(at, at),
                                                text.words(verb, verb))));
            }
        }
        return List.of();
    }

    private List<RelationPhrase> phrases(int cue, int between, boolean plural) {
        List<RelationPhrase> found = new ArrayList<>();
        for (List<Integer> group : parties.groups(between + 1)) {
            String says = "“%s” with “between” names a treaty and its parties.".formatted(text.words(cue, cue));
            if (plural && group.size() > 2) {
                for (int other : group.subList(1, group.size())) {
                    found.add(new RelationPhrase(
                            RelationKind.TREATY, cue, other, List.of(group.getFirst(), other), says));
                }
            } else {
                found.add(new RelationPhrase(RelationKind.TREATY, cue, group.getLast(), group, says));
            }
        }
        return found;
    }

    /** Whether the phrase that the noun begins may still go on at the item. */
    private boolean goesOn(int noun, int at) {
        return at < text.size()
                && text.joins(noun, at)
                && !text.is(at, words.breaking())
                && !words.isTreaty(text.word(at))
                && !text.is(at, POINTING);
    }

    /** The index of what stands before the adjectives and nouns that describe the treaty. */
    private int beforePremodifiers(int noun) {
        int at = noun - 1;
        while (at >= 0 && noun - at <= PREMODIFIERS && isPremodifier(at)) {
            at--;
        }
        return at >= 0 && !text.hasBefore(at + 1, ",;:.()") ? at : -1;
    }

    private boolean isPremodifier(int at) {
        return text.name(at).isEmpty()
                && !text.hasBefore(at + 1, ",;:.()")
                && !text.is(at, words.breaking())
                && !text.is(at, words.beforePlace())
                && !text.is(at, TreatyParties.SMALL)
                && !text.is(at, words.concluding());
    }

    private boolean isBreak(int at) {
        return text.is(at, words.breaking());
    }

    private boolean isPlural(int noun) {
        return words.treaties().contains(text.word(noun));
    }
}
