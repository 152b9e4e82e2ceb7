package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Opening documents of one's own, in Chromium. */
class OpeningIT extends InChromium {
    private static final String TEXT =
            "HARBIN, May 3, 1935.\n\nTroops moved from Hailar to Manchouli yesterday, 20 kilometers inside Manchukuo territory.";

    @Test
    void aPastedTextBecomesAMapOnTheBordersOfItsDay() {
        visit("/");
        page.getByText("Open a document").click();
        page.locator("textarea").fill(TEXT);
        page.getByText("Show its map").click();
        awaitReady();

        assertThat(page.url()).contains("/documents/text-");
        PlaywrightAssertions.assertThat(page.locator("mark[data-kind=place]").first())
                .isVisible();
        PlaywrightAssertions.assertThat(page.locator("atlas-time")).containsText("3 May 1935");
        screenshot("own-text");

        String own = page.url();
        page.reload();
        awaitReady();
        try (BrowserContext other = chromium.browser().newContext()) {
            assertThat(other.newPage().navigate(own).status()).isEqualTo(404);
        }
    }

    @Test
    void onAPhoneATextIsPastedToo() {
        openPhone();
        page.navigate(server.url("/open?lang=ru"));
        page.locator("textarea").fill(TEXT);
        page.locator("form button").first().tap();
        awaitReady();
        assertThat(page.url()).contains("/documents/text-", "lang=ru");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void aVolumeIsListedAndSearched() {
        page.navigate(server.url("/open"));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("volume.xml", "text/xml", volume().getBytes(StandardCharsets.UTF_8)));
        page.getByText("Show its map").click();
        Locator found = page.locator(".found li");
        PlaywrightAssertions.assertThat(found).hasCount(2);

        page.locator(".found input[type=search]").pressSequentially("dairen");
        PlaywrightAssertions.assertThat(found).hasCount(1);
        screenshot("own-volume");
        found.locator("a").click();
        awaitReady();
        assertThat(page.url()).contains("/documents/d2");
    }

    @Test
    void thePlayerWalksThroughTheMentionsThatAreSwitchedOn() {
        visit("/");
        Locator walk = page.locator(".walk");
        int all = count(walk.innerText());
        walk.getByLabel("Next mention").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(walk).containsText("1 of " + all);
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(walk).containsText("2 of " + all);
        assertThat(page.url()).contains("mention=");

        page.getByText("Copy citation").click();
        PlaywrightAssertions.assertThat(page.locator(".quoting [role=status]"))
                .not()
                .isEmpty();
        screenshot("walk");

        page.locator(".legend summary").click();
        page.locator("input[name=kind-region]").uncheck();
        PlaywrightAssertions.assertThat(walk).not().containsText("of " + all);
        assertThat(count(walk.innerText())).isLessThan(all);
    }

    private static int count(String words) {
        return Integer.parseInt(words.replaceAll("(?s).*?(\\d+)( mentions)?[^\\d]*$", "$1"));
    }

    @Test
    void whatIsNoTextIsRefusedInWordsAndTheFormKeepsNobodyOut() {
        page.navigate(server.url("/open"));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("picture.png", "image/png", new byte[] {0, 1, 2, 0}));
        page.getByText("Show its map").click();

        PlaywrightAssertions.assertThat(page.locator("[role=alert]")).containsText("The file is no text");
        assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .isEmpty();
        screenshot("open");
    }

    private static String volume() {
        return """
                <?xml version="1.0"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
                <div type="document" xml:id="d1" n="1"><head>The Consul at Harbin to the Secretary of State</head>
                <p>Troops moved from Hailar.</p></div>
                <div type="document" xml:id="d2" n="2"><head>The Consul at Mukden to the Secretary of State</head>
                <p>Nothing is new in Dairen.</p></div>
                </body></text></TEI>
                """;
    }
}
