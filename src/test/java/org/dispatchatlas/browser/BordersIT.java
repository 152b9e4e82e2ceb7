package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Moving through the years and through the points of view, in Chromium. */
class BordersIT extends InChromium {

    /** The names of the territories whose labels the map may draw, and of what is hatched. */
    private static final String NAMES =
            "document.querySelector('atlas-map').layers.names.getSource().getFeatures().map(f => f.get('name'))";

    private static final String CLAIMS =
            "document.querySelector('atlas-map').layers.claims.getVisible() ? document.querySelector('atlas-map')"
                    + ".layers.claims.getSource().getFeatures().map(f => f.get('claimant') + ' ' + f.get('against')) : []";

    @Test
    void onTheWayFrom1931To1933ManchukuoAppearsWithItsName() {
        visit("/?date=1931-01-01&map=3.60/44.0000/112.0000");
        assertThat(list(NAMES)).contains("China").doesNotContain("Manchukuo");

        Locator time = slider();
        time.focus();
        time.press("ArrowRight");
        awaitDay("1932-03-01");

        assertThat(list(NAMES)).contains("China", "Manchukuo");
        PlaywrightAssertions.assertThat(page.locator("atlas-time")).containsText("Manchukuo proclaimed");
        assertThat(time.getAttribute("aria-valuetext")).isEqualTo("1 March 1932: Manchukuo proclaimed");
        screenshot("manchukuo-1932");

        time.press("PageUp");
        awaitDay("1933-03-01");
        page.reload();
        awaitReady();
        assertThat(list(NAMES)).contains("Manchukuo");
    }

    @Test
    void homeReturnsToTheDayOfTheDocument() {
        visit("/?date=1940-07-01");
        slider().focus();
        slider().press("Home");
        awaitDay("1936-04-01");
        PlaywrightAssertions.assertThat(page.locator("atlas-time")).containsText("1 April 1936");
    }

    @Test
    void inTheViewOfNankingManchuriaIsChineseAndHatched() {
        visit("/?map=3.60/44.0000/112.0000");
        choose("view", "nanking");
        awaitUrl("view=nanking");

        assertThat(list(NAMES)).contains("China").doesNotContain("Manchukuo", "Mongolian People's Republic");
        assertThat(list(CLAIMS)).contains("china manchukuo", "china mongolia");
        PlaywrightAssertions.assertThat(page.locator(".differences")).containsText("Manchuria with Jehol");
        screenshot("view-nanking");
    }

    @Test
    void twoViewsOverEachOtherMeasureTheStripAtTheHalha() {
        visit("/?view=tokyo&map=7.20/47.9000/118.5000");
        choose("with", "1936-04-01,moscow");
        awaitUrl("with=1936-04-01,moscow");

        PlaywrightAssertions.assertThat(page.locator(".differences"))
                .containsText("Manchukuo → Mongolian People's Republic: 971 km²");
        screenshot("halha-tokyo-moscow");

        choose("view", "moscow");
        awaitUrl("view=moscow");
        screenshot("halha-moscow");
    }

    @Test
    void theKeyboardKeepsItsPlaceInTheChoices() {
        visit("/");
        page.locator(".choices select[name=view]").focus();
        page.keyboard().press("ArrowDown");
        awaitUrl("view=moscow");
        page.keyboard().press("ArrowDown");
        awaitUrl("view=tokyo");
        assertThat(page.evaluate("document.activeElement.name + ' ' + document.activeElement.value"))
                .isEqualTo("view tokyo");
    }

    @Test
    void twoDaysAreComparedFromTheAddress() {
        visit("/?date=1938-04-01&with=1938-03-12,de-facto&map=4.50/48.5000/14.0000&projection=web-mercator");
        PlaywrightAssertions.assertThat(page.locator(".differences")).containsText("Germany → Austria");
        screenshot("austria-1938");
    }

    @Test
    void theCardOfAPlaceTellsWhoHeldItAndLeadsThere() {
        visit("/");
        page.locator("mark[data-kind=metonym], mark[data-kind=place]")
                .filter(new Locator.FilterOptions().setHasText("Prague"))
                .first()
                .click();
        Locator history = page.locator(".history");
        PlaywrightAssertions.assertThat(history).containsText("Protectorate of Bohemia and Moravia (Germany)");
        history.locator("button")
                .filter(new Locator.FilterOptions().setHasText("Protectorate"))
                .click();
        awaitDay("1939-03-15");
        screenshot("prague-1939");
    }

    @Test
    void nobodyIsKeptOutInAnyView() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit("/?date=1943-01-01&view=washington&with=1936-04-01,tokyo", scheme, 1440, 900);
            // The indicator is Vaadin's own and empty while the connection stands.
            assertThat(new AxeBuilder(page)
                            .exclude("vaadin-connection-indicator")
                            .analyze()
                            .getViolations())
                    .as("%s", scheme)
                    .isEmpty();
            screenshot("borders-" + scheme.name().toLowerCase(Locale.ROOT));
        }
        visit("/?date=1943-01-01", ColorScheme.DARK, 390, 844);
        page.locator(".borders-bar summary").click();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        screenshot("borders-phone");
    }

    private Locator slider() {
        return page.locator("atlas-time input[type=range]");
    }

    private void choose(String name, String value) {
        page.locator(".choices select[name=" + name + "]").selectOption(new SelectOption().setValue(value));
    }

    private void visit(String path, ColorScheme scheme, int width, int height) {
        open(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        visit(path);
    }

    private void awaitDay(String day) {
        awaitUrl("date=" + day);
    }

    /** Until the address has the words and the map is drawn anew. */
    private void awaitUrl(String words) {
        page.waitForFunction("words => decodeURIComponent(location.search).includes(words)", words);
        awaitReady();
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String script) {
        return (List<String>) page.evaluate(script);
    }
}
