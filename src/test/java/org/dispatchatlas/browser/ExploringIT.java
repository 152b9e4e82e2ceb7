package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filtering, listing, walking and sharing, with the pointer and with the keyboard alone, in four languages. */
class ExploringIT extends InChromium {
    private static final String ULANBATOR = "frus1936v04d83-m1293-1302";

    @Test
    void aFilterChangesTextMapListCountAndAddressTogether() {
        visit("/");
        page.locator(".filter summary").click();
        page.locator("select[name=voice]").selectOption("the Soviet press, quoted");
        page.waitForURL(Pattern.compile(".*voice=the.*"));
        awaitReady();
        int inText = page.locator("atlas-text mark:not([data-off])").count();
        assertThat(page.locator(".filter summary").innerText()).contains(inText + " of 38");
        assertThat(page.locator(".walk").innerText()).contains(String.valueOf(inText));
        assertThat(markersOf("Prague")).isZero();
        assertThat(markersOf("Ulan Bator")).isEqualTo(1);
        button("List").click();
        page.locator("atlas-tree [data-feature='" + ULANBATOR + "']").waitFor();
        assertThat(page.locator("atlas-tree").innerText())
                .contains("Ulan Bator")
                .doesNotContain("Prague");

        page.reload();
        awaitReady();
        assertThat(page.locator("atlas-tree").innerText())
                .contains("Ulan Bator")
                .doesNotContain("Prague");
        screenshot("list-of-a-voice");
    }

    @Test
    void theKeyboardAloneReadsTheListAndChooses() {
        visit("/?list=kind");
        Locator tree = page.locator("atlas-tree [role=treeitem][tabindex='0']");
        tree.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String second = String.valueOf(page.evaluate("document.activeElement.dataset.feature"));
        page.keyboard().press("Enter");
        page.locator("atlas-map[selected='" + second + "'][ready]").waitFor();
        page.keyboard().press("ArrowLeft");
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("true");
        page.keyboard().press("ArrowLeft");
        page.locator("atlas-tree [aria-expanded=false]").first().waitFor();
    }

    @Test
    void theKeyboardAloneWalksTheTextAndTheCardExplains() {
        visit("/");
        page.locator("atlas-text mark[tabindex='0']").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.locator(".card h2").waitFor();
        String first = page.locator(".walk").innerText();
        page.keyboard().press("n");
        page.waitForFunction("before => document.querySelector('.walk').innerText !== before", first);
        assertThat(page.locator(".card").innerText())
                .contains("Why here", "Its names, and who uses them", "Who held it");
    }

    @Test
    void theArrowKeysGoFromPlaceToPlaceOnTheMapAndTabLeavesIt() {
        visit("/?mention=" + ULANBATOR);
        page.locator("atlas-map #sheet").focus();
        page.keyboard().press("ArrowLeft");
        Locator spoken = page.locator("atlas-map .spoken");
        page.waitForFunction(
                "() => document.querySelector('atlas-map').shadowRoot.querySelector('.spoken').innerText !== ''");
        String words = spoken.textContent();
        assertThat(words).contains("mention");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains(ULANBATOR));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.querySelector('atlas-map').shadowRoot.activeElement.tagName"))
                .isEqualTo("BUTTON");
    }

    @Test
    void theKeyboardAloneFiltersAndShares() {
        visit("/");
        page.locator(".filter summary").focus();
        page.keyboard().press("Enter");
        page.locator("select[name=part]").focus();
        page.keyboard().press("f");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*part=footnote.*"));
        assertThat(page.locator("atlas-text mark:not([data-off])").allInnerTexts())
                .containsExactly("Paris", "Prague");
        page.locator(".share summary").focus();
        page.keyboard().press("Enter");
        page.locator(".share textarea").first().waitFor();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("TEXTAREA");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator(".share [role=status]").first().waitFor();
    }

    @Test
    void onAPhoneAReaderFiltersListsChoosesAndGoesOn() {
        openPhone();
        visit("/");
        page.locator(".share summary").tap();
        page.locator(".share img.code").waitFor();
        page.locator(".filter summary").tap();
        page.locator("select[name=voice]").selectOption("the Soviet press, quoted");
        page.waitForURL(Pattern.compile(".*voice=the.*"));
        button("List").tap();
        page.locator("atlas-tree [data-feature='" + ULANBATOR + "']").tap();
        page.locator("atlas-map[selected='" + ULANBATOR + "'][ready]").waitFor();
        assertThat(page.locator(".card").innerText()).contains("Ul", "Why here");
        button("Next mention").tap();
        page.waitForURL(url -> url.contains("mention=") && !url.contains(ULANBATOR));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        screenshot("phone-list");
    }

    @Test
    void relationsAreArcsThatNameTheirPassage() {
        visit("/?layers=borders-of-day,relations,labels");
        String relation = String.valueOf(page.evaluate(
                "() => fetch('map/relations.geojson?document=frus1936v04d83').then(answer => answer.json())"
                        + ".then(layer => layer.features.find(each => each.properties.kind === 'movement').id)"));
        visit("/?layers=borders-of-day,relations,labels&mention=" + relation);
        assertThat(page.locator(".card").innerText())
                .contains("Moscow – Far East", "Movement", "2,000 engineers", "p. 95");
        screenshot("relations");
    }

    @Test
    void theAddressTheQrCodeAndTheFrameAreHandedOn() {
        visit("/?mention=" + ULANBATOR);
        page.locator(".share summary").click();
        page.locator(".share img.code").waitFor();
        assertThat(page.locator(".share textarea").first().inputValue()).isEqualTo(page.url());
        assertThat(page.locator(".share").innerText()).contains("atlas.embed.allow");
        screenshot("share");
    }

    @ParameterizedTest
    @CsvSource({"ru, Текст, 1 апреля 1936", "ja, 本文, 1936年4月1日", "mn, Бичвэр, 1936 оны"})
    void thePageSpeaksTheLanguageOfTheAddress(String language, String text, String day) {
        visit("/?lang=" + language + "&mention=" + ULANBATOR);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator(".panes").innerText()).contains(text);
        assertThat(page.locator(".date summary").innerText()).contains(day);
        screenshot("language-" + language);
    }

    @Test
    void theLanguageLinkKeepsTheState() {
        visit("/");
        page.locator("mark[data-mention='" + ULANBATOR + "']").click();
        page.waitForURL(Pattern.compile(".*mention=.*"));
        page.locator(".languages a[lang=ru]").click();
        page.waitForURL(
                Pattern.compile(".*mention=" + ULANBATOR + ".*lang=ru.*|.*lang=ru.*mention=" + ULANBATOR + ".*"));
        awaitReady();
        assertThat(page.locator(".card h2").innerText()).isEqualTo("Улан-Батор");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?mention=" + ULANBATOR,
                "/?list=region&mention=" + ULANBATOR,
                "/?layers=borders-of-day,relations,labels&lang=ru",
                "/?lang=ja&list=kind",
                "/?lang=mn&mention=" + ULANBATOR,
                "/?embed",
                "/open",
                "/about?lang=ja",
                "/documents/none"
            })
    void axeFindsNothingAtAll(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
            page.navigate(server.url(path));
            page.locator("main").first().waitFor();
            if (page.locator("atlas-map").count() > 0) {
                awaitReady();
                page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            }
            assertThat(faults()).as(path + " " + scheme).isEmpty();
        }
    }

    @Test
    void onAPhoneTextOf200PercentFitsTheScreen() {
        open(new Browser.NewContextOptions().setViewportSize(390, 844));
        visit("/?mention=" + ULANBATOR);
        page.addStyleTag(
                new Page.AddStyleTagOptions().setContent("html { font-size: 200%; } body { font-size: 2em; }"));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    /** Every state in every language: some minutes, so only when asked for with {@code -Daxe.all}. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ja", "mn"})
    @EnabledIfSystemProperty(named = "axe.all", matches = ".*")
    void axeFindsNothingInAnyStateOfALanguage(String language) {
        for (String state : List.of(
                "/?",
                "/?mention=" + ULANBATOR + "&",
                "/?list=text&",
                "/?list=region&mention=" + ULANBATOR + "&",
                "/?layers=borders-of-day,relations,labels&",
                "/?with=1932-03-01&",
                "/?embed&",
                "/open?",
                "/open?refused=empty&",
                "/about?",
                "/documents/none?")) {
            axeFindsNothingAtAll(state + "lang=" + language);
        }
    }

    /** What axe finds, however slight, in words that say where. */
    private List<String> faults() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s (%s): %s".formatted(rule.getId(), rule.getImpact(), node.getHtml())))
                        .toList();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private int markersOf(String name) {
        return page.locator("atlas-map .places button", new Page.LocatorOptions().setHasText(name))
                .count();
    }
}
