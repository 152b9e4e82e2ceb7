package org.dispatchatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dispatchatlas.document.DocumentId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitedTextTest {
    @Test
    void aSentenceRestsOnWhatStandsBeforeOrAfterItsFullStop() {
        var text = new CitedText(
                "The Soviet press reports fighting [@frus, p. 94]. Ohta was ambassador. [@list; @frus, p. 95]");
        assertThat(text.statements(Locale.ENGLISH))
                .containsExactly(
                        new Statement("The Soviet press reports fighting.", List.of(new Cited("frus", "p. 94"))),
                        new Statement(
                                "Ohta was ambassador.", List.of(new Cited("list", ""), new Cited("frus", "p. 95"))));
    }

    @Test
    void aSentenceWithoutASourceIsFound() {
        assertThat(new CitedText("It is so [@a]. Everybody knows it.").statements(Locale.ENGLISH))
                .extracting(Statement::words, statement -> statement.cited().isEmpty())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("It is so.", false),
                        org.assertj.core.groups.Tuple.tuple("Everybody knows it.", true));
    }

    @Test
    void tasksAndQuestionsStateNothing() {
        assertThat(new CitedText("Who says so?\n\n> Find Moscow on the map.").statements(Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void listsAndRussianSentencesAreReadToo() {
        var text = new CitedText("- *Москва* — столица [@а1].\n- Второе [@b, с. 2].");
        // A key is Latin letters, so the first is no citation and stays to be seen.
        assertThat(text.statements(Locale.of("ru")))
                .extracting(Statement::words)
                .containsExactly("Москва — столица [@а1].", "Второе.");
        assertThat(text.cited()).containsExactly(new Cited("b", "с. 2"));
    }

    @Test
    void theSameCitationHasTheSameNumber() {
        CitedHtml html =
                CitedHtml.of(tour(), new CitedText("One [@frus, p. 94]. Two\n[@frus, p. 95]. Three [@frus, p. 94]."));
        assertThat(html.body())
                .isEqualTo("<p>One<sup class=\"cited\">1</sup>. Two<sup class=\"cited\">2</sup>."
                        + " Three<sup class=\"cited\">1</sup>.</p>\n");
        assertThat(html.notes())
                .containsExactly(
                        new CitedHtml.Note("FRUS 1936, p. 94", "https://example.org/frus"),
                        new CitedHtml.Note("FRUS 1936, p. 95", "https://example.org/frus"));
    }

    @Test
    void theNumbersCanBeLinksToTheNotes() {
        assertThat(CitedHtml.linked(tour(), new CitedText("One [@frus]."), "lessons/a?b=\"&c#note-")
                        .body())
                .isEqualTo(
                        "<p>One<sup class=\"cited\"><a href=\"lessons/a?b=&quot;&amp;c#note-1\" role=\"doc-noteref\">1</a>"
                                + "</sup>.</p>\n");
    }

    @ParameterizedTest
    @MethodSource("nested")
    void aTextThatIsNestedDeepIsReadWithLittleStack(String markdown) throws InterruptedException {
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        Thread reading = new Thread(
                null,
                () -> {
                    var text = new CitedText(markdown);
                    assertThat(CitedHtml.of(tour(), text).body()).isNotEmpty();
                    text.cited();
                    text.statements(Locale.ENGLISH);
                },
                "little stack",
                600_000);
        reading.setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        reading.start();
        reading.join();
        assertThat(faults).isEmpty();
    }

    private static List<Named<String>> nested() {
        return List.of(
                Named.of("quotes", ">".repeat(9999) + "a"),
                Named.of("lists", "- ".repeat(4999) + "a"),
                Named.of("emphasis", "*".repeat(4999) + "a" + "*".repeat(4999)),
                Named.of("emphasis of two kinds", "*_".repeat(250) + "a" + "_*".repeat(250)),
                Named.of("some pictures", "![".repeat(999) + "a" + "](x)".repeat(999)),
                Named.of("pictures", "![".repeat(1600) + "a" + "](x)".repeat(1600)),
                Named.of("brackets", "[".repeat(9999)),
                Named.of("citations", "[" + "@a;".repeat(3300) + "@a]"));
    }

    @Test
    void manyCitationsInOneBracketAreAllRead() {
        assertThat(new CitedText("[" + "@a;".repeat(3300) + "@a]").cited()).hasSize(3301);
    }

    @Test
    void tagsAndScriptsOfATextAreShownAndNotRun() {
        String html = CitedHtml.of(
                        tour(), new CitedText("<script>alert(1)</script>\n\n[x](javascript:alert) <b onclick=x>b</b>"))
                .body();
        assertThat(html).doesNotContain("<script", "javascript:", "<b ").contains("&lt;script&gt;");
    }

    private static Tour tour() {
        return new Tour(
                new TourId("sample"),
                "Sample",
                "en",
                new DocumentId("sample"),
                0,
                new CitedText(""),
                List.of(new TourSource("frus", "FRUS 1936", "https://example.org/frus")),
                List.of(new Stop("First", Optional.empty(), Optional.empty(), StopMap.USUAL, new CitedText(""))));
    }
}
