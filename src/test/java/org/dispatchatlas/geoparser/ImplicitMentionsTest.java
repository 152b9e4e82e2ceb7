package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Chronology;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.dispatchatlas.ingest.PlainTextReader;
import org.dispatchatlas.ingest.SeatsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places a heading means without naming them. */
class ImplicitMentionsTest {
    private static final PlainTextReader READER = new PlainTextReader(new DateInference(Chronology.EMPTY));
    private static final Gazetteer GAZETTEER = CuratedPlaces.load();
    private static final Geoparser GEOPARSER = new Geoparser(GAZETTEER, GeoparserFiles.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1936-04-01 | The Ambassador in the Soviet Union (Bullitt) to the Secretary of State | The Ambassador in the Soviet Union (Bullitt): Moscow; the Secretary of State: Washington
            1936-04-01 | The Secretary of State to the Ambassador in Japan (Grew)               | The Secretary of State: Washington; the Ambassador in Japan (Grew): Tokyo
            1916-04-01 | The Ambassador in Russia (Francis) to the Secretary of State           | The Ambassador in Russia (Francis): Saint Petersburg; the Secretary of State: Washington
            1920-04-01 | The Minister in China (Crane) to the Secretary of State                | The Minister in China (Crane): Beijing; the Secretary of State: Washington
            1938-02-22 | The Ambassador in China (Johnson) to the Secretary of State            | the Secretary of State: Washington
            1938-02-22 | The Consul at Harbin (Merrell) to the Ambassador in China (Johnson)    | The Consul at Harbin (Merrell): Harbin
            1941-04-22 | The Ambassador in France (Leahy) to the Secretary of State             | the Secretary of State: Washington
            1938-02-22 | The Belgian Embassy to the Department of State                         | The Belgian Embassy: Washington; the Department of State: Washington
            1938-01-25 | The Secretary of State to the Belgian Ambassador (Van der Straten)     | The Secretary of State: Washington; the Belgian Ambassador (Van der Straten): Washington
            1933-06-20 | The Acting Secretary of State to the Secretary of State                |
            1938-01-25 | The Secretary of State for India to the Consul (Hall)                  |
            1938-01-25 | The Secretary of the Navy to the Prime Minister (Smith)                | The Secretary of the Navy: Washington
            1922-06-01 | The Chargé in Italy (Gunther) to the Secretary of State                | The Chargé in Italy (Gunther): Rome; the Secretary of State: Washington
            """)
    void areThoseThatAreSure(String date, String heading, String expected) {
        assertThat(read(date, heading + "\n\nNothing is named here.")).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void leaveTheSenderToHisDateline() {
        assertThat(
                        read(
                                "1938-08-02",
                                "The Chargé in the Soviet Union (Kirk) to the Secretary of State\n\nMoscow, August 2, 1938\n\nNothing is named."))
                .isEqualTo("the Secretary of State: Washington");
    }

    @ParameterizedTest
    @CsvSource({
        "1936-04-01, William C. Bullitt, William C. Bullitt: Moscow",
        "1936-04-01, BULLITT, BULLITT: Moscow",
        "1937-04-01, Bullitt, ''",
        "1938-04-01, Hull, Hull: Washington",
        "1938-04-01, Krestinsky, ''",
        "1938-04-01, Nobody, ''"
    })
    void readASignatureWhereOnlyOneBearsTheName(String date, String signature, String expected) {
        String text = "Nothing is named.\n\n" + signature;
        int end = text.indexOf('\n');
        Document bare = Texts.paragraph(text);
        Document document = new Document(
                        new DocumentId("test"),
                        "",
                        text,
                        List.of(
                                new Block(Block.Kind.PARAGRAPH, new TextSpan(0, end)),
                                new Block(Block.Kind.SIGNATURE, new TextSpan(end + 2, text.length()))),
                        List.of(),
                        bare.firstPage(),
                        List.of(),
                        bare.sender(),
                        bare.addressee(),
                        bare.date(),
                        List.of(),
                        Edition.UNKNOWN)
                .withGivenDate(java.time.LocalDate.parse(date));
        assertThat(implicit(document)).isEqualTo(expected);
    }

    @Test
    void sayWhy() {
        Document document = READER.read(
                new DocumentId("test"), "The Belgian Embassy to the Department of State\n\nNothing is named here.");
        assertThat(GEOPARSER.parse(document, Optional.empty()).stream()
                        .filter(each -> each.mention().kind() == MentionKind.IMPLICIT)
                        .map(each -> each.resolution().evidence().getFirst().says()))
                .containsExactly(
                        "A foreign mission that corresponds with the Department of State sits in Washington.",
                        "The Department of State sits in Washington.");
    }

    @Test
    void restOnSeatsThatTheGazetteerKnows() {
        Seats seats = SeatsFile.load();
        assertThat(Stream.concat(seats.offices().stream(), seats.states().stream()))
                .allSatisfy(seat -> assertThat(GAZETTEER.findById(seat.place()).map(Place::featureClass))
                        .as(seat.city())
                        .hasValueSatisfying(found -> assertThat(found).isIn(FeatureClass.CAPITAL, FeatureClass.CITY)));
    }

    private static String read(String date, String text) {
        return implicit(READER.read(new DocumentId("test"), text, java.time.LocalDate.parse(date)));
    }

    private static String implicit(Document document) {
        return GEOPARSER.parse(document, Optional.empty()).stream()
                .filter(each -> each.mention().kind() == MentionKind.IMPLICIT)
                .map(each -> each.mention().text() + ": "
                        + each.resolution().candidates().getFirst().place().name())
                .collect(Collectors.joining("; "));
    }
}
