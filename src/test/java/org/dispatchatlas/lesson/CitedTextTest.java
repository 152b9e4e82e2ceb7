package org.dispatchatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.document.DocumentId;
import org.junit.jupiter.api.Test;

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
