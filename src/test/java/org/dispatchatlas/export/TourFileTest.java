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
    void aPassageWithLettersThatYamlDoesNotTakeKeepsThem() {
        Tour tour = read(TOUR.replace("45 kilometers inside", "\"a\\uFFFEb\\uFFFFc\\u0007\""))
                .tour()
                .orElseThrow();
        assertThat(tour.stops().getFirst().passage()).contains("a\uFFFEb\uFFFFc\u0007");
        assertThat(read(TourYaml.write(tour)).tour()).contains(tour);
    }

    @Test
    void eachFaultNamesItsLineAndTheOtherStopsAreKept() {
        TourFile.Read read = read(TOUR + """
              - title: No day
                map: {date: 1936-13-01}
              - title: No view
                map: {compare: tokyo}
              - title: No place
                map: {place: 47.8/118}
              - title: No layer
                map: {layers: [rivers]}
              - text: No title
              - title: Odd key
                colour: red
              - title: Odd map
                map: {zoom: 3}
            """);
        assertThat(read.tour().orElseThrow().stops())
                .extracting(Stop::title)
                .containsExactly("The river", "Odd key", "Odd map");
        assertThat(read.issues())
                .extracting(DataIssue::toString)
                .satisfiesExactly(
                        issue -> assertThat(issue)
                                .isEqualTo("t.yaml:15: a stop was left out: “date” is a day such as 1936-04-01,"
                                        + " was “1936-13-01”"),
                        issue -> assertThat(issue)
                                .isEqualTo("t.yaml:17: a stop was left out: “compare” is a day and a view such as"
                                        + " 1936-04-01,moscow, was “tokyo”"),
                        issue -> assertThat(issue)
                                .startsWith("t.yaml:19: a stop was left out: “place” is zoom/latitude"),
                        issue -> assertThat(issue).startsWith("t.yaml:21: a stop was left out: “layers” is one of"),
                        issue -> assertThat(issue).startsWith("t.yaml:22: a stop was left out: “title” is missing"),
                        issue -> assertThat(issue).startsWith("t.yaml:24: “colour” is not known"),
                        issue -> assertThat(issue).startsWith("t.yaml:26: “zoom” is not known"));
    }

    @Test
    void aFaultOfTheWholeTourNamesItsLineToo() {
        assertThat(faults(TOUR.replace("tour: halha", "tour: Halha!")))
                .containsExactly(
                        "t.yaml:1: a tour's name is small letters, digits and hyphens, at most 60, was “Halha!”");
        assertThat(faults("# comment\n" + TOUR.replace("title: At the Halha\n", "")))
                .containsExactly("t.yaml:2: “title” is missing");
        assertThat(faults(TOUR.replace("document: frus", "minutes: soon\ndocument: frus")))
                .containsExactly("t.yaml:3: “minutes” is a whole number, was “soon”");
    }

    @Test
    void brokenYamlIsAnsweredWithTheLineAndWhatIsWrongThere() {
        assertThat(faults(TOUR.replace("title: At the Halha", "title: At: the Halha")))
                .containsExactly("t.yaml:2: this is no YAML: mapping values are not allowed here");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(faults(TOUR + "  - title: Twice\n    text: a\n    text: b\n"))
                .containsExactly("t.yaml:16: a stop was left out: “text” stands twice");
        assertThat(faults(TOUR.replace("stops:\n", "  frus: {cite: again}\nstops:\n")))
                .containsExactly("t.yaml:6: “frus” stands twice");
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
    void aFileWithAliasesIsRefusedForTheyLetItGrow() {
        assertThat(faults(TOUR + "  - title: &t Again\n    passage: &p some words\n  - title: More\n    passage: *p\n"))
                .containsExactly("t.yaml:17: aliases such as *p are not read; write it out");
        assertThat(faults(TOUR.replace("stops:", "stops: &all") + "  - title: All\n    map: *all\n"))
                .containsExactly("t.yaml:15: aliases such as *all are not read; write it out");
    }

    @Test
    void aFileThatIsNestedDeepIsRefused() {
        assertThat(faults(TOUR + "\nabout: " + "[".repeat(100_000)))
                .containsExactly("t.yaml:15: entries are nested more than 20 deep");
    }

    @Test
    void aTourHasNoMoreStopsAndSourcesThanItMayHave() {
        assertThat(faults(TOUR + "  - title: a\n".repeat(60))).containsExactly("t.yaml:73: stops are 60 at most");
        StringBuilder sources = new StringBuilder("sources:\n");
        for (int key = 0; key < 200; key++) {
            sources.append("  s").append(key).append(": {cite: a}\n");
        }
        assertThat(faults(TOUR.replace("sources:\n", sources))).containsExactly("t.yaml:5: sources are 200 at most");
    }

    @Test
    void aPassageThatIsTooLongIsRefused() {
        assertThat(faults(TOUR + "  - title: a\n    passage: " + "x".repeat(2001)))
                .containsExactly("t.yaml:14: a stop was left out: “passage” and “select” have at most 2000 characters");
    }

    @Test
    void aComplaintDoesNotRepeatAllThatAHostileFileHas() {
        assertThat(faults(TOUR + "  - title: a\n    map: {date: " + "x".repeat(400_000) + "}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault).hasSizeLessThan(1100));
        assertThat(faults(TOUR + keys(1000))).hasSize(100);
    }

    private static String keys(int many) {
        StringBuilder keys = new StringBuilder();
        for (int key = 0; key < many; key++) {
            keys.append("    key").append(key).append(": a\n");
        }
        return keys.toString();
    }

    private static List<String> faults(String content) {
        return read(content).issues().stream().map(DataIssue::toString).toList();
    }

    private static TourFile.Read read(String content) {
        return TourFile.read("t.yaml", content.getBytes(UTF_8));
    }
}
