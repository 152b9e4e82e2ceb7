package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class walks through a document by a tour, and a teacher makes one. */
class TouringIT extends InChromium {
    private static final String TOUR = "/lessons/border-dispute-1936";
    private static final int STOPS = 16;

    @Test
    void theKeyboardWalksFromTheFirstStopToTheLastAndEachAddressRestoresItsStop() {
        visit(TOUR + "?stop=6");
        assertThat(tinted()).isEqualTo("fighting is taking place at a point 45 kilometers inside Mongolian territory");
        visit(TOUR);
        awaitStop(1);
        for (int stop = 2; stop <= STOPS; stop++) {
            page.keyboard().press("PageDown");
            awaitStop(stop);
            assertThat(page.url()).endsWith(TOUR + "?stop=" + stop);
            String title = page.locator(".tour h2").textContent();
            page.waitForFunction("title => document.activeElement.textContent === title", title);
            assertThat(tinted()).as(title).isNotEmpty();
        }
        assertThat(page.locator(".tour .on").isDisabled()).isTrue();
        page.keyboard().press("PageUp");
        awaitStop(STOPS - 1);
        for (int stop = STOPS - 1; stop > 0; stop -= 5) {
            visit(TOUR + "?stop=" + stop);
            awaitStop(stop);
        }
    }

    @Test
    void theArrowKeysTurnTheStopsWhileTheTourHasTheFocusAndBackLeadsBack() {
        visit(TOUR + "?stop=4");
        page.locator(".tour h2").focus();
        page.keyboard().press("ArrowRight");
        awaitStop(5);
        assertThat(page.locator("atlas-map").getAttribute("selected")).isEqualTo("frus1936v04d83-m759-788");
        page.goBack();
        awaitStop(4);
        page.locator(".scroll").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("PageDown");
        awaitStop(5);
        page.locator(".tour .contents summary").click();
        page.locator(".tour .contents button").nth(8).click();
        awaitStop(9);
        // Had the arrow outside of the panel been a step, stop 6 would lie before this one.
        page.goBack();
        awaitStop(5);
    }

    @Test
    void aPageKeyOnTheTimeSliderTurnsTheYearAndNotTheStop() {
        visit(TOUR + "?stop=6");
        page.locator("atlas-time input[type=range]").focus();
        page.keyboard().press("PageDown");
        page.waitForURL(url -> url.contains("date=1935"));
        page.keyboard().press("PageDown");
        page.waitForURL(url -> url.contains("date=1934"));
        awaitStop(6);
    }

    @Test
    void aRaisedNumberLeadsToItsSource() {
        visit(TOUR + "?stop=6");
        awaitStop(6);
        page.locator(".tour .cited a").first().click();
        page.locator(".tour .sources[open] li:focus").waitFor();
        assertThat(page.url()).endsWith(TOUR + "?stop=6");
    }

    @Test
    void whatTheReaderChangesStandsInTheAddressUntilTheNextStop() {
        visit(TOUR + "?stop=6");
        page.locator(".borders-bar select").first().selectOption("tokyo");
        page.waitForURL(url -> url.contains("stop=6") && url.contains("view=tokyo"));
        page.reload();
        awaitReady();
        awaitStop(6);
        assertThat(page.locator(".borders-bar select").first().inputValue()).isEqualTo("tokyo");
        page.locator(".tour .on").click();
        awaitStop(7);
        assertThat(page.url()).endsWith(TOUR + "?stop=7");
    }

    @Test
    void aClassSeesLargeTypeAClockAndTheMap() {
        visit(TOUR + "?stop=6");
        page.locator(".tour .buttons button").last().click();
        page.locator(".presenting .tour").waitFor();
        page.waitForURL(url -> url.contains("present"));
        page.locator(".clock:not(:empty)").waitFor();
        assertThat(page.locator(".clock").textContent()).matches("0:\\d\\d / 45:00");
        assertThat(page.locator(".quotation").isVisible()).isTrue();
        assertThat(page.locator("atlas-text").isVisible()).isFalse();
        screenshot("tour-presented");
        page.keyboard().press("PageDown");
        awaitStop(7);
        assertThat(page.url()).contains("present");
        page.keyboard().press("Escape");
        page.locator("atlas-text").waitFor();
        assertThat(page.url()).doesNotContain("present");
    }

    @Test
    void theTourGoesOnByItselfUntilAReaderTakesItOver() {
        page.clock().install();
        visit(TOUR);
        page.locator(".tour .play select").selectOption("15");
        page.locator(".tour .play select").focus();
        page.clock().runFor(16_000);
        awaitStop(2);
        page.clock().runFor(15_000);
        awaitStop(3);
        assertThat(page.evaluate("document.activeElement.name"))
                .as("the clock leaves the focus where it is")
                .isEqualTo("play");
        page.locator(".tour h2").focus();
        page.keyboard().press("PageUp");
        awaitStop(2);
        assertThat(pace()).isEqualTo("0");
    }

    @Test
    void theButtonsAndTheListTakeTheTourOverToo() {
        for (String button : new String[] {".back", ".on", ".contents li:last-child button"}) {
            page.clock().install();
            visit(TOUR + "?stop=5");
            page.locator(".tour .contents summary").click();
            page.locator(".tour .play select").selectOption("15");
            page.locator(".tour " + button).click();
            page.locator("atlas-tour:not([data-stop='5'])").waitFor();
            assertThat(pace()).as(button).isEqualTo("0");
        }
    }

    @Test
    void theTourStopsToPlayAtItsEnd() {
        page.clock().install();
        visit(TOUR + "?stop=" + (STOPS - 1));
        page.locator(".tour .play select").selectOption("15");
        page.clock().runFor(16_000);
        awaitStop(STOPS);
        assertThat(pace()).isEqualTo("0");
    }

    private String pace() {
        return page.locator(".tour .play select").inputValue();
    }

    @Test
    void onAPhoneASwipeTurnsTheStops() {
        openPhone();
        visit(TOUR + "?stop=5");
        screenshot("tour-phone");
        page.locator(".tour .body").evaluate("""
                (body) => {
                  const touch = (x) => new Touch({ identifier: 1, target: body, clientX: x, clientY: 500 });
                  const tell = (type, x, on) => body.dispatchEvent(new TouchEvent(type,
                      { bubbles: true, touches: on ? [touch(x)] : [], changedTouches: [touch(x)] }));
                  tell('touchstart', 300, true);
                  tell('touchend', 100, false);
                }""");
        awaitStop(6);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void axeFindsNothingInATourAndInTheListOfLessons() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            open(new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
            visit(TOUR + "?stop=6");
            awaitStop(6);
            page.locator(".tour .sources summary").click();
            page.locator(".tour .contents summary").click();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            screenshot("tour-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            page.navigate(server.url("/lessons"));
            page.locator(".lessons article").first().waitFor();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            screenshot("lessons-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void aTeacherMakesATourInThePageSavesItAndLoadsItAgain(@TempDir Path folder) throws IOException {
        visit("/?mention=frus1936v04d83-m1293-1302&date=1932-03-01");
        page.locator(".tour-maker summary").click();
        page.locator(".add-stop").click();
        page.locator(".tour-maker li").waitFor();
        Locator stop = page.locator(".tour-maker li").first();
        assertThat(stop.locator("input").inputValue()).isEqualTo("Ulan Bator");
        stop.locator("input").fill("Where the protocol was signed");
        stop.locator("input").blur();
        stop.locator("textarea").fill("The press names the town [@document, p. 94].");
        stop.locator("textarea").blur();
        Path file = folder.resolve("mine.yaml");
        Download saved = page.waitForDownload(
                () -> page.locator(".tour-maker a[download]").click());
        saved.saveAs(file);
        assertThat(Files.readString(file))
                .contains("Where the protocol was signed", "date: 1932-03-01", "The press names the town", "place: ");

        String link = (String) page.locator(".tour-maker .buttons a").last().evaluate("(link) => link.href");
        page.locator(".tour-maker .buttons a").first().click();
        awaitStop(1);
        assertThat(page.locator(".tour h2").textContent()).isEqualTo("Where the protocol was signed");

        open(new Browser.NewContextOptions().setViewportSize(1440, 900));
        load(new FilePayload("mine.yaml", "text/yaml", Files.readAllBytes(file)));
        awaitStop(1);
        open(new Browser.NewContextOptions().setViewportSize(1440, 900));
        page.navigate(link);
        awaitStop(1);
        assertThat(page.locator(".tour .sources li").textContent()).contains("FRUS 1936", "p. 94");
    }

    @Test
    void aFileWithFaultsIsAnsweredInWordsThatNameTheLine() {
        load(new FilePayload(
                "bad.yaml",
                "text/yaml",
                "tour: bad\ntitle: Bad\ndocument: frus1936v04d83\nstops:\n  - title: A\n    map: {date: soon}\n  - title: B\n    passage: no such words\n"
                        .getBytes(StandardCharsets.UTF_8)));
        page.locator(".lessons .warning").first().waitFor();
        assertThat(page.locator(".lessons").textContent())
                .contains(
                        "bad.yaml:6: a stop was left out: “date” is a day such as 1936-04-01",
                        "Stop 1: the document does not have the words “no such words”");
    }

    @Test
    void aTourWithADayThatHasNoMapIsShownAllTheSameAndCanBeTakenAway() {
        load(new FilePayload("odd.yaml", "text/yaml", """
                        tour: odd
                        title: Odd
                        document: frus1936v04d83
                        stops:
                          - title: A
                          - title: B
                            map: {date: 1800-01-01, view: nonsense, compare: "1936-04-01,nonsense"}
                        """.getBytes(StandardCharsets.UTF_8)));
        awaitStop(1);
        assertThat(page.locator(".tour .warning").isVisible()).isFalse();
        page.locator(".tour .on").click();
        awaitStop(2);
        page.locator(".tour .warning").waitFor();
        page.reload();
        awaitStop(2);
        page.locator(".tour .warning").waitFor();

        page.navigate(server.url("/lessons"));
        page.locator("#odd button").click();
        page.locator("#odd").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void load(FilePayload file) {
        page.navigate(server.url("/lessons"));
        page.locator(".lessons input[type=file]").setInputFiles(file);
        page.locator(".lessons form button").click();
    }

    /** The words of the document that lie under the tint. */
    private String tinted() {
        return (String) page.evaluate("() => String([...(CSS.highlights.get('passage') ?? [])][0] ?? '')");
    }

    private void awaitStop(int stop) {
        page.locator("atlas-tour[data-stop='" + stop + "']").waitFor();
        page.waitForURL(url -> stop == 1 || url.contains("stop=" + stop), new Page.WaitForURLOptions());
        awaitReady();
    }
}
