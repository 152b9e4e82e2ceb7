package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the parties of a treaty: "the Soviet Union and France, and the Soviet Union and Czechoslovakia". */
final class TreatyParties {
    /** Words that end a phrase of adjectives and nouns. */
    static final Set<String> SMALL = Set.of(
            "and", "or", "the", "a", "an", "of", "in", "to", "for", "by", "on", "at", "from", "with", "as", "is", "was",
            "were", "be", "been", "has", "have", "had", "not", "no", "this", "any", "its", "their", "his");

    private static final int LEAD = 7;

    private final RelationText text;
    private final RelationWords words;

    private enum Joint {
        COMMA,
        AND,
        COMMA_AND
    }

    TreatyParties(RelationText text, RelationWords words) {
        this.text = text;
        this.words = words;
    }

    /** Who have a treaty together, by the words after "between"; each group has two or more. */
    List<List<Integer>> groups(int from) {
        List<Joint> joints = new ArrayList<>();
        List<Integer> list = list(from, joints);
        List<List<Integer>> groups = new ArrayList<>();
        int and = firstAnd(joints, 0);
        if (and < 0) {
            return groups;
        }
        groups.add(List.copyOf(list.subList(0, and + 2)));
        for (int next = and + 1; next + 1 < joints.size(); next += 2) {
            if (joints.get(next) == Joint.COMMA || joints.get(next + 1) != Joint.AND) {
                break;
            }
            groups.add(List.copyOf(list.subList(next + 1, next + 3)));
        }
        return groups;
    }

    /** The parties after "with": one, or a list with "and". */
    List<Integer> all(int from) {
        List<Joint> joints = new ArrayList<>();
        List<Integer> list = list(from, joints);
        int and = firstAnd(joints, 0);
        boolean one = and < 0 || joints.get(and) == Joint.COMMA_AND;
        int count = list.isEmpty() ? 0 : one ? 1 : and + 2;
        return List.copyOf(list.subList(0, count));
    }

    /** "A and B" that ends at the item, or B alone. */
    List<Integer> endingAt(int last) {
        int at = last - 1;
        while (at > 0 && (text.is(at, words.beforePlace()) || text.is(at, words.parties()))) {
            at--;
        }
        if (text.word(at).equals("and")) {
            at--;
            while (at > 0 && text.is(at, words.parties())) {
                at--;
            }
            if (isNation(at) && isParty(last) && (text.isPlace(at) || text.isAdjective(last) || hasBody(at))) {
                return List.of(at, last);
            }
        }
        return List.of(last);
    }

    /** Whether a state, or a capital that stands for one, is named so that it may have a treaty. */
    boolean isParty(int at) {
        return text.isPlace(at) || (isNation(at) && hasBody(at));
    }

    private boolean isNation(int at) {
        return text.isPlace(at) || (text.isAdjective(at) && !text.isCompound(at));
    }

    /** "the Soviet Government". */
    private boolean hasBody(int at) {
        return text.is(at + 1, words.parties()) && !text.hasBefore(at + 1, ",;:.()");
    }

    private static int firstAnd(List<Joint> joints, int from) {
        for (int at = from; at < joints.size(); at++) {
            if (joints.get(at) != Joint.COMMA) {
                return at;
            }
        }
        return -1;
    }

    private List<Integer> list(int from, List<Joint> joints) {
        List<Integer> list = new ArrayList<>();
        int at = from;
        while (true) {
            int party = lead(at);
            if (party < 0) {
                break;
            }
            list.add(party);
            int next = afterBody(party);
            boolean comma = text.hasBefore(next, ",");
            boolean and = text.word(next).equals("and");
            if (!(comma || and) || text.hasBefore(next, ";:—(")) {
                break;
            }
            joints.add(and ? comma ? Joint.COMMA_AND : Joint.AND : Joint.COMMA);
            at = and ? next + 1 : next;
        }
        while (joints.size() >= Math.max(1, list.size())) {
            joints.removeLast();
        }
        return withBodies(list, joints);
    }

    /** "the Chinese and Japanese Governments" share a noun; adjectives without one name something else, and end the list. */
    private List<Integer> withBodies(List<Integer> list, List<Joint> joints) {
        int kept = list.size();
        while (kept > 0 && !isParty(list.get(kept - 1))) {
            kept--;
        }
        for (int joint = joints.size(); joint > Math.max(0, kept - 1); joint--) {
            joints.removeLast();
        }
        return list.subList(0, kept);
    }

    /** The name that begins the party, over "the Government of the Republic of". */
    private int lead(int from) {
        for (int at = from; at <= from + LEAD && at < text.size(); at++) {
            if (at > from && text.hasBefore(at, ",;:.()")) {
                return -1;
            }
            if (text.name(at).isPresent()) {
                return isNation(at) ? at : -1;
            }
            if (!text.is(at, words.beforePlace()) && !text.is(at, words.parties())) {
                return -1;
            }
        }
        return -1;
    }

    private int afterBody(int party) {
        int at = party + 1;
        while (text.is(at, words.parties()) && !text.hasBefore(at, ",;:.()")) {
            at++;
        }
        return at;
    }
}
