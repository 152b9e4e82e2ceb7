package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoparserTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                // Places and regions
                "He went to Moscow. | Moscow place gn:524901",
                "A protocol signed in Ulanbator on March 13th. | Ulanbator place gn:2028462",
                "The Mongolian People’s Republic and France. | Mongolian People’s Republic region gn:2029969; France region gn:3017382",
                "between the Soviet and France,29 and others | France region gn:3017382",
                "Japan's army | Japan region gn:1861060",
                // Metonyms: a capital that acts
                "London refused to answer. | London metonym gn:2643743",
                "London has replied to the note. | London metonym gn:2643743",
                // Adjectives, alone and in compounds
                "The Mongolian Government agreed. | Mongolian demonym gn:2029969",
                "Japano-Manchurian detachments | Japano-Manchurian demonym gn:1861060+gn:2036653",
                // Names inside titles and organisations
                "The Ambassador in Japan came. | Japan org-part gn:1861060",
                "the Consul General at Harbin | Harbin org-part gn:2037013",
                "It appeared in the Harbin Times today. | Harbin org-part gn:2037013",
                // Persons, months, words
                "Mr. Hull and General Eden met. | nothing",
                "the Ambassador (Ohta) of the Empire; later Ohta left | nothing",
                "on March 13 and again in May | nothing",
                "I was reading a nice book. Reading is good. | nothing",
                // Towns need a preposition; great ones do not
                "He lives in Hull. | Hull place gn:2643123",
            })
    void readsWordsAsPlaces(String text, @Nullable String mentions) {
        assertThat(Texts.read(text.replace("\\n", "\n")))
                .isEqualTo(mentions == null ? "" : mentions.replace("\\n", "\n"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "at a point 45 kilometers inside Mongolian territory. | 45 kilometers inside Mongolian territory",
                "peace on the Mongolo-Manchurian border. | the Mongolo-Manchurian border",
                "some 20 miles inside the Mongolian frontier | 20 miles inside the Mongolian frontier",
                "on the border between Manchuria and Mongolia | the border between Manchuria and Mongolia",
            })
    void findsSpatialExpressionsAndKeepsThemUnplacedWithoutMap(String text, String words) {
        assertThat(Texts.parse(text))
                .filteredOn(resolved -> resolved.mention().kind() == MentionKind.RELATIVE)
                .singleElement()
                .satisfies(relative -> {
                    assertThat(relative.mention().text()).isEqualTo(words);
                    assertThat(relative.resolution()).isInstanceOf(Resolution.Unresolved.class);
                    assertThat(relative.resolution().evidence().getFirst().says())
                            .contains("no frontier to measure from");
                });
    }
}
