package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Reading the telegram beside its map, as a person would, in Chromium. */
class ReadingIT extends InChromium {

    private final List<String> requests = new CopyOnWriteArrayList<>();

    @Override
    void requested(String url) {
        requests.add(url);
    }

    @Test
    void theTelegramOpensBesideItsMap() {
        visit("/");
        assertThat(page.locator("main").innerText()).contains("893.01 Outer Mongolia/86", "I asked Krestinsky");
        screenshot("wide");
    }

    @Test
    void aClickOnAPassageSelectsItOnTheMapAndInTheAddress() {
        visit("/");
        Locator ulanbator = mark("Ulanbator");
        ulanbator.click();
        String id = idOf(ulanbator);
        awaitSelected(id);
        assertThat(page.url()).contains("mention=" + id);
        screenshot("wide-ulanbator");
    }

    @Test
    void aClickOnTheMarkerOfPragueFindsTheFootnoteAndTheAddressKeepsIt() {
        visit("/");
        Locator prague = mark("Prague");
        String id = idOf(prague);
        clickMarker(id);
        awaitSelected(id);
        assertIsMarkedAndInView(prague);
        assertThat(page.url()).contains("mention=" + id);

        page.reload();
        awaitReady();
        awaitSelected(id);
        assertIsMarkedAndInView(mark("Prague"));
        screenshot("wide-prague");
    }

    @Test
    void theKeyboardSelectsAPassageToo() {
        visit("/");
        Locator moscow = mark("Moscow");
        moscow.focus();
        page.keyboard().press("Enter");
        awaitSelected(idOf(moscow));
    }

    @Test
    void noRequestLeavesTheServer() {
        visit("/");
        mark("Ulanbator").click();
        awaitSelected(idOf(mark("Ulanbator")));
        assertThat(requests)
                .isNotEmpty()
                .allSatisfy(url -> assertThat(URI.create(url).getHost()).isEqualTo("localhost"));
    }

    @Test
    void nothingKeepsAReaderOut() {
        for (String path : List.of("/", "/about")) {
            page.navigate(server.url(path));
            page.waitForLoadState();
            if (path.equals("/")) {
                awaitReady();
            }
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .filteredOn(violation -> List.of("serious", "critical").contains(violation.getImpact()))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void thePageFitsAPhoneAndTheDark() {
        open(new Browser.NewContextOptions().setViewportSize(390, 844).setDeviceScaleFactor(2));
        visit("/");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve("phone.png"))
                .setFullPage(true));
        open(new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK));
        visit("/");
        screenshot("dark");
    }

    @Test
    void anAddressThatMeansNothingIsAnsweredInWords() {
        Map<String, Integer> statuses = Map.of(
                "/documents/no-such-document", 404,
                "/documents/frus1936v04d83?mention=no-such-mention", 404,
                "/documents/frus1936v04d83?date=yesterday", 400,
                "/documents/frus1936v04d83?view=mars", 400,
                "/no/such/page", 404);
        statuses.forEach((path, status) -> {
            assertThat(page.navigate(server.url(path)).status()).as(path).isEqualTo(status);
            page.locator("main h1").waitFor();
            assertThat(page.locator("body").innerText()).as(path).doesNotContain("Exception", "at org.");
        });
    }

    private void awaitSelected(String id) {
        page.locator("atlas-map[selected='" + id + "'][ready]").waitFor();
    }

    /** The first passage that reads so. */
    private Locator mark(String words) {
        return page.locator("mark[data-mention]:text-is(\"" + words + "\")").first();
    }

    private static String idOf(Locator mark) {
        return mark.getAttribute("data-mention");
    }

    private void clickMarker(String id) {
        @SuppressWarnings("unchecked")
        List<Number> pixel = (List<Number>) page.locator("atlas-map").evaluate("(map, id) => map.pixelOf(id)", id);
        assertThat(pixel).as("the marker is on the map").isNotNull();
        page.locator("atlas-map")
                .click(new Locator.ClickOptions()
                        .setPosition(pixel.get(0).doubleValue(), pixel.get(1).doubleValue()));
    }

    private static void assertIsMarkedAndInView(Locator mark) {
        mark.page().waitForFunction("element => element.getAttribute('aria-current') === 'true'", mark.elementHandle());
        mark.page()
                .waitForFunction(
                        "element => { const box = element.getBoundingClientRect();"
                                + " return box.top >= 0 && box.bottom <= window.innerHeight && box.height > 0; }",
                        mark.elementHandle());
    }
}
