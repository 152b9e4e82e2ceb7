package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.score.AnnotatedTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Thousands of damaged documents: whatever comes, the geoparser answers, its spans lie in the text and do not overlap, and it says the
 * same twice. {@code -Dfuzz.seed} repeats a run, {@code -Dfuzz.count} makes it longer.
 */
class GeoparseFuzzTest {
    private static final Path SETS = Path.of("..", "shared", "geoparse-dev");
    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");
    private static final long SEED = Long.getLong("fuzz.seed", 19360401L);
    private static final int COUNT = Integer.getInteger("fuzz.count", 10_000);
    private static final int LONGEST = 700;
    private static final Set<MentionKind> MAY_HOLD_OTHERS = Set.of(MentionKind.RELATIVE, MentionKind.IMPLICIT);
    private static final List<String> ODD = List.of(
            "\u0000",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "\u05D0\u05D1",
            "\u6A4B",
            "\u0301",
            "\uFFFF",
            "\r\n",
            "\n\n",
            "\t",
            "’s ",
            "“",
            "”",
            "--",
            "(",
            ")[",
            "29",
            "St. ",
            "U. S. S. R.",
            "Mr. ",
            "\u00A0",
            "\uFB01",
            "İ",
            "ß");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Holdings HOLDINGS = Holdings.open(NoHome.HOME);
    private static final List<String> TEXTS = new ArrayList<>();

    @BeforeAll
    static void readRealDocuments() throws IOException {
        HOLDINGS.documents().all().forEach(document -> TEXTS.add(document.text()));
        if (Files.exists(SAMPLE)) {
            try (var in = Files.newInputStream(SAMPLE)) {
                HOLDINGS.teiReader().read("sample", in, document -> TEXTS.add(document.text()));
            }
        }
        for (String set : List.of("wotr-dev", "geovirus")) {
            Path file = SETS.resolve(set + ".jsonl");
            if (Files.exists(file)) {
                AnnotatedTexts.read(file).forEach(text -> TEXTS.add(text.text()));
            }
        }
        assumeThat(TEXTS).isNotEmpty();
    }

    @Test
    void standsTenThousandDamagedDocuments() {
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(Locale.ROOT, "fuzz.seed=%d fuzz.count=%d documents=%d%n", SEED, COUNT, TEXTS.size());
        Random random = new Random(SEED);
        for (int made = 0; made < COUNT; made++) {
            String text = damaged(random);
            try {
                check(text, made % 50 == 0);
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("text %d of seed %d: %s".formatted(made, SEED, escaped(text)), broken);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "...!?",
                "\u0000\u0001\u0007",
                "\uD83D\uDE00 in \uD83D\uDE80 Paris \uD83D\uDE00",
                "\uD83D alone \uDE00",
                "اجتمع في موسكو ثم في باريس",
                "他從莫斯科到巴黎",
                "Нота Москве и Парижу",
                "NO PLACE IS NAMED IN THIS TEXT",
                "a\u0301 e\u0301 o\u0301"
            })
    void meetsAwkwardTextCalmly(String text) {
        check(text, true);
    }

    @Test
    void countsUtf16UnitsBeyondTheBasicPlane() {
        String text = "\uD83D\uDE00\uD83D\uDE00 He went to Moscow.";
        assertThat(parse(text))
                .extracting(resolved -> resolved.mention().text())
                .containsExactly("Moscow");
        assertThat(parse(text).getFirst().mention().span().start()).isEqualTo(text.indexOf("Moscow"));
    }

    @Test
    void readsTenMegabytesInOneLine() {
        String sentence = "He went from Moscow to Harbin and wrote to Mr. Hull about Japano-Manchurian troops. ";
        String text = sentence.repeat(10_000_000 / sentence.length());
        List<ResolvedMention> mentions = parse(text);
        assertThat(mentions).hasSizeGreaterThan(2 * (text.length() / sentence.length()));
        assertThat(mentions.getLast().mention().span().end()).isLessThanOrEqualTo(text.length());
    }

    private static void check(String text, boolean twice) {
        Document document = read(text);
        List<ResolvedMention> mentions = HOLDINGS.mentionsOf(document);
        Set<String> ids = new HashSet<>();
        int end = 0;
        for (ResolvedMention resolved : mentions) {
            Mention mention = resolved.mention();
            assertThat(mention.span().end()).isLessThanOrEqualTo(document.text().length());
            assertThat(mention.span().start())
                    .isNotNegative()
                    .isLessThan(mention.span().end());
            assertThat(mention.text()).isEqualTo(mention.span().of(document.text()));
            assertThat(resolved.resolution().confidence()).isBetween(0.0, 1.0);
            if (!MAY_HOLD_OTHERS.contains(mention.kind())) {
                assertThat(mention.span().start()).as("after the one before").isGreaterThanOrEqualTo(end);
                assertThat(ids.add(mention.id().toString()))
                        .as(mention.id().toString())
                        .isTrue();
                end = mention.span().end();
            }
        }
        if (twice) {
            assertThat(HOLDINGS.mentionsOf(read(text))).hasToString(mentions.toString());
        }
    }

    private static List<ResolvedMention> parse(String text) {
        return HOLDINGS.mentionsOf(read(text));
    }

    private static Document read(String text) {
        return HOLDINGS.requests().read(JSON.writeValueAsString(Map.of("id", "t", "text", text)));
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(piece(random));
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            damage(text, random);
        }
        return text.toString();
    }

    private static void damage(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(from, ODD.get(random.nextInt(ODD.size())));
            case 3 -> text.replace(from, to, text.substring(from, to).toUpperCase(Locale.ROOT));
            case 4 -> text.replace(from, to, text.substring(from, to).toLowerCase(Locale.ROOT));
            case 5 -> text.replace(from, to, text.substring(from, to).replace(" ", ""));
            case 6 -> text.replace(from, to, text.substring(from, to).replace(' ', '\n'));
            default -> text.insert(from, piece(random), 0, 60 + random.nextInt(20));
        }
    }

    /** A part of a document, padded so that a damage may take any part of it. */
    private static String piece(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        int from = random.nextInt(Math.max(1, text.length() - 100));
        String piece = text.substring(from, Math.min(text.length(), from + 80 + random.nextInt(LONGEST)));
        return piece.length() >= 80 ? piece : piece + " ".repeat(80 - piece.length());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(unit -> escaped.append(
                        unit >= ' ' && unit < 127
                                ? Character.toString(unit)
                                : String.format(Locale.ROOT, "\\u%04x", unit)));
        return escaped.toString();
    }
}
