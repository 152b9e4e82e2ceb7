package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dispatchatlas.document.Chronology;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.ingest.PlainTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where quotations begin and end; "/" parts paragraphs, and several quotations are joined by "+". */
class QuotationsTest {
    private static final PlainTextReader READER = new PlainTextReader(new DateInference(Chronology.EMPTY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said “yes” and “no”.                          | “yes” + “no”
            He said "yes" and "no".                          | "yes" + "no"
            He said «yes».                                   | «yes»
            He said 'yes' and left.                          | 'yes'
            It’s the soldiers’ camp; don't say 'tis not.     |
            ‘The soldiers’ camp is lost,’ he said.           | ‘The soldiers’ camp is lost,’
            “A ‘b’ c” d                                      | “A ‘b’ c”
            ‘A “b” c’ d                                      | ‘A “b” c’
            “A “b” c” d                                      | “A “b” c”
            “A / “b / “c” d                                  | “A / “b / “c”
            “A / b / c” d                                    | “A / b / c”
            “A / b                                           | “A
            “A “b” c                                         | “A  + “b”
            A” b “c” d                                       | “c”
            QUOTE a UNQUOTE b                                | QUOTE a UNQUOTE
            """)
    void reachFromMarkToMark(String text, String quotations) {
        assertThat(read(text)).isEqualTo(quotations == null ? "" : quotations);
    }

    @Test
    void doNotSwallowADocumentThatNeverClosesThem() {
        String found = read("He said “" + "a b c. ".repeat(2_000));
        assertThat(found.length()).isEqualTo(2_000);
        assertThat(read("He said “a" + " / b".repeat(100) + " / c” d")).isEqualTo("“a");
    }

    @ParameterizedTest
    @CsvSource({"“Pravda”, false", "“so-called neutral zone”, false", "“We go.”, true", "“we shall go on”, true"})
    void areSpeechWhereTheyAreMoreThanAName(String quotation, boolean speech) {
        assertThat(Quotations.isSpeech(quotation, new TextSpan(0, quotation.length())))
                .isEqualTo(speech);
    }

    private static String read(String text) {
        Document document = READER.read(new DocumentId("test"), text.replace(" / ", "\n\n"));
        return Quotations.of(document).stream()
                .map(span -> span.of(document.text()).replace("\n\n", " / "))
                .collect(Collectors.joining(" + "));
    }
}
