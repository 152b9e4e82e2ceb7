package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoparseRequestsTest {
    private static final DateInference DATES = new DateInference(ChronologyFile.load());
    private static final GeoparseRequests REQUESTS = new GeoparseRequests(new PlainTextReader(DATES), DATES);

    @Test
    void readsIdAndText() {
        Document document = REQUESTS.read("{\"id\":\"a\",\"text\":\"From Paris.\\nTo Prague.\",\"more\":1}");
        assertThat(document.id().value()).isEqualTo("a");
        assertThat(document.text()).isEqualTo("From Paris.\nTo Prague.");
        assertThat(document.date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1936-04-01, 1936-04-01, 1936-04-01, 1936-04-01",
        "1936-04, 1936-04-01, 1936-04-30, 1936-04-16?",
        "1936, 1936-01-01, 1936-12-31, 1936-07-02?",
        "1936-04-01?, 1936-04-01, 1936-04-01, 1936-04-01",
    })
    void takesTheDateThatIsGiven(String given, String earliest, String latest, String edtf) {
        DocumentDate date = REQUESTS.read("{\"id\":\"a\",\"text\":\"x\",\"date\":\"" + given + "\"}")
                .date()
                .orElseThrow();
        assertThat(date.basis()).isEqualTo(DocumentDate.Basis.GIVEN);
        assertThat(date.date().earliest()).hasToString(earliest);
        assertThat(date.date().latest()).hasToString(latest);
        assertThat(date.date().edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                          | expected a JSON object",
                "nonsense                                    | no JSON",
                "[1]                                         | expected a JSON object",
                "{\"text\":\"x\"}                            | \"id\"",
                "{\"id\":\"a\"}                              | \"text\"",
                "{\"id\":\"a\",\"text\":7}                   | \"text\"",
                "{\"id\":\" \",\"text\":\"x\"}               | blank",
                "{\"id\":\"a\",\"text\":\"x\",\"date\":\"1936-02-30\"} | expected a \"date\"",
                "{\"id\":\"a\",\"text\":\"x\",\"date\":\"soon\"}       | expected a \"date\"",
            })
    void saysWhatWasExpected(String line, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REQUESTS.read(line))
                .withMessageContaining(words);
    }
}
