package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Resolution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Sentences of the kind that dispatches are made of, read with the whole gazetteer. */
class GeoparseExamplesTest {
    private static final Holdings HOLDINGS = Holdings.open(NoHome.HOME);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            Peiping, July 7, 1937. The troops at Wanping fired. General Sung and Mr. Peck met at Nanking. | Peiping gn:1816670; Wanping gn:1802118; Nanking gn:1799962
            He went from Bowling Green, Ky., to Louisville, and saw the U. S. S. R. consul. | Bowling Green gn:4285268; Ky gn:6254925; Louisville gn:4299276; U. S. S. R atlas:soviet-union
            He moved from Paris, Texas to Dallas. | Paris gn:4717560; Texas gn:4736286; Dallas gn:4684888
            Athens, Georgia is far away. | Athens gn:4180386; Georgia gn:4197000
            Warsaw, September 1, 1939. Planes bombed Lwow and Wilno. | Warsaw gn:756135; Lwow gn:702550; Wilno gn:593116
            THE MINISTER REPORTS THAT TROOPS LEFT MUKDEN FOR HARBIN AND TIENTSIN. | MUKDEN gn:2034937; HARBIN gn:2037013; TIENTSIN gn:1792947
            Japan’s army in Hsinking29 and Keijo, Chosen. | Japan gn:1861060; Hsinking gn:2038180; Keijo gn:1835848; Chosen atlas:korea
            Lake Khasan and Changkufeng Hill were shelled. | Lake Khasan atlas:lake-khasan; Changkufeng Hill atlas:changkufeng
            General Washington and Mr. Hull met Sir Anthony Eden. | nothing
            Miss Smith and Count Ciano came on Monday. | nothing
            Mrs. London and Colonel Brown live in London. | London gn:2643743
            """)
    void readsWhatADispatchSays(String text, @org.jspecify.annotations.Nullable String places) {
        assertThat(read(text)).isEqualTo(places == null ? "" : places);
    }

    private static String read(String text) {
        Document document = HOLDINGS.requests()
                .read(new JsonMapper().writeValueAsString(Map.of("id", "t", "text", text, "date", "1937-07-08")));
        return HOLDINGS.mentionsOf(document).stream()
                .filter(found -> found.mention().kind() == MentionKind.PLACE
                        || found.mention().kind() == MentionKind.REGION)
                .filter(found -> found.resolution() instanceof Resolution.Resolved)
                .map(found -> found.mention().text() + " "
                        + ((Resolution.Resolved) found.resolution())
                                .winner()
                                .place()
                                .id())
                .collect(Collectors.joining("; "));
    }
}
