package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.geoparser.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the pages, in four languages. */
class WordsTest {
    private static final Pattern PLURAL = Pattern.compile("\\.(one|few|many|other)$");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)");
    private static final Pattern SAID = Pattern.compile(
            "(?:say|count|show|badRequest|notFound|fieldset|step|button)\\(\\s*(?:words, )?\"([a-z.-]+[a-z])\"");
    private static final Pattern SAID_BY_LABEL = Pattern.compile("Label\\.words\\(\\s*\"([a-z.-]+[a-z])\"");
    private static final Pattern SAID_BY_ELEMENT = Pattern.compile("(?:say|count)\\('([a-z.-]+)'");

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyIsMissingInAnyLanguageAndNoneIsLeftOver(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCountHasTheFormsOfItsLanguage(Language language) {
        Words words = Words.of(language);
        Set<String> forms = Stream.of(0L, 1L, 2L, 5L, 11L, 21L, 22L, 111L)
                .map(words::plural)
                .collect(Collectors.toSet());
        Set<String> counts = words.below("").keySet().stream()
                .filter(key -> PLURAL.matcher(key).find())
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(Collectors.toSet());
        assertThat(counts)
                .isNotEmpty()
                .allSatisfy(count -> assertThat(words.below(count + ".").keySet().stream()
                                .filter(key -> PLURAL.matcher("." + key).matches()))
                        .as(count)
                        .containsExactlyInAnyOrderElementsOf(forms));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPhraseFillsTheSameGaps(Language language) {
        Words.of(Language.EN)
                .below("")
                .forEach((key, phrase) -> Words.of(language)
                        .find(key)
                        .ifPresent(translated ->
                                assertThat(gaps(translated)).as(key).isEqualTo(gaps(phrase))));
    }

    @Test
    void everyPhraseThatTheProgramSaysIsThere() throws IOException {
        Set<String> known = keys(Language.EN);
        assertThat(said(Path.of("src/main/java/org/dispatchatlas/ui"), ".java", SAID))
                .hasSizeGreaterThan(80)
                .allSatisfy(key -> assertThat(known).as(key).contains(key));
        assertThat(said(Path.of("src/main/java/org/dispatchatlas/lesson/quiz"), ".java", SAID_BY_LABEL))
                .hasSizeGreaterThan(5)
                .allSatisfy(key -> assertThat(known).as(key).contains(key));
        assertThat(said(Path.of("frontend/atlas-quiz"), ".ts", SAID_BY_ELEMENT))
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(known).as(key).contains(key));
        assertThat(said(Path.of("src/main/java/org/dispatchatlas/export/sheet"), ".java", SAID))
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(known).as(key).contains(key));
        assertThat(said(Path.of("src/main/java/org/dispatchatlas/export/pack"), ".java", SAID))
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(known).as(key).contains(key));
        assertThat(said(Path.of("frontend/atlas-map"), ".ts", SAID_BY_ELEMENT))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known).contains("map." + key));
        assertThat(said(Path.of("frontend/atlas-time"), "time.ts", SAID_BY_ELEMENT))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known).contains("time." + key));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1, one",
        "EN, 0, other",
        "RU, 1, one",
        "RU, 21, one",
        "RU, 11, many",
        "RU, 2, few",
        "RU, 14, many",
        "RU, 24, few",
        "RU, 5, many",
        "JA, 1, other",
        "MN, 1, one",
        "MN, 2, other"
    })
    void pluralsFollowUnicode(Language language, long number, String category) {
        assertThat(Words.of(language).plural(number)).isEqualTo(category);
    }

    @Test
    void daysAndNumbersAreWrittenAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(1936, 4, 1);
        assertThat(Arrays.stream(Language.values())
                        .map(language -> Words.of(language).day(day)))
                .containsExactly("1 April 1936", "1 апреля 1936 г.", "1936年4月1日", "1936 оны 4-р сарын 1");
        assertThat(Words.of(Language.RU).say("card.radius", 1234.5)).contains("1\u00a0234,5");
    }

    @Test
    void aReadersLanguageIsTheFirstThatIsHere() {
        assertThat(Language.bestOf(Stream.of("fr-CH", "ja-JP", "en")
                        .map(Locale::forLanguageTag)
                        .toList()))
                .isEqualTo(Language.JA);
        assertThat(Language.bestOf(Stream.of("fr").map(Locale::forLanguageTag).toList()))
                .isEqualTo(Language.EN);
    }

    @Test
    void aSpeakerKeepsTheNameThatTheDocumentGives() {
        assertThat(Words.of(Language.RU).voice(new Voice(Voice.Kind.PRESS, "the Soviet press")))
                .contains("the Soviet press");
        assertThat(Words.of(Language.EN).voice(new Voice(Voice.Kind.AUTHOR, "")))
                .isEqualTo("the author");
    }

    /** Keys without their plural forms, which differ from language to language; names of places may be wanting where English has none. */
    private static Set<String> keys(Language language) {
        return Words.of(language).below("").keySet().stream()
                .filter(key -> !key.startsWith("place.") && !key.startsWith("territory."))
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> gaps(String phrase) {
        return GAP.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> said(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
