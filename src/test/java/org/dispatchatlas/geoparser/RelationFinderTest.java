package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence in, its relations out as {@code kind end > end}, several joined by a semicolon. */
class RelationFinderTest {
    private static final LocalDate DAY = LocalDate.of(1936, 4, 1);
    private static final Gazetteer GAZETTEER = CuratedPlaces.load();
    private static final GeoparserData DATA = GeoparserFiles.load();
    private static final Geoparser GEOPARSER = new Geoparser(GAZETTEER, DATA);
    private static final RelationFinder FINDER = new RelationFinder(GAZETTEER, DATA);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The pact between Germany and Japan was published.                       | treaty Berlin > Tokyo
            A treaty of friendship concluded between Poland and Germany is in force.| treaty Warsaw > Berlin
            The agreements between Japan and Siam, and Italy and Germany, expired.  | treaty Tokyo > Bangkok; treaty Rome > Berlin
            It resembles the treaties between Poland, France and Germany.           | treaty Warsaw > Paris; treaty Warsaw > Berlin
            The convention between Poland, France and Germany was signed.           | treaty Warsaw > Paris > Berlin
            The protocol between the French and Polish Governments was ratified.    | treaty Paris > Warsaw
            The Franco-Soviet mutual assistance pact was ratified.                  | treaty Paris > Moscow
            The Japan-Manchukuo agreement gives them the railway.                   | treaty Tokyo > Manchukuo (former)
            Japan's treaty with Siam expired.                                       | treaty Tokyo > Bangkok
            Poland signed a nonaggression pact with Germany.                        | treaty Warsaw > Berlin
            Italy and Germany concluded a trade agreement.                          | treaty Rome > Berlin
            """)
    void treaties(String sentence, String relations) {
        assertThat(read(sentence)).isEqualTo(relations);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Two divisions were moved from Mukden to Harbin.                          | movement Shenyang > Harbin
            He proceeded from Harbin via Mukden to Dairen.                           | movement Harbin > Shenyang > Dalian
            He travelled from Moscow to Irkutsk via Omsk and thence to Vladivostok.  | movement Moscow > Omsk > Irkutsk > Vladivostok
            The Minister left Harbin on Monday for Tokyo.                            | movement Harbin > Tokyo
            The Consul arrived in Harbin yesterday from Mukden.                      | movement Shenyang > Harbin
            The patrol crossed from Manchuria into Mongolia.                         | movement Northeast China > Mongolia
            Troops from Harbin have been ordered to Hailar.                          | movement Harbin > Hailar
            The retreat from Harbin to Mukden took a week.                           | movement Harbin > Shenyang
            """)
    void movements(String sentence, String relations) {
        assertThat(read(sentence)).isEqualTo(relations);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The telegram was sent from Moscow to Tokyo.                      | a message
            The frontier from Harbin to Hailar was quiet.                    | a line
            They moved the line from Harbin to Hailar.                       | a line, though something is moved
            The post lies on the road from Mukden to Harbin.                 | a road
            It is 45 kilometers from Mukden to Harbin.                       | a distance
            Relations between Japan and Germany are good.                    | no treaty is named
            The treaty was a cause of difference between Japan and Germany.  | dealings of another kind
            The treaty ports between Canton and Shanghai were closed.        | no treaty is meant
            The agreement between the Halha and the Kerulen was kept.        | rivers conclude nothing
            He left Harbin and asked for Tokyo newspapers.                   | two doings
            The Soviet Ambassador left Tokyo.                                | one end only
            """)
    void noRelations(String sentence, String why) {
        assertThat(read(sentence)).as(why).isEmpty();
    }

    @Test
    void whatIsDeniedStaysDenied() {
        assertThat(find("He denied that troops had been moved from Harbin to Hailar.")
                        .getFirst()
                        .modality())
                .isEqualTo(Modality.DENIED);
    }

    @Test
    void aTreatySignedAtASeatOfItsPartiesIsTheOneOfTheSentenceBefore() {
        assertThat(read("Poland and Germany agreed to render each other mutual assistance."
                        + " This obligation took the form of a protocol signed in Warsaw."))
                .isEqualTo("treaty Warsaw > Berlin; treaty Warsaw > Berlin");
    }

    @Test
    void everyRelationSaysWhichWordsMadeIt() {
        Relation relation =
                find("The pact between Germany and Japan was published.").getFirst();
        assertThat(relation.id().value()).isEqualTo("test-r4-34");
        assertThat(relation.evidence())
                .extracting(Evidence::says)
                .containsExactly(
                        "“pact” with “between” names a treaty and its parties.",
                        "“Germany” is drawn at Berlin, the seat of its government.",
                        "“Japan” is drawn at Tokyo, the seat of its government.");
    }

    private static String read(String text) {
        return find(text).stream()
                .map(relation -> relation.kind().word() + " "
                        + relation.ends().stream()
                                .map(end -> end.place().map(Place::name).orElse("?"))
                                .collect(Collectors.joining(" > ")))
                .collect(Collectors.joining("; "));
    }

    private static List<Relation> find(String text) {
        Document document = Texts.paragraph(text, DAY);
        return FINDER.find(document, GEOPARSER.parse(document, Optional.empty()));
    }
}
