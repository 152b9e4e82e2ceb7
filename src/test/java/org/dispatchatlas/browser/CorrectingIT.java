package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Correcting what the program read: another place, a point, a line, not a place; and back again. */
class CorrectingIT extends InChromium {
    private static final String ULANBATOR = "frus1936v04d83-m1293-1302";

    @Test
    void aReaderSetsAPointUndoesItAndDoesItAgain() {
        visit("/?mention=" + ULANBATOR);
        openForm();
        page.getByLabel("Latitude, longitude").fill("46.26, 102.78");
        page.getByText("The point or line below").click();
        sign("The protocol was signed elsewhere, for this test");
        save();
        awaitText(".card .reasons", "Decided by A. Reader");
        awaitText(".corrections summary", "1 correction");
        assertThat(mentions().get(ULANBATOR)).contains("102.78");
        openCorrections();
        button("Undo").click();
        awaitText(".corrections summary", "0 corrections");
        button("Redo").click();
        awaitText(".corrections summary", "1 correction");
        page.locator(".corrections")
                .screenshot(new Locator.ScreenshotOptions().setPath(SCREENSHOTS.resolve("corrections.png")));
    }

    @Test
    void whatIsNotAPlaceLeavesTextMapAndCountAndAnotherReaderSeesItStill() {
        visit("/?mention=" + ULANBATOR);
        openForm();
        page.getByText("Not a place", new Page.GetByTextOptions().setExact(true))
                .click();
        sign("Only for this test");
        save();
        page.locator("mark[data-mention='" + ULANBATOR + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        awaitText(".filter summary", "25 of 37 mentions");
        open(new Browser.NewContextOptions());
        visit("/");
        assertThat(page.locator("mark[data-mention='" + ULANBATOR + "']").count())
                .isEqualTo(1);
    }

    @Test
    void wordsThatWereOverlookedAreMarkedByKeyboard() {
        visit("/");
        openCorrections();
        Locator find = page.getByLabel("Words to mark as a place, as they stand in the text");
        find.fill("hierarchy");
        find.press("Enter");
        Locator found = page.locator(".corrections li button", new Page.LocatorOptions().setHasText("[hierarchy]"));
        found.press("Enter");
        page.getByLabel("A place, but nobody can say where").press("Space");
        sign("For this test");
        page.getByText("Keep the correction").press("Enter");
        page.locator("mark[data-mention]:text-is(\"hierarchy\")").waitFor();
        awaitText(".card h2", "hierarchy");
    }

    @Test
    void selectedWordsCanBeMarked() {
        visit("/");
        page.evaluate("""
                const walk = document.createTreeWalker(document.querySelector('atlas-text'), NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                  const at = walk.currentNode.data.indexOf('reliable');
                  if (at >= 0) {
                    getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + 'reliable'.length);
                  }
                }
                """);
        button("Mark “reliable” as a place").waitFor();
    }

    @Test
    void correctionsAreSavedToAFileAndLoadedByAnotherReader() throws IOException {
        visit("/?mention=" + ULANBATOR);
        openForm();
        page.getByText("A place, but nobody can say where").click();
        sign("To be kept in a file");
        save();
        awaitText(".corrections summary", "1 correction");
        openCorrections();
        Download download =
                page.waitForDownload(() -> page.getByText("Save as a file").click());
        Path file = Path.of("target", "corrections-of-the-test.yaml");
        download.saveAs(file);
        assertThat(Files.readString(file))
                .contains("quote: \"Ulanbator\"", "decision: not-locatable", "by: \"A. Reader\"");

        open(new Browser.NewContextOptions().setViewportSize(1440, 900));
        visit("/");
        openCorrections();
        page.getByLabel("Load corrections or Web Annotations from a file").setInputFiles(file);
        page.getByText("Load", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/documents/frus1936v04d83"));
        awaitReady();
        awaitText(".corrections summary", "1 correction");
    }

    @Test
    void onAPhoneAReaderCorrectsToo() {
        openPhone();
        visit("/?mention=" + ULANBATOR);
        page.locator(".correct summary").tap();
        page.getByText("A place, but nobody can say where").tap();
        sign("On a phone");
        page.getByText("Keep the correction").tap();
        awaitText(".corrections summary", "1 correction");
        awaitText(".card .reasons", "Decided by A. Reader");
    }

    @Test
    void aCorrectionWithoutAReasonIsAskedForOne() {
        visit("/?mention=" + ULANBATOR);
        openForm();
        page.getByText("It is right as it is").click();
        save();
        awaitText(".correct .warning", "needs a reason and a name");
    }

    @Test
    void aPointIsSetByAClickOnTheMap() {
        visit("/?mention=" + ULANBATOR);
        openForm();
        button("Set a point on the map").click();
        page.locator("atlas-map").click(new Locator.ClickOptions().setPosition(400, 300));
        page.waitForFunction("/^-?\\d+\\.\\d+, -?\\d+\\.\\d+$/.test(document.querySelector('[name=position]').value)");
    }

    private void openForm() {
        page.locator(".correct summary").click();
    }

    private void openCorrections() {
        page.locator(".corrections > summary").click();
    }

    private void sign(String reason) {
        page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)).fill(reason);
        page.getByLabel("Your name").fill("A. Reader");
    }

    private void save() {
        page.getByText("Keep the correction").click();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void awaitText(String selector, String words) {
        page.locator(selector, new Page.LocatorOptions().setHasText(words))
                .first()
                .waitFor();
    }

    /** What the map is drawn from for this reader, by feature id. */
    @SuppressWarnings("unchecked")
    private Map<String, String> mentions() {
        return (Map<String, String>)
                page.evaluate(
                        "() => fetch('map/mentions.geojson?document=frus1936v04d83').then(answer => answer.json())"
                                + ".then(layer => Object.fromEntries(layer.features.map(each => [each.id, JSON.stringify(each.geometry)])))");
    }
}
