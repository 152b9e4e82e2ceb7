package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How firmly, in short texts; the word asked about is HERE. */
class ModalityFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They crossed into HERE.                                           | asserted
            In HERE it matters if they crossed.                               | asserted
            Tass reports that they crossed into HERE.                         | asserted
            It is reported by Tass that they crossed into HERE.               | asserted
            According to Tass, they crossed into HERE.                        | asserted
            He told me that he would leave for HERE.                          | asserted
            We would appreciate news from HERE.                               | asserted
            On May 3 they crossed into HERE.                                  | asserted
            Japan has claims to HERE.                                         | asserted
            """)
    void asserts(String text, String modality) {
        check(text, modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They are alleged to have crossed into HERE.                       | alleged
            Tass alleges that they left, and that they crossed into HERE.     | alleged
            HERE, they claim, was crossed.                                    | alleged
            HERE has reportedly fallen.                                       | alleged
            They are said to have crossed into HERE.                          | alleged
            HERE is said to have fallen.                                      | alleged
            It is reported that they crossed into HERE.                       | alleged
            According to reports, they crossed into HERE.                     | alleged
            According to information believed to be reliable, HERE has fallen. | alleged
            There are rumors of a crossing into HERE.                         | alleged
            There are reports that HERE has fallen.                           | alleged
            They claim that HERE has fallen.                                  | alleged
            Having heard a report that HERE had fallen, I went home.          | alleged
            The alleged crossing into HERE is discussed.                      | alleged
            The contention of the authorities that they hold HERE is odd.     | alleged
            Reported number of planes in HERE is 70.                          | alleged
            Tass alleges that they crossed; they are in HERE.                 | asserted
            The troops are reported to have left, but they are in HERE.       | asserted
            """)
    void alleges(String text, String modality) {
        check(text, modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They did not cross into HERE.                                     | denied
            They didn't cross into HERE.                                      | denied
            The troops in HERE did not move.                                  | denied
            They did not cross, but they went to HERE.                        | asserted
            They crossed not only into HERE.                                  | asserted
            They did not cross into Mongolia, which borders on HERE.          | asserted
            They did not cross into Korea, China, and HERE.                   | denied
            They did not cross into Korea, and they have left HERE.           | asserted
            He denied that they crossed into HERE.                            | denied
            He denied it. They crossed into HERE.                             | asserted
            He did not deny that they crossed into HERE.                      | asserted
            They were denied entry to HERE.                                   | asserted
            He alleged that they did not cross into HERE.                     | denied
            There is no truth in the report from HERE.                        | denied
            Germany has no territorial designs in HERE.                       | denied
            There is no doubt that they crossed into HERE.                    | asserted
            There has never been any doubt that aid came from HERE.           | asserted
            Japan refused to recognize HERE.                                  | denied
            They can no longer hold HERE.                                     | denied
            No Japanese have crossed into HERE.                               | denied
            See telegram No. 5 from HERE.                                     | asserted
            They left without entering HERE.                                  | denied
            Its recognition can in no way be an act against HERE.             | denied
            They did not cross into Korea, and have left HERE.                | asserted
            The crossing, however, is said to have begun at HERE.             | alleged
            He cannot admit that the treaty of 1937, can have effect in HERE. | denied
            Following its plan to go to Korea, the army entered HERE.         | asserted
            Forts at HERE were shelled, the guns not replying.                | asserted
            While they did not cross, the consuls in HERE should stay.        | asserted
            They have not crossed, the guards in HERE will stay.              | asserted
            He cannot say definitely whether they crossed into HERE.          | hypothetical
            The paper fails to mention the crossing into HERE.                | asserted
            Hull said “we did not cross” and went to HERE.                    | asserted
            Hull said “we did not cross into HERE” and left.                  | denied
            """)
    void denies(String text, String modality) {
        check(text, modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He asked whether they crossed into HERE.                          | hypothetical
            If they cross, we shall go to HERE.                               | hypothetical
            In the event of an attack on HERE we shall help.                  | hypothetical
            Should a case arise in HERE, report it.                           | hypothetical
            They should report from HERE.                                     | asserted
            They may cross into HERE.                                         | hypothetical
            HERE might be attacked.                                           | hypothetical
            Such a step would mean war with HERE.                             | hypothetical
            They plan to cross into HERE.                                     | hypothetical
            They have no intention of crossing into HERE.                     | denied
            They threaten to cross into HERE.                                 | hypothetical
            He proposed that they cross into HERE.                            | hypothetical
            There is a possibility of a meeting in HERE.                      | hypothetical
            It is likely that they crossed into HERE.                         | hypothetical
            He denied that they might cross into HERE.                        | denied
            He says they may cross; they are in HERE.                         | asserted
            I may add that they crossed into HERE.                            | asserted
            In case they cross, HERE is lost.                                 | hypothetical
            In case Prime Minister Jabr it was signed at HERE.                | asserted
            Unless they cross, HERE is safe.                                  | hypothetical
            It looked as if they crossed. They are in HERE.                   | asserted
            """)
    void supposes(String text, String modality) {
        check(text, modality);
    }

    private static void check(String text, String modality) {
        Document document = Texts.paragraph(text);
        int at = text.indexOf("HERE");
        assertThat(new ModalityFinder(document)
                        .modalityOf(new TextSpan(at, at + 4))
                        .word())
                .as(text)
                .isEqualTo(modality);
    }
}
