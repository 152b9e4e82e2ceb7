package org.dispatchatlas.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.MentionKind;

/** Leaves words out of passages: names of places, and of those who speak. Counts the blanks of one worksheet. */
final class Blanks {
    /** Blanks at most: what a class can fill in a lesson. */
    private static final int MOST = 30;

    private static final Set<MentionKind> ASKED =
            EnumSet.of(MentionKind.PLACE, MentionKind.REGION, MentionKind.METONYM);

    /** A speaker's own name; "the Soviet press" is none. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]+");

    private final Document document;
    private final Level level;
    private final Random random;
    private final List<TextSpan> places;
    private final List<Pattern> speakers;
    private int number;

    Blanks(Atlas atlas, Level level, Random random) {
        this.document = atlas.document();
        this.level = level;
        this.random = random;
        this.places = atlas.mentions().stream()
                .map(each -> each.mention())
                .filter(mention -> ASKED.contains(mention.kind()))
                .map(mention -> mention.span())
                .sorted()
                .toList();
        this.speakers = level == Level.EASY ? List.of() : speakersOf(atlas);
    }

    /** Whether there is anything in the passage to leave out. */
    boolean fit(TextSpan passage) {
        return !candidates(passage).isEmpty();
    }

    /** The passage with blanks, numbered on from the last one. */
    BlankedText of(TextSpan passage) {
        List<TextSpan> chosen = candidates(passage);
        int wanted = Math.min(level.blanksOf(chosen.size()), MOST - number);
        Collections.shuffle(chosen, random);
        List<TextSpan> blanks = chosen.stream().limit(wanted).sorted().toList();
        List<BlankedText.Part> parts = new ArrayList<>();
        int at = passage.start();
        for (TextSpan blank : blanks) {
            give(parts, new TextSpan(at, blank.start()));
            number++;
            parts.add(new BlankedText.Blank(number, document.wordsOf(blank), document.cite(blank)));
            at = blank.end();
        }
        give(parts, new TextSpan(at, passage.end()));
        return new BlankedText(document.cite(passage), parts);
    }

    private void give(List<BlankedText.Part> parts, TextSpan span) {
        String words = document.wordsOf(span);
        if (!words.isEmpty()) {
            parts.add(new BlankedText.Given(words));
        }
    }

    /** What could be left out of the passage, in text order, no two of them overlapping. */
    private List<TextSpan> candidates(TextSpan passage) {
        Set<TextSpan> found = new TreeSet<>();
        places.stream().filter(passage::contains).forEach(found::add);
        String text = document.text();
        for (Pattern speaker : speakers) {
            speaker.matcher(text)
                    .region(passage.start(), passage.end())
                    .useTransparentBounds(true)
                    .results()
                    .map(Blanks::spanOf)
                    .forEach(found::add);
        }
        List<TextSpan> apart = new ArrayList<>();
        for (TextSpan each : found) {
            boolean isBare = document.marks().stream().noneMatch(each::overlaps);
            if (isBare && (apart.isEmpty() || !apart.getLast().overlaps(each))) {
                apart.add(each);
            }
        }
        return apart;
    }

    private static TextSpan spanOf(MatchResult match) {
        return new TextSpan(match.start(), match.end());
    }

    private static List<Pattern> speakersOf(Atlas atlas) {
        Stream<String> ends = Stream.of(
                        atlas.document().sender(), atlas.document().addressee())
                .flatMap(each -> each.stream())
                .flatMap(each -> each.person().stream());
        return Stream.concat(
                        ends,
                        atlas.mentions().stream()
                                .map(each -> each.mention().voice().speaker()))
                .filter(name -> NAME.matcher(name).matches())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(name -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})"))
                .collect(Collectors.toList());
    }
}
