package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.export.pack.ClassPack;
import org.dispatchatlas.export.pack.PackLesson;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.StopMap;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.TourSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The class pack: all that its page may ask for is in it, small, the same each time, and safe whatever a tour says. */
class ClassPackTest {
    private static final int MOST_BYTES = 5_000_000;
    private static final String ATTACK = "</script><img src=x onerror=alert(1)>'\"&";
    private static final Holdings HOLDINGS = Holdings.open(NoHome.HOME);
    private static final List<Tour> TOURS = TourShelf.load();
    private static final Pattern CALL = Pattern.compile("atlasPack\\.(\\w+)\\((.*)\\);\n", Pattern.DOTALL);
    private static final Pattern REQUESTED = Pattern.compile(
            "(?i)<(?:script|img|link|iframe|source|video|audio|object|embed|use|image)\\b[^>]*?(?:src|href|data)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"border-dispute-1936", "reading-a-telegram-critically", "border-dispute-1936-ru"})
    void aShippedLessonFitsAndAllThatItsPageNamesIsThere(String id) throws IOException {
        Tour tour = tour(id);
        byte[] zip = pack(lesson(tour));
        assertThat(zip.length).isLessThan(MOST_BYTES);
        Map<String, byte[]> files = unzip(zip);
        JsonNode contents = called(files, "data/contents.js", "open");
        assertThat(contents.get("stops")).hasSameSizeAs(tour.stops());
        Set<String> answered = new HashSet<>();
        for (String file : new TreeSet<>(
                contents.get("files").valueStream().map(JsonNode::stringValue).toList())) {
            if (file.startsWith("data/quiz-")) {
                continue;
            }
            JsonNode pool = called(files, file, "giveLayers");
            int features = pool.get("features").size();
            pool.get("layers").properties().forEach(layer -> {
                answered.add(layer.getKey());
                layer.getValue().forEach(number -> assertThat(number.intValue()).isBetween(0, features - 1));
            });
        }
        contents.get("files").properties().stream()
                .filter(entry -> entry.getKey().startsWith("quizzes/"))
                .forEach(quiz -> {
                    assertThat(text(files, quiz.getValue().stringValue()))
                            .startsWith("atlasPack.give(\"" + quiz.getKey() + "\", {\"document\":\"frus1936v04d83\"");
                    answered.add(quiz.getKey());
                });
        assertThat(answered)
                .filteredOn(address -> address.startsWith("quizzes/"))
                .hasSize(3);
        assertThat(answered)
                .containsExactlyInAnyOrderElementsOf(contents.get("files").propertyNames());
        contents.get("stops").forEach(stop -> assertThat(answered).containsAll(asked(stop)));
    }

    @Test
    void thePageAsksForNothingOutsideThePackAndNamesNothingThatIsNotThere() throws IOException {
        Map<String, byte[]> files = unzip(pack(lesson(tour("border-dispute-1936"))));
        String page = text(files, ClassPack.START);
        Matcher requested = REQUESTED.matcher(page);
        List<String> names = new ArrayList<>();
        while (requested.find()) {
            names.add(requested.group(1));
        }
        assertThat(names).contains("player/player.js", "player/player.css", "data/contents.js");
        assertThat(names).allMatch(name -> name.equals("data:,") || files.containsKey(name));
        assertThat(text(files, "player/player.css"))
                .doesNotContain("http:", "https:", "@import")
                .doesNotContain("url(//");
        assertThat(page).contains("default-src 'none'").doesNotContain("connect-src", "<style", "style=", "onclick");
        Matcher links = Pattern.compile("<a href=\"(files|licences|README|quiz|worksheet)([^\"]*)\"")
                .matcher(page);
        assertThat(links.results().map(link -> link.group(1) + link.group(2)))
                .hasSizeGreaterThan(10)
                .contains("quiz-easy.html", "quiz-hard.html", "worksheet-a4.pdf", "worksheet-letter.pdf")
                .allMatch(files::containsKey);
        assertThat(text(files, "worksheet-a4.pdf")).startsWith("%PDF-");
        assertThat(text(files, "quiz-easy.html"))
                .contains("default-src 'none'", "data-src=\"quizzes/frus1936v04d83.json?seed=1936");
    }

    @Test
    void theTermsOfEverythingAreInIt() throws IOException {
        Map<String, byte[]> files = unzip(pack(lesson(tour("border-dispute-1936"))));
        assertThat(text(files, "licences/data.txt")).contains("GeoNames", "Natural Earth", "GSHHG", "public domain");
        assertThat(text(files, "licences/software-and-fonts.txt"))
                .contains("OpenLayers", "BSD", "proj4", "Open Font License", "lit-html", "Google");
        assertThat(text(files, "licences/dispatch-atlas-licence.txt")).contains("Apache License");
        assertThat(text(files, "licences/dispatch-atlas-notice.txt")).contains("Dispatch Atlas");
        assertThat(text(files, "README.txt")).contains("START-HERE.html");
    }

    @Test
    void theSameLessonGivesTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            byte[] one = pack(lesson(tour("reading-a-telegram-critically")));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ulaanbaatar"));
            byte[] other = pack(lesson(tour("reading-a-telegram-critically")));
            Map<String, byte[]> files = unzip(other);
            unzip(one)
                    .forEach((name, bytes) ->
                            assertThat(files.get(name)).as(name).isEqualTo(bytes));
            assertThat(other).isEqualTo(one);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whateverATourSaysStaysWords() throws IOException {
        Stop stop = new Stop(
                ATTACK.substring(0, 36),
                Optional.of(ATTACK),
                Optional.of(ATTACK),
                StopMap.USUAL,
                new CitedText(ATTACK + " [@a, " + ATTACK.replace(";", "") + "]"));
        Tour tour = new Tour(
                new TourId("attack"),
                ATTACK,
                "en",
                tour("border-dispute-1936").document(),
                0,
                new CitedText(ATTACK),
                List.of(new TourSource("a", ATTACK, "https://example.org/\"><script>alert(1)</script>")),
                List.of(stop));
        Map<String, byte[]> files = unzip(pack(new PackLesson(
                tour,
                HOLDINGS.atlasOf(HOLDINGS.documents().find(tour.document()).orElseThrow()),
                Words.of(Language.EN))));
        String page = text(files, ClassPack.START);
        assertThat(page).doesNotContain("<img", "onerror=alert(1)>").doesNotContain("<script>");
        assertThat(page.split("<script ", -1)).hasSize(3);
        files.forEach((name, bytes) -> {
            if (name.startsWith("data/")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(name).doesNotContain("<");
            }
        });
    }

    @Test
    void aTourOfTooManyDaysIsAnsweredInWords() {
        List<Stop> stops = IntStream.range(0, 30)
                .mapToObj(day -> new Stop(
                        "A stop",
                        Optional.empty(),
                        Optional.empty(),
                        on(LocalDate.of(1936, 4, 1).plusDays(day)),
                        new CitedText("")))
                .toList();
        Tour shipped = tour("border-dispute-1936");
        Tour tour =
                new Tour(shipped.id(), "Days", "en", shipped.document(), 0, shipped.about(), shipped.sources(), stops);
        assertThatThrownBy(() -> pack(lesson(tour)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A pack carries the borders of 16 days at most; the tour has 30.");
    }

    @Test
    void everyLanguageHasItsPack() throws IOException {
        Tour tour = tour("reading-a-telegram-critically");
        for (Language language : Language.values()) {
            PackLesson lesson = new PackLesson(tour, lesson(tour).atlas(), Words.of(language));
            assertThat(text(unzip(pack(lesson)), ClassPack.START)).contains("<html lang=\"" + language.tag() + "\">");
        }
    }

    private static StopMap on(LocalDate day) {
        return new StopMap(
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the map asks for at a stop, as frontend/atlas-map has it. */
    private static List<String> asked(JsonNode stop) {
        String moment = "date=%s&view=%s"
                .formatted(stop.get("date").stringValue(), stop.get("view").stringValue());
        List<String> asked = new ArrayList<>(List.of(
                "map/land.geojson",
                "map/lakes.geojson",
                "map/rivers.geojson",
                "map/today.geojson",
                "map/mentions.geojson?document=frus1936v04d83",
                "map/relations.geojson?document=frus1936v04d83",
                "map/borders.geojson?" + moment,
                "map/claims.geojson?" + moment));
        if (!stop.get("with").isNull()) {
            asked.add("map/difference.geojson?%s&with=%s"
                    .formatted(moment, stop.get("with").stringValue().replace(",", "%2C")));
        }
        return asked;
    }

    private static JsonNode called(Map<String, byte[]> files, String file, String function) {
        Matcher call = CALL.matcher(text(files, file));
        assertThat(call.matches()).as(file).isTrue();
        assertThat(call.group(1)).isEqualTo(function);
        return JsonMapper.shared().readTree(call.group(2));
    }

    private static String text(Map<String, byte[]> files, String name) {
        assertThat(files).containsKey(name);
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static Tour tour(String id) {
        return TOURS.stream()
                .filter(tour -> tour.id().equals(new TourId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static PackLesson lesson(Tour tour) {
        return new PackLesson(
                tour,
                HOLDINGS.atlasOf(HOLDINGS.documents().find(tour.document()).orElseThrow()),
                Words.of(Language.find(tour.language()).orElse(Language.EN)));
    }

    private static byte[] pack(PackLesson lesson) throws IOException {
        var out = new ByteArrayOutputStream();
        HOLDINGS.packs().write(lesson, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        assertThat(files.keySet().stream().sorted().collect(Collectors.toList()))
                .isEqualTo(List.copyOf(files.keySet()));
        return files;
    }
}
