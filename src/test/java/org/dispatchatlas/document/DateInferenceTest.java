package org.dispatchatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of dating, on a small invented world: Ruritania's envoy Rassendyll and the fighting at Zenda. */
class DateInferenceTest {
    private static final Citation SOURCE = new Citation(new SourceId("invented"), "");
    private static final OfficeTerm ENVOY = new OfficeTerm(
            List.of("Rassendyll"), "envoy of Ruritania", List.of("Envoy"), span("1935-03-01", "1936-02-15"), SOURCE);
    private static final HistoricalEvent RAID = event("raid on Zenda", "1935-06-10", "1935-06-10");
    private static final HistoricalEvent BATTLE = event("battle of Zenda", "1935-09-20", "1935-09-22");
    private static final DatedNeighbour NEIGHBOUR =
            new DatedNeighbour("FRUS 1935, vol. I", 10, 15, 20, LocalDate.of(1935, 7, 4), SOURCE);
    private static final DateInference DATES =
            new DateInference(new Chronology(List.of(RAID, BATTLE), List.of(ENVOY), List.of(NEIGHBOUR)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Envoy Rassendyll writes.                                                                    | 1935-03-01 | 1936-02-15
            Today fighting between Ruritanian and Strelsau troops is in progress 12 kilometers inside.  | 1935-09-20 | 1935-09-23
            Ruritanian and Strelsau troops had a clash at Zenda today. Envoy Rassendyll was there.      | 1935-06-10 | 1935-09-23
            """)
    void limitsTheDaysByClues(String text, String earliest, String latest) {
        Optional<DocumentDate> date = DATES.infer(document(text, Edition.UNKNOWN));
        if (earliest.equals("1935-06-10")) {
            // Raid and battle fit alike and lie months apart: only the office is left.
            assertThat(date.orElseThrow().clues()).hasSize(1);
        } else {
            assertThat(date.orElseThrow().date().earliest()).isEqualTo(earliest);
            assertThat(date.orElseThrow().date().latest()).isEqualTo(latest);
            assertThat(date.orElseThrow().basis()).isEqualTo(DocumentDate.Basis.INFERRED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nothing here tells a day.",
                "On March 3, 1935 they left, and on 5 May 1936 they came back.",
                "Rassendyll wrote. His office is not named.",
                "Fighting was at Zenda between Ruritanian and Strelsau troops long ago.",
                "Today fighting is in progress 12 kilometers inside."
            })
    void givesNoDateWithoutBothLimits(String text) {
        assertThat(DATES.infer(document(text, Edition.UNKNOWN))).isEmpty();
    }

    @Test
    void readsYearsAndNeighboursOfTheEdition() {
        assertThat(limits("Words.", "FRUS 1935, vol. I", "3")).isEqualTo("1935-01-01 to 1935-12-31");
        assertThat(limits("Words.", "FRUS 1935, vol. I", "12")).isEqualTo("1935-01-01 to 1935-07-04");
        assertThat(limits("Words.", "FRUS 1935, vol. I", "18")).isEqualTo("1935-07-04 to 1935-12-31");
        assertThat(limits("Words.", "FRUS 1952–54, vol. XIV", "18")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was informed on March 3.                   | 1935-03-03
            A note dated March 3, 1935 came.              | 1935-03-03
            It was signed on 3 March of this year.        | 1935-03-03
            It will be signed on March 3.                 | 1935-01-01
            It is to be signed on March 3 next.           | 1935-01-01
            He had until March 3 to answer.               | 1935-01-01
            It was signed on February 30.                 | 1935-01-01
            """)
    void isNotEarlierThanDaysSpokenOfAsPast(String text, String earliest) {
        assertThat(limits(text, "FRUS 1935, vol. I", "")).startsWith(earliest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The treaty was signed on May 2, 1936.            | May 2, 1936
            The treaty will be signed on May 2, 1936.        |
            The treaty expires on May 2, 1936.               |
            The treaty was signed on May 2, 1934.            |
            """)
    void flagsLaterDatesOfTheBodyUnlessTheyAreToCome(String text, String flagged) {
        Document dated = DATES.date(document(text, new Edition("FRUS 1935", "", "", "")));
        assertThat(dated.anachronisms().stream().map(odd -> odd.span().of(text)).findFirst())
                .isEqualTo(Optional.ofNullable(flagged));
    }

    @Test
    void leavesOutAClueThatContradictsTheOthers() {
        String text = "Envoy Rassendyll came.";
        DocumentDate date = DATES.infer(document(text, new Edition("FRUS 1938", "", "", "")))
                .orElseThrow();
        assertThat(date.clues()).hasSize(1);
        assertThat(date.date().earliest()).isEqualTo("1938-01-01");
    }

    @Test
    void keepsADateThatIsGiven() {
        Document given = document("Words.", Edition.UNKNOWN).withGivenDate(LocalDate.of(1935, 5, 6));
        DocumentDate date = DATES.date(given).date().orElseThrow();
        assertThat(date.basis()).isEqualTo(DocumentDate.Basis.GIVEN);
        assertThat(date.date().edtf()).isEqualTo("1935-05-06");
    }

    private static String limits(String text, String series, String number) {
        return DATES.infer(document(text, new Edition(series, number, "", "")))
                .map(date -> date.date().earliest() + " to " + date.date().latest())
                .orElse("none");
    }

    /** One paragraph. */
    private static Document document(String text, Edition edition) {
        List<Block> blocks = new ArrayList<>();
        if (!text.isEmpty()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length())));
        }
        return new Document(
                new DocumentId("test"),
                "test",
                text,
                blocks,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                edition);
    }

    private static HistoricalEvent event(String title, String first, String last) {
        return new HistoricalEvent(
                title,
                LocalDate.parse(first),
                LocalDate.parse(last),
                List.of(List.of("Ruritanian"), List.of("Strelsau")),
                List.of("fighting", "clash"),
                List.of("Zenda"),
                Optional.of(12),
                SOURCE);
    }

    private static Timespan span(String first, String last) {
        return new Timespan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
