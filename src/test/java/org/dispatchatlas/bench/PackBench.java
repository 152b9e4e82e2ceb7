package org.dispatchatlas.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchatlas.browser.Chromium;
import org.dispatchatlas.browser.ServedJar;
import org.dispatchatlas.browser.UnpackedPack;

/**
 * The class pack: its bytes, the seconds until a server that has just started has made it, until one that is warm has made another, and from
 * opening the page from the disk to a map that is ready; and the time in which a large document gives a quiz. Needs Chromium and the packaged program.
 */
public final class PackBench {
    private static final int OPENINGS = 7;
    private static final int QUIZZES = 21;
    private static final int TELEGRAMS = 13;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PackBench() {}

    /** Runs everything and prints a line for each figure. */
    public static void main(String[] arguments) throws IOException {
        byte[] pack;
        try (ServedJar server = ServedJar.start()) {
            pack = made("first pack after the start", server.url("/packs/border-dispute-1936.zip?lang=en"));
            made("another, warm", server.url("/packs/border-dispute-1936.zip?lang=mn"));
            made("the same again", server.url("/packs/border-dispute-1936.zip?lang=en"));
            try (Chromium chromium = Chromium.launch()) {
                quiz(chromium, server);
            }
        }
        Path folder = Files.createTempDirectory("pack");
        String page = UnpackedPack.unpack(new ByteArrayInputStream(pack), folder);
        List<Double> seconds = new ArrayList<>();
        try (Chromium chromium = Chromium.launch()) {
            for (int opening = 0; opening < OPENINGS; opening++) {
                seconds.add(open(chromium, page));
            }
        }
        seconds.sort(null);
        OUT.printf(
                Locale.ROOT,
                "opening to ready: median %.2f s (%.2f to %.2f, %d times)%n",
                seconds.get(OPENINGS / 2),
                seconds.getFirst(),
                seconds.getLast(),
                OPENINGS);
    }

    /** Quizzes of fifty questions from a document of some 500 mentions: thirteen telegrams in one. */
    private static void quiz(Chromium chromium, ServedJar server) throws IOException {
        String telegram = Files.readString(Path.of("geodata", "curated", "documents", "frus1936v04d83.txt"));
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(server.url("/open"));
            page.locator("textarea").fill((telegram + "\n\n").repeat(TELEGRAMS));
            page.locator("form button").first().click();
            page.locator("atlas-map[ready]").waitFor();
            List<Double> milliseconds = new ArrayList<>();
            for (int seed = 1; seed <= QUIZZES; seed++) {
                milliseconds.add(((Number) page.evaluate("""
                                async (query) => {
                                  const begin = performance.now();
                                  const quiz = await fetch('/quizzes/' + location.pathname.split('/').pop() + '.json' + query).then((answer) => answer.json());
                                  return quiz.items.length === 50 ? performance.now() - begin : NaN;
                                }""", "?items=50&level=hard&seed=" + seed)).doubleValue());
            }
            int mentions = page.locator("atlas-text mark").count();
            OUT.printf(
                    Locale.ROOT,
                    "quiz of 50 questions from %d mentions: first %.0f ms, ",
                    mentions,
                    milliseconds.getFirst());
            milliseconds.sort(null);
            OUT.printf(Locale.ROOT, "median of %d: %.0f ms%n", QUIZZES, milliseconds.get(QUIZZES / 2));
        }
    }

    private static byte[] made(String what, String address) throws IOException {
        long begin = System.nanoTime();
        try (InputStream in = URI.create(address).toURL().openStream()) {
            byte[] pack = in.readAllBytes();
            OUT.printf(Locale.ROOT, "%s: %.2f s, %,d bytes%n", what, (System.nanoTime() - begin) / 1e9, pack.length);
            return pack;
        }
    }

    private static double open(Chromium chromium, String address) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            context.setOffline(true);
            Page page = context.newPage();
            long begin = System.nanoTime();
            page.navigate(address);
            page.locator("atlas-map[ready]").waitFor();
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
