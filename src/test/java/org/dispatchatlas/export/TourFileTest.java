package org.dispatchatlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.TourFile;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.Tour;
import org.junit.jupiter.api.Test;

/** What a teacher writes, and what is said where it can't be read. */
class TourFileTest {
    private static final String TOUR = """
            tour: halha
            title: At the Halha
            document: frus1936v04d83
            sources:
              frus: {cite: "FRUS 1936, IV, doc. 83"}
            stops:
              - title: The river
                passage: 45 kilometers inside
                map: {date: 1936-04-01, view: tokyo, compare: "1936-04-01,moscow", place: 6.5/47.8/118, layers: [claims, water]}
                text: |
                  Here two lines part [@frus, p. 94].

                  > Find the Halha.
            """;

    @Test
    void whatWasWrittenByHandComesBackAsItWas() {
        Tour tour = read(TOUR).tour().orElseThrow();
        assertThat(tour.language()).isEqualTo("en");
        assertThat(tour.stops()).extracting(Stop::title).containsExactly("The river");
        assertThat(TourYaml.write(tour)).isEqualTo("""
                tour: halha
                title: "At the Halha"
                language: en
                document: "frus1936v04d83"
                sources:
                  frus: {cite: "FRUS 1936, IV, doc. 83"}
                stops:
                  - title: "The river"
                    passage: "45 kilometers inside"
                    map:
                      date: 1936-04-01
                      view: "tokyo"
                      compare: "1936-04-01,moscow"
                      place: 6.50/47.8000/118.0000
                      layers: [claims, water]
                    text: |-
                      Here two lines part [@frus, p. 94].

                      > Find the Halha.
                """);
    }

    @Test
    void everyTourThatIsShippedIsTheSameAfterItWasWritten() {
        for (Tour tour : TourShelf.load()) {
            assertThat(read(TourYaml.write(tour)).tour()).as(tour.id().value()).contains(tour);
        }
    }

    @Test
    void aTextWithOddSignsKeepsThem() {
        String odd = TOUR.replace("Here two lines part", "\\\"Here\\\": #two – 線 😀 {lines}");
        Tour tour = read(odd).tour().orElseThrow();
        assertThat(read(TourYaml.write(tour)).tour()).contains(tour);
    }

    @Test
    void eachFaultNamesItsLineAndTheOtherStopsAreKept() {
        TourFile.Read read = read(TOUR + """
              - title: No day
                map: {date: 1936-13-01}
              - title: No place
                map: {place: 47.8/118}
              - title: No layer
                map: {layers: [rivers]}
              - text: No title
              - title: Odd key
                colour: red
            """);
        assertThat(read.tour().orElseThrow().stops()).extracting(Stop::title).containsExactly("The river", "Odd key");
        assertThat(read.issues())
                .extracting(DataIssue::toString)
                .satisfiesExactly(
                        issue -> assertThat(issue)
                                .startsWith("t.yaml:14:0: a stop was left out: “date” begins with a day"),
                        issue -> assertThat(issue)
                                .startsWith("t.yaml:16:0: a stop was left out: “place” is zoom/latitude"),
                        issue -> assertThat(issue).startsWith("t.yaml:18:0: a stop was left out: “layers” is one of"),
                        issue -> assertThat(issue).startsWith("t.yaml:20:0: a stop was left out: “title” is missing"),
                        issue -> assertThat(issue).startsWith("t.yaml:21:0: “colour” is not known"));
    }

    @Test
    void whatIsNoTourIsRefusedInWords() {
        for (String file :
                List.of("", "[]", "tour: x", "{{{", "tour: \"../x\"\ntitle: t\ndocument: d\nstops: [{title: a}]")) {
            TourFile.Read read = read(file);
            assertThat(read.tour()).as(file).isEmpty();
            assertThat(read.issues()).as(file).isNotEmpty();
        }
    }

    @Test
    void aFileThatGrowsByAliasesIsRefused() {
        String bomb = "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nstops: [*c,*c]\n";
        assertThat(read(bomb).tour()).isEmpty();
    }

    private static TourFile.Read read(String content) {
        return TourFile.read("t.yaml", content.getBytes(UTF_8));
    }
}
