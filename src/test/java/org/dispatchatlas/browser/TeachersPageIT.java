package org.dispatchatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * "Your own lesson in ten minutes", as the page for teachers has it, step by step, with another telegram: Johnson at Hankow, 22 February
 * 1938, on Germany's recognition of Manchukuo (FRUS 1938, vol. III, doc. 426). The clock is the keystroke-level model of Card, Moran and
 * Newell (1980): a key .28 s, a click 1.1 s, a thought 1.35 s before each of them that is a choice; beside it what the program takes.
 */
class TeachersPageIT extends InChromium {
    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");
    /** What can be chosen: names of kinds that are switched off are marked, but quietly. */
    private static final String MARK = "atlas-text mark:not([data-off])";

    private static final double KEY = 0.28;
    private static final double CLICK = 1.1;
    private static final double THOUGHT = 1.35;

    /** What the teacher writes: a title, a fact with its source, a task. */
    private static final List<List<String>> STOPS = List.of(
            List.of(
                    "Who is speaking?",
                    "The ambassador in China repeats what a newspaper in Hankow printed [@document].\n\n> Find the three voices in this telegram."),
            List.of(
                    "Where is it printed?",
                    "Hankow was printing it the day after it was said [@document].\n\n> Why there, and not in Nanking?"),
            List.of(
                    "Whose is Manchukuo?",
                    "Germany said that its recognition was not directed against China [@document].\n\n> What would China say?"),
            List.of(
                    "How do we know?",
                    "The spokesman of an embassy is quoted [@document].\n\n> What does a spokesman want us to believe?"),
            List.of("What is open?", "> Which other governments had recognised Manchukuo by then? Look it up."));

    private double seconds;

    @Test
    void aTeacherMakesALessonFromAnotherTelegramInTenMinutes(@TempDir Path folder) throws Exception {
        page.navigate(server.url("/teacher"));
        page.locator("h2:text-is('Your own lesson in ten minutes')").waitFor();
        List<String> steps = page.locator("h2:text-is('Your own lesson in ten minutes') + ol > li")
                .allTextContents();
        assertThat(steps).hasSize(7);
        long began = System.nanoTime();

        // 1, 2. Take another telegram, and paste it.
        assertThat(steps.get(1)).contains("/open", "paste the text");
        open("/open");
        page.locator("textarea").fill(telegram("d426"));
        click(page.locator("form button").first());
        awaitReady();
        String document = page.url();
        awaitCount(MARK, 5);
        correctOne();

        // 3 to 6. Choose a passage, a day, a view; add the stop; write; four times more.
        click(page.locator(".tour-maker summary"));
        List<Locator> passages = page.locator(MARK).all();
        for (int stop = 0; stop < STOPS.size(); stop++) {
            if (stop < STOPS.size() - 1) {
                click(passages.get(stop));
                page.locator(".card h2").waitFor();
            }
            if (stop == 2) {
                choose("tokyo");
            }
            if (stop == 3) {
                choose("nanking");
            }
            click(page.locator(".add-stop"));
            awaitCount(".tour-maker li", stop + 1);
            Locator entry = page.locator(".tour-maker li").nth(stop);
            write(entry.locator("input"), STOPS.get(stop).get(0));
            write(entry.locator("textarea"), STOPS.get(stop).get(1));
        }

        // 7. Save it.
        seconds += CLICK + THOUGHT;
        Download saved = page.waitForDownload(
                () -> page.locator(".tour-maker a[download]").click());
        Path file = folder.resolve("hankow.yaml");
        saved.saveAs(file);
        report(began);
        assertThat(Files.readString(file))
                .contains("Whose is Manchukuo?", "view: \"tokyo\"", "> What would China say?");

        theNextDay(file, document);
    }

    /** Opens the document again, loads the file, and walks the tour; the same document gives a quiz and a worksheet. */
    private void theNextDay(Path file, String document) throws Exception {
        open(new Browser.NewContextOptions().setViewportSize(1440, 900));
        page.navigate(server.url("/open"));
        page.locator("textarea").fill(telegram("d426"));
        page.locator("form button").first().click();
        awaitReady();
        assertThat(page.url()).isEqualTo(document);
        page.navigate(server.url("/lessons"));
        page.locator(".lessons input[type=file]")
                .setInputFiles(new FilePayload("hankow.yaml", "text/yaml", Files.readAllBytes(file)));
        page.locator(".lessons form button").click();
        page.locator("atlas-tour[data-stop='1']").waitFor();
        awaitReady();
        for (int stop = 2; stop <= STOPS.size(); stop++) {
            page.keyboard().press("PageDown");
            page.locator("atlas-tour[data-stop='" + stop + "']").waitFor();
            awaitReady();
            assertThat(page.locator(".tour h2").textContent())
                    .isEqualTo(STOPS.get(stop - 1).getFirst());
        }
        screenshot("own-lesson");
        page.navigate(document.replace("/documents/", "/quizzes/"));
        page.locator("atlas-quiz[ready] h2").waitFor();
        String worksheet = document.replace("/documents/", "/worksheets/") + ".pdf";
        assertThat(page.request().get(worksheet).headers()).containsEntry("content-type", "application/pdf");
    }

    /** The two or three that are wrong: one is taken away. */
    private void correctOne() {
        Locator wrong = page.locator(MARK).last();
        int before = page.locator(MARK).count();
        click(wrong);
        click(page.locator(".correct summary"));
        click(page.getByText("Not a place", new Page.GetByTextOptions().setExact(true)));
        write(page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)), "For the lesson");
        write(page.getByLabel("Your name"), "T.");
        click(page.getByText("Keep the correction"));
        page.waitForFunction(
                "([marks, count]) => document.querySelectorAll(marks).length < count", List.of(MARK, before));
    }

    private void awaitCount(String selector, int count) {
        page.locator(selector).nth(count - 1).waitFor();
    }

    private void choose(String view) {
        seconds += CLICK + THOUGHT + KEY;
        page.locator(".borders-bar select").first().selectOption(view);
        page.waitForURL(url -> url.contains("view=" + view));
    }

    private void open(String path) {
        seconds += THOUGHT + 2 * CLICK + KEY * path.length();
        page.navigate(server.url(path));
    }

    private void click(Locator what) {
        seconds += CLICK + THOUGHT;
        what.click();
    }

    private void write(Locator where, String words) {
        seconds += CLICK + THOUGHT + KEY * words.length();
        where.fill(words);
        where.blur();
    }

    private void report(long began) {
        double program = (System.nanoTime() - began) / 1e9;
        String says = String.format(
                Locale.ROOT,
                "lesson of %d stops: %.0f s of typing, pointing and choosing (keystroke-level model), %.0f s of the program",
                STOPS.size(),
                seconds,
                program);
        System.getLogger(TeachersPageIT.class.getName()).log(System.Logger.Level.INFO, says);
        assertThat(seconds).as(says).isLessThan(600);
    }

    /** Head, dateline and paragraphs of a document of the sample, as one copies them from a page. */
    private static String telegram(String id) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList divisions = factory.newDocumentBuilder().parse(SAMPLE.toFile()).getElementsByTagName("div");
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < divisions.getLength(); at++) {
            Element division = (Element) divisions.item(at);
            if (division.getAttribute("xml:id").equals(id)) {
                for (String name : List.of("head", "dateline", "p", "signed")) {
                    NodeList parts = division.getElementsByTagName(name);
                    for (int part = 0; part < parts.getLength(); part++) {
                        lines.add(parts.item(part)
                                .getTextContent()
                                .replaceAll("\\s+", " ")
                                .strip());
                    }
                }
            }
        }
        assertThat(lines).as(id).isNotEmpty();
        return String.join("\n\n", lines);
    }
}
