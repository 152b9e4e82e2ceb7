package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geo.Wgs84;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A class is asked about a document: every type of question, answered right and wrong, by pointer, keyboard and in words. */
class QuizzingIT extends InChromium {
    private static final String QUIZ = "/quizzes/frus1936v04d83";
    private static final Pattern CROSSHAIR =
            Pattern.compile("latitude (-?\\d+(?:\\.\\d+)?), longitude (-?\\d+(?:\\.\\d+)?)");

    @ParameterizedTest
    @ValueSource(strings = {"kind", "voice", "border", "name"})
    void aChoiceIsAnsweredRightAndThenWrong(String type) {
        JsonNode items = start("?types=" + type + "&items=2&seed=5");
        choose(items.get(0).get("answer").get("right").asInt());
        check(true);
        assertThat(page.locator(".verdict blockquote mark").textContent())
                .isEqualTo(items.get(0).get("passage").get("words").asString());
        next();
        int right = items.get(1).get("answer").get("right").asInt();
        choose((right + 1) % items.get(1).get("answer").get("choices").size());
        check(false);
        screenshot("quiz-" + type);
        next();
        assertThat(page.locator(".sum").textContent()).isEqualTo("100 of 200 points");
    }

    @Test
    void aPlaceIsPutRightByTheKeyboardAndWrongByThePointer() {
        JsonNode items = start("?types=put&items=2&seed=3");
        page.locator("atlas-map #sheet").focus();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Escape");
        steer(place(items.get(0).get("answer").get("at")));
        page.keyboard().press("Enter");
        page.locator(".draft:not(:empty)").waitFor();
        check(true);
        assertThat(points()).isEqualTo(100);
        screenshot("quiz-put-right");
        next();
        page.mouse().move(0, 0);
        BoundingBox map = page.locator("atlas-map").boundingBox();
        page.mouse().click(map.x + map.width - 60, map.y + map.height - 80);
        page.locator(".draft:not(:empty)").waitFor();
        check(false);
        screenshot("quiz-put-wrong");
    }

    @Test
    void aPlaceIsToldByDirectionAndDistance() {
        JsonNode answer = start("?types=put&items=1&seed=4").get(0).get("answer");
        tell(place(answer.get("origin").get("at")), place(answer.get("at")));
        check(true);
    }

    @Test
    void aLineIsDrawnRightByTheKeyboard() {
        JsonNode answer = start("?types=draw&items=1").get(0).get("answer");
        JsonNode line = answer.get("lines").get(0);
        for (int vertex : List.of(4, 7, 9)) {
            steer(place(line.get(vertex)));
            page.keyboard().press("Space");
        }
        steer(place(line.get(11)));
        page.keyboard().press("Enter");
        page.locator(".draft:not(:empty)").waitFor();
        check(true);
        screenshot("quiz-draw-right");
    }

    @Test
    void aLineIsDrawnWrongByThePointerAndAPointOfItToldInWords() {
        JsonNode answer = start("?types=draw&items=1").get(0).get("answer");
        BoundingBox map = page.locator("atlas-map").boundingBox();
        page.mouse().click(map.x + 60, map.y + map.height - 160);
        page.mouse().click(map.x + 200, map.y + map.height - 100);
        page.mouse().dblclick(map.x + 330, map.y + map.height - 120);
        page.locator(".draft:not(:empty)").waitFor();
        check(false);
        next();
        page.locator(".buttons button").last().click();
        page.locator(".verdict").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        LonLat from = place(answer.get("origin").get("at"));
        LonLat nearest = answer.get("lines")
                .get(0)
                .valueStream()
                .map(QuizzingIT::place)
                .min(Comparator.comparing(vertex -> Wgs84.distance(from, vertex)))
                .orElseThrow();
        tell(from, nearest);
        check(true);
    }

    @Test
    void theSameNumberGivesTheSameQuizAndAnotherNumberAnother() {
        String first = questions("?seed=77&items=12");
        open();
        assertThat(questions("?seed=77&items=12")).isEqualTo(first);
        open();
        assertThat(questions("?seed=78&items=12")).isNotEqualTo(first);
    }

    @Test
    void theAnswersOutliveAReloadAndAreSavedAsATable() throws IOException {
        start("?types=kind,voice&items=4&seed=9");
        choose(0);
        check(null);
        page.reload();
        page.locator("atlas-quiz[ready] h2").waitFor();
        assertThat(page.locator(".count").textContent()).startsWith("Question 2 of 4");
        for (int left = 0; left < 3; left++) {
            page.locator(".asking button.quiet").click();
            page.locator(".verdict").waitFor();
            next();
        }
        assertThat(page.locator("tbody tr").count()).isEqualTo(4);
        Download table = page.waitForDownload(
                () -> page.locator(".asking .buttons button").nth(1).click());
        assertThat(Files.readAllLines(table.path()))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row).contains(","));
        assertThat(page.locator(".address").textContent()).contains("seed=9");
        screenshot("quiz-results");
    }

    @Test
    void aLineThatIsAskedAboutIsDescribedToo() {
        start("?types=border&items=1");
        assertThat(page.locator(".asking .note").first().textContent())
                .matches("The line runs from .*° N, .*° E to .*° N, .*° E and is about [\\d,]+ km long\\.");
    }

    @Test
    void aDocumentWithoutPlacesHasNoQuizAndSaysSo() {
        page.navigate(server.url("/open"));
        page.locator("textarea").fill("Nothing was said that names any place at all.");
        page.locator("form button").first().click();
        awaitReady();
        page.navigate(page.url().replace("/documents/", "/quizzes/"));
        page.locator("atlas-quiz[ready] h2").waitFor();
        assertThat(page.locator(".asking h2").textContent()).startsWith("This document gives no questions");
    }

    @Test
    void theFormMakesAnotherQuiz() {
        start("");
        page.locator(".order summary").click();
        page.locator(".order select[name=level]").selectOption("hard");
        page.locator(".order input[name=items]").fill("3");
        page.locator(".order input[name=seed]").fill("321");
        for (String type : List.of("put", "border", "name", "draw")) {
            page.locator(".order input[value=" + type + "]").uncheck();
        }
        screenshot("quiz-order");
        page.locator(".order button").click();
        page.waitForURL(url -> url.contains("seed=321") && url.contains("level=hard"));
        page.locator("atlas-quiz[ready] h2").waitFor();
        assertThat(page.locator(".count").textContent()).startsWith("Question 1 of 3");
    }

    @Test
    void axeFindsNothingInQuestionsAnswersAndResults() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            open(new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
            start("?types=put,kind&items=2&seed=2");
            page.locator(".asking details summary").click();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.locator(".asking button.quiet").click();
            page.locator(".verdict").waitFor();
            next();
            choose(0);
            check(null);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            screenshot("quiz-" + scheme.name().toLowerCase(Locale.ROOT));
            next();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void aPhoneShowsTheQuestionAboveTheMap() {
        openPhone();
        start("?types=put&items=2&seed=3&lang=ru");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        screenshot("quiz-phone");
    }

    /** Opens a quiz and gives its questions as the server has them. */
    private JsonNode start(String query) {
        visit(QUIZ + query);
        page.locator("atlas-quiz[ready] h2").waitFor();
        String file = page.request()
                .get(server.url("/" + page.locator("atlas-quiz").getAttribute("src")))
                .text();
        return new JsonMapper().readTree(file).get("items");
    }

    private String questions(String query) {
        return start(query).toString();
    }

    private void choose(int choice) {
        page.locator(".asking fieldset input").nth(choice).check();
    }

    private void check(@Nullable Boolean right) {
        page.locator(".asking .main").click();
        page.locator(right == null ? ".verdict" : right ? ".verdict.right" : ".verdict.wrong")
                .waitFor();
        page.waitForFunction("document.activeElement.matches('.verdict')");
    }

    private void next() {
        page.locator(".asking .main").click();
        page.locator(".verdict").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForFunction("document.activeElement.matches('.asking h2')");
    }

    private int points() {
        return Integer.parseInt(
                page.locator(".verdict .word span").textContent().replaceAll("\\D", ""));
    }

    private void tell(LonLat from, LonLat to) {
        page.locator(".asking details summary").click();
        long wind = Math.floorMod(Math.round(Wgs84.azimuth(from, to) / 22.5), 16);
        page.locator("select[name=wind]").selectOption(Long.toString(wind));
        page.locator("input[name=kilometres]")
                .fill(Long.toString(Math.round(Wgs84.distance(from, to).kilometres())));
        page.locator(".asking details button").click();
        page.locator(".draft:not(:empty)").waitFor();
    }

    /** Moves the crosshair by arrow keys, as one does who only hears where it stands: on while it comes nearer, then another way. */
    private void steer(LonLat to) {
        page.locator("atlas-map #sheet").focus();
        for (String pace : List.of("", "Shift+")) {
            double off = press(pace + "ArrowUp", to);
            boolean nearer = true;
            while (nearer) {
                nearer = false;
                for (List<String> ways : List.of(List.of("ArrowUp", "ArrowDown"), List.of("ArrowLeft", "ArrowRight"))) {
                    for (String way : ways) {
                        double next = press(pace + way, to);
                        while (next < off) {
                            off = next;
                            nearer = true;
                            next = press(pace + way, to);
                        }
                        press(pace + ways.get(1 - ways.indexOf(way)), to);
                    }
                }
            }
        }
    }

    /** Kilometres from the crosshair to a place, after a key. */
    private double press(String key, LonLat to) {
        page.keyboard().press(key);
        return Wgs84.distance(crosshair(), to).kilometres();
    }

    private LonLat crosshair() {
        page.waitForFunction(
                "document.querySelector('atlas-map').shadowRoot.querySelector('.spoken').textContent !== ''");
        Matcher spoken = CROSSHAIR.matcher(page.locator("atlas-map .spoken").textContent());
        assertThat(spoken.find()).isTrue();
        return new LonLat(Double.parseDouble(spoken.group(2)), Double.parseDouble(spoken.group(1)));
    }

    private static LonLat place(JsonNode position) {
        return new LonLat(position.get(0).asDouble(), position.get(1).asDouble());
    }
}
