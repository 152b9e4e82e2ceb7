package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.dispatchatlas.curation.Anchor;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.junit.jupiter.api.Test;

/**
 * Corrections are anchored in real documents, which then are edited thousands of times as editors do: each lands on its own words or is an
 * orphan, and none lands on another sentence. {@code -Danchor.seed=N -Danchor.edits=N} choose others.
 */
class AnchoringTest {
    private static final long SEED = Long.getLong("anchor.seed", 19360401);
    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");
    private static final int EDITS = Integer.getInteger("anchor.edits", 2000);

    /** Of those whose own words still stand; the rest were lost in repetitions, and are shown as orphans. */
    private static final double LEAST_FOUND = 0.92;

    /** A text whose every letter knows where it stood; letters that an edit brought in stood nowhere. */
    private static final class Tracked {
        private static final int NOWHERE = -1;

        private final StringBuilder text;
        private final List<Integer> origins = new ArrayList<>();

        Tracked(String text) {
            this.text = new StringBuilder(text);
            for (int at = 0; at < text.length(); at++) {
                origins.add(at);
            }
        }

        void delete(int start, int end) {
            text.delete(start, end);
            origins.subList(start, end).clear();
        }

        void insert(int at, String words) {
            text.insert(at, words);
            origins.addAll(at, new ArrayList<>(Collections.nCopies(words.length(), NOWHERE)));
        }

        void move(int start, int end, int to) {
            String words = text.substring(start, end);
            List<Integer> stood = new ArrayList<>(origins.subList(start, end));
            delete(start, end);
            int at = to >= end ? to - (end - start) : Math.min(to, start);
            text.insert(at, words);
            origins.addAll(at, stood);
        }

        /** A second copy; which of the two is the own one is open, so the copy bears the same origins. */
        void copy(int start, int end, int to) {
            String words = text.substring(start, end);
            List<Integer> stood = new ArrayList<>(origins.subList(start, end));
            text.insert(to, words);
            origins.addAll(to, stood);
        }

        boolean isAt(int at, TextSpan span) {
            for (int letter = 0; letter < span.length(); letter++) {
                if (origins.get(at + letter) != span.start() + letter) {
                    return false;
                }
            }
            return true;
        }

        /** How often the words stand there: not, once, or more often where a copy was made. */
        int count(TextSpan span) {
            int count = 0;
            for (int at = 0; at + span.length() <= origins.size(); at++) {
                count += origins.get(at) == span.start() && isAt(at, span) ? 1 : 0;
            }
            return count;
        }
    }

    @Test
    void aCorrectionLandsOnItsOwnWordsOrIsAnOrphan() throws IOException {
        System.out.println("anchor.seed=" + SEED + " anchor.edits=" + EDITS);
        Random random = new Random(SEED);
        Holdings holdings = Holdings.open(NoHome.HOME);
        List<Document> documents = documents(holdings);
        List<List<TextSpan>> spans = documents.stream()
                .map(document -> holdings.mentionsOf(document).stream()
                        .map(ResolvedMention::mention)
                        .map(mention -> mention.span())
                        .filter(span -> span.length() > 0 && span.length() <= Anchor.LONGEST)
                        .distinct()
                        .toList())
                .toList();
        int standing = 0;
        int found = 0;
        int gone = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            int which = random.nextInt(documents.size());
            String text = documents.get(which).text();
            if (spans.get(which).isEmpty()) {
                continue;
            }
            Tracked edited = new Tracked(text);
            int steps = 1 + random.nextInt(3);
            for (int step = 0; step < steps; step++) {
                edit(edited, random);
            }
            for (TextSpan span : sample(spans.get(which), random)) {
                Optional<TextSpan> landed = Anchor.of(text, span).findIn(edited.text.toString());
                int count = edited.count(span);
                standing += count == 1 ? 1 : 0;
                gone += count == 0 ? 1 : 0;
                found += count == 1 && landed.isPresent() ? 1 : 0;
                landed.ifPresent(there -> assertThat(edited.isAt(there.start(), span))
                        .as(
                                "“%s” at %d of %s landed at %d of\n%s",
                                span.of(text),
                                span.start(),
                                documents.get(which).id(),
                                there.start(),
                                edited.text)
                        .isTrue());
            }
        }
        System.out.printf(
                "anchors: %d whose words stand, %.1f %% of them found; %d whose words are gone, none found elsewhere%n",
                standing, 100.0 * found / standing, gone);
        assertThat((double) found / standing).isGreaterThan(LEAST_FOUND);
    }

    private static List<TextSpan> sample(List<TextSpan> spans, Random random) {
        List<TextSpan> some = new ArrayList<>();
        for (int count = 0; count < 6; count++) {
            some.add(spans.get(random.nextInt(spans.size())));
        }
        return some;
    }

    /** One thing that editors do: with a word, a sentence or a paragraph. */
    private static void edit(Tracked text, Random random) {
        int[] unit = unit(text, random);
        int other = unit(text, random)[0];
        switch (random.nextInt(7)) {
            case 0 -> text.delete(unit[0], unit[1]);
            case 1 -> text.insert(unit[0], sentence(random));
            case 2 -> {
                text.delete(unit[0], unit[1]);
                text.insert(unit[0], sentence(random));
            }
            case 3 -> text.move(unit[0], unit[1], outside(other, unit));
            case 4 -> text.copy(unit[0], unit[1], outside(other, unit));
            case 5 -> spaces(text, random);
            default -> words(text, random);
        }
    }

    private static int outside(int at, int[] unit) {
        return at > unit[0] && at < unit[1] ? unit[1] : at;
    }

    /** Start and end of a word, a sentence or a paragraph. */
    private static int[] unit(Tracked text, Random random) {
        String separator = List.of("\\s+", "(?<=[.;:])\\s+", "\\n+").get(random.nextInt(3));
        List<int[]> units = new ArrayList<>();
        var ends = Pattern.compile(separator).matcher(text.text);
        int from = 0;
        while (ends.find()) {
            if (ends.end() > from) {
                units.add(new int[] {from, ends.end()});
            }
            from = ends.end();
        }
        return units.isEmpty() ? new int[] {0, 0} : units.get(random.nextInt(units.size()));
    }

    private static void spaces(Tracked text, Random random) {
        for (int at = text.text.length() - 1; at > 0; at--) {
            if (text.text.charAt(at) == ' ' && random.nextInt(8) == 0) {
                text.insert(at, random.nextBoolean() ? " " : "\n");
            }
        }
    }

    /** Single words replaced here and there, as when a spelling is made uniform. */
    private static void words(Tracked text, Random random) {
        for (int times = 0; times < 5; times++) {
            String[] all = text.text.toString().split("\\s+");
            String word = all[random.nextInt(all.length)];
            int at = text.text.indexOf(" " + word + " ");
            if (at >= 0 && word.length() < 20) {
                text.delete(at + 1, at + 1 + word.length());
                text.insert(at + 1, "another");
            }
        }
    }

    private static String sentence(Random random) {
        return List.of(
                        "The Ambassador in Japan reported the same from Tokyo. ",
                        "In Moscow it is said that the Soviet Union and Outer Mongolia signed a protocol. ",
                        "See the previous telegram. ",
                        "Mongolian ")
                .get(random.nextInt(4));
    }

    /** The seed, and the sample of FRUS where it is there. */
    private static List<Document> documents(Holdings holdings) throws IOException {
        List<Document> documents = new ArrayList<>(holdings.documents().all());
        if (Files.exists(SAMPLE)) {
            try (InputStream in = Files.newInputStream(SAMPLE)) {
                holdings.teiReader().read("sample", in, documents::add);
            }
        }
        return documents;
    }
}
