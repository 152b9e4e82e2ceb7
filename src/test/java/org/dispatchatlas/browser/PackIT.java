package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class pack in a room without a network: unpacked, opened from the disk, walked through. */
class PackIT extends InChromium {
    private static final int STOPS = 16;

    /** Rules for which axe would ask for the style sheet once more, which the page's policy forbids to anybody. The pack has no sound, and turns. */
    private static final List<String> ASKING = List.of("css-orientation-lock", "no-autoplay-audio");

    @TempDir
    static Path folder;

    private static final int QUESTIONS = 12;

    private static String start = "";

    private final List<String> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void unpack() throws IOException {
        start = UnpackedPack.fetch(URI.create(server.url("/packs/border-dispute-1936.zip")), folder);
    }

    /** Whatever a test does, the pack asks only the disk, and nothing goes wrong in it. */
    @AfterEach
    void nothingWasAskedOfTheNetwork() {
        assertThat(requests)
                .allMatch(url -> url.startsWith("file:") || url.startsWith("data:") || url.startsWith("blob:"));
        assertThat(faults).isEmpty();
    }

    @Test
    void theKeyboardWalksFromTheFirstStopToTheLastAndEachAddressRestoresItsStop() {
        begin(wide());
        for (int stop = 2; stop <= STOPS; stop++) {
            page.keyboard().press("PageDown");
            awaitStop(stop);
            assertThat(page.url()).endsWith("START-HERE.html#stop=" + stop);
            String title = page.locator(".stop:not([hidden]) h2").textContent();
            page.waitForFunction("title => document.activeElement.textContent === title", title);
            assertThat(tinted()).as(title).isNotEmpty();
            assertThat(failure()).as(title).isEmpty();
        }
        assertThat(page.locator(".buttons .on").isDisabled()).isTrue();
        page.keyboard().press("PageUp");
        awaitStop(STOPS - 1);
        page.reload();
        awaitStop(STOPS - 1);
        page.goBack();
        awaitStop(STOPS);
        page.goBack();
        awaitStop(STOPS - 1);
        page.navigate(start + "#stop=5");
        page.reload();
        awaitStop(5);
        assertThat(page.locator("atlas-map").getAttribute("selected")).isEqualTo("frus1936v04d83-m759-788");
        screenshot("pack-wide");
    }

    @Test
    void everyBorderThatCanBeChosenIsCarried() {
        begin(wide());
        page.locator(".contents summary").click();
        page.locator(".contents a").nth(4).click();
        awaitStop(5);
        for (String day : options("date")) {
            page.locator(".borders-bar select[name=date]").selectOption(day);
            for (String view : options("view")) {
                page.locator(".borders-bar select[name=view]").selectOption(view);
                awaitReady();
                assertThat(failure()).as(day + " " + view).isEmpty();
            }
        }
        page.locator(".legend summary").click();
        page.locator("input[value=borders-today]").check();
        page.locator("input[value=relations]").check();
        page.locator("input[value=demonym]").check();
        page.locator("input[value=web-mercator]").check();
        awaitReady();
        assertThat(failure()).isEmpty();
        assertThat(page.locator("mark[data-kind=demonym]:not([data-off])").count())
                .isPositive();
    }

    @Test
    void aPassageIsChosenInTheTextAndOnTheMap() {
        begin(wide());
        page.locator("mark[data-kind=place]").first().click();
        page.locator(".card:not([hidden])").waitFor();
        assertThat(page.locator(".card h2").textContent()).isNotBlank();
        page.locator(".dismiss").click();
        assertThat(page.locator(".card").isVisible()).isFalse();
        page.locator("a.note-mark").first().click();
        assertThat(page.url()).doesNotContain("note");
    }

    @Test
    void aClassSeesLargeTypeAClockAndTheMap() {
        begin(wide());
        page.locator(".buttons .present").click();
        page.locator(".presenting .tour").waitFor();
        page.locator(".clock:not(:empty)").waitFor();
        assertThat(page.url()).endsWith("&present");
        page.keyboard().press("PageDown");
        awaitStop(2);
        screenshot("pack-presented");
        assertThat(page.url()).endsWith("#stop=2&present");
        page.keyboard().press("Escape");
        page.locator("atlas-text").waitFor();
        assertThat(page.url()).endsWith("#stop=2");
    }

    @Test
    void theQuizIsDoneFromTheDiskToo() {
        begin(wide());
        page.locator("#part-quiz a").first().click();
        page.locator("atlas-quiz[ready] h2").waitFor();
        for (int question = 1; question <= QUESTIONS; question++) {
            awaitReady();
            assertThat(failure()).isEmpty();
            assertThat(page.locator(".count").textContent()).startsWith("Question " + question + " of " + QUESTIONS);
            if (page.locator(".asking fieldset input").count() > 0) {
                page.locator(".asking fieldset input").first().check();
                page.locator(".asking .main").click();
            } else {
                page.locator(".asking button.quiet").click();
            }
            page.locator(".verdict").waitFor();
            if (question == 1) {
                screenshot("pack-quiz");
                assertThat(new AxeBuilder(page).disableRules(ASKING).analyze().getViolations())
                        .isEmpty();
            }
            page.locator(".asking .main").click();
            page.locator(".verdict").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        assertThat(page.locator("tbody tr").count()).isEqualTo(QUESTIONS);
        assertThat(new AxeBuilder(page).disableRules(ASKING).analyze().getViolations())
                .isEmpty();
        page.locator("header .house").click();
        awaitStop(1);
    }

    @Test
    void axeFindsNothingOnAnyScreen() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (Browser.NewContextOptions screen : List.of(wide(), phone())) {
                begin(screen.setColorScheme(scheme));
                page.keyboard().press("PageDown");
                awaitStop(2);
                page.locator(".stop:not([hidden]) .sources summary").click();
                page.locator(".contents summary").click();
                assertThat(new AxeBuilder(page).disableRules(ASKING).analyze().getViolations())
                        .isEmpty();
                boolean small = screen.isMobile != null;
                screenshot("pack-" + scheme.name().toLowerCase(Locale.ROOT) + (small ? "-phone" : ""));
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isTrue();
            }
        }
    }

    @Test
    void withoutScriptsTheWholeLessonCanBeRead() {
        begin(wide().setJavaScriptEnabled(false), false);
        assertThat(page.locator(".stop:visible").count()).isEqualTo(STOPS);
        assertThat(page.locator("atlas-text").isVisible()).isTrue();
        assertThat(page.locator("noscript p").isVisible()).isTrue();
        screenshot("pack-without-scripts");
    }

    @Test
    void theListOfLessonsHasThePack(@TempDir Path saved) throws IOException {
        page.navigate(server.url("/lessons"));
        Download pack = page.waitForDownload(
                () -> page.locator("#border-dispute-1936 a[href*='packs/']").click());
        Path zip = saved.resolve("pack.zip");
        pack.saveAs(zip);
        assertThat(pack.suggestedFilename()).isEqualTo("border-dispute-1936.zip");
        assertThat(Files.size(zip)).isBetween(1_000_000L, 5_000_000L);
        requests.clear();
    }

    @Override
    void requested(String url) {
        requests.add(url);
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    private void begin(Browser.NewContextOptions options) {
        begin(options, true);
        awaitStop(1);
    }

    /** Opens the page as a double click does, with the network cut. */
    private void begin(Browser.NewContextOptions options, boolean scripts) {
        open(options);
        requests.clear();
        BrowserContext reader = context;
        reader.setOffline(true);
        page.onConsoleMessage(message -> {
            if (scripts && List.of("error", "warning").contains(message.type())) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.navigate(start);
    }

    private List<String> options(String select) {
        return page.locator(".borders-bar select[name=" + select + "] option").all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
    }

    /** The words of the document that lie under the tint. */
    private String tinted() {
        return (String) page.evaluate("() => String([...(CSS.highlights.get('passage') ?? [])][0] ?? '')");
    }

    private String failure() {
        return String.join(" ", page.locator("atlas-map .failure").allTextContents());
    }

    private void awaitStop(int stop) {
        page.locator("atlas-tour[data-stop='" + stop + "']").waitFor();
        awaitReady();
    }
}
