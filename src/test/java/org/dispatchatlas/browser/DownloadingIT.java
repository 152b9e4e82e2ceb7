package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader takes away: the form, what it cannot hold, what goes along, and whether it is unchanged. */
class DownloadingIT extends InChromium {
    @Test
    void aFormSaysWhatItLosesAndIsTakenWithTheBorders() throws IOException {
        visit("/");
        page.locator(".download summary").click();
        Locator kml = page.locator(".download li").filter(new Locator.FilterOptions().setHasText("KML"));
        kml.waitFor();
        assertThat(kml.textContent()).contains("Cannot hold: the whole text");
        page.locator(".download input[name=borders]").check();
        page.locator(".download a[href$='.kml?include=borders']").waitFor();
        Download download = page.waitForDownload(() -> kml.locator("a").click());
        assertThat(download.suggestedFilename()).isEqualTo("frus1936v04d83.kml");
        assertThat(Files.readString(download.path())).contains("Ulanbator", "Manchukuo");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        screenshot("download");
    }

    @Test
    void aFileIsComparedWithItsManifest(@TempDir Path folder) throws IOException {
        visit("/");
        page.locator(".download summary").click();
        Path table = save(".csv", folder);
        Path manifest = save(".manifest.json", folder);
        Path changed = Files.writeString(folder.resolve("frus1936v04d83.geojson"), "{}", StandardCharsets.UTF_8);
        page.locator("#verify-files").setInputFiles(new Path[] {table, manifest, changed});
        Page answer =
                page.waitForPopup(() -> page.locator(".download form button").click());
        answer.waitForLoadState();
        assertThat(answer.textContent("body").lines().toList())
                .containsAll(List.of(
                        "frus1936v04d83.csv: as the manifest says",
                        "frus1936v04d83.geojson: DIFFERENT from what the manifest says"
                                + " (it lists exports without borders, claims and relations)"));
    }

    private Path save(String end, Path folder) {
        Locator link = page.locator(".download a[href$='" + end + "']");
        Download download = page.waitForDownload(link::click);
        Path file = folder.resolve("frus1936v04d83" + end);
        download.saveAs(file);
        return file;
    }
}
