package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A server of the packaged program and a browser for each class of tests, a fresh reader with a wide screen for each test. */
abstract class InChromium {
    static final Path SCREENSHOTS = Path.of("target", "screenshots");

    static ServedJar server;
    static Chromium chromium;

    BrowserContext context;
    Page page;

    @BeforeAll
    static void serve() {
        boolean installed = Chromium.find().isPresent();
        assertThat(installed || System.getenv("CI") == null)
                .as("continuous integration must have Chromium")
                .isTrue();
        assumeTrue(installed, "no Chromium on this machine: set the environment variable CHROMIUM to its path");
        server = ServedJar.start();
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        open(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** Begins as a new reader; the one before, if there is one, has left. */
    final void open(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser().newContext(options);
        page = context.newPage();
        page.onRequest(request -> requested(request.url()));
    }

    /** Begins as a new reader with a telephone. */
    final void openPhone() {
        open(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** Told of each request that the page makes. */
    void requested(String url) {
        // Most tests do not care.
    }

    final void visit(String path) {
        page.navigate(server.url(path));
        awaitReady();
    }

    final void awaitReady() {
        page.locator("atlas-map[ready]").waitFor();
    }

    final void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
