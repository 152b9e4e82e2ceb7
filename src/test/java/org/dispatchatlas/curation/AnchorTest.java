package org.dispatchatlas.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dispatchatlas.document.TextSpan;
import org.junit.jupiter.api.Test;

/** Passages found again, or not, in texts that have changed. */
class AnchorTest {
    private static final String TEXT = """
            The Soviet press reports fighting near Tamsagbulag. The ambassador left Moscow for Paris on March 3.
            A protocol was signed in Ulan Bator on March 12, as the press in Moscow and London now says. The ambassador left Moscow for Prague
            on May 16.
            """;

    @Test
    void inTheSameTextEveryPassageIsFound() {
        for (String name : new String[] {"Tamsagbulag", "Paris", "Moscow", "Ulan Bator", "Prague"}) {
            for (int at = TEXT.indexOf(name); at >= 0; at = TEXT.indexOf(name, at + 1)) {
                TextSpan span = new TextSpan(at, at + name.length());
                assertThat(Anchor.of(TEXT, span).findIn(TEXT))
                        .as(name + " " + at)
                        .contains(span);
            }
        }
    }

    @Test
    void itFollowsItsSentenceWhenTextComesBeforeIt() {
        assertThat(found("left [Moscow] for Prague", "Sent by mail. A new sentence. " + TEXT))
                .isEqualTo("left [Moscow] for Prague");
    }

    @Test
    void itFollowsItsSentenceThroughChangesNearby() {
        String changed = TEXT.replace("for Prague\non May 16", "by train for Prague on the 16th of May");
        assertThat(found("left [Moscow] for Prague", changed)).startsWith("left [Moscow] by train");
    }

    @Test
    void itIsAnOrphanWhenItsSentenceIsGoneThoughAnotherOneReadsMuchAlike() {
        String changed = TEXT.replace("The ambassador left Moscow for Paris on March 3.", "");
        assertThat(found("left [Moscow] for Paris", changed)).isEqualTo("orphan");
    }

    @Test
    void itIsAnOrphanWhenItsWordsAreGone() {
        assertThat(found("near [Tamsagbulag]", TEXT.replace("Tamsagbulag", "Tamsag")))
                .isEqualTo("orphan");
    }

    @Test
    void ofTwoCopiesNeitherIsTaken() {
        assertThat(found("in [Ulan Bator] on", "Two copies.\n" + TEXT + "\n" + TEXT))
                .isEqualTo("orphan");
    }

    @Test
    void howLinesAreBrokenDoesNotMatter() {
        assertThat(found("left [Moscow] for Prague", TEXT.replaceAll("\\s+", "\n\n")))
                .contains("[Moscow]\n\nfor\n\nPr");
    }

    @Test
    void sameSentencesAreToldApartAsLongAsNothingMoves() {
        String twice = "He left Moscow. He left Moscow.";
        TextSpan second = new TextSpan(twice.lastIndexOf("Moscow"), twice.lastIndexOf("Moscow") + 6);
        assertThat(Anchor.of(twice, second).findIn(twice)).contains(second);
        assertThat(Anchor.of(twice, second).findIn("He left Moscow.")).isEmpty();
    }

    /** Where the bracketed words of the text are found in the changed text, shown with as many words around them. */
    private static String found(String passage, String changed) {
        String plain = passage.replace("[", "").replace("]", "");
        int from = TEXT.indexOf(plain) + passage.indexOf('[');
        TextSpan span = new TextSpan(from, from + passage.indexOf(']') - passage.indexOf('[') - 1);
        Optional<TextSpan> again = Anchor.of(TEXT, span).findIn(changed);
        int before = passage.indexOf('[');
        int after = passage.length() - passage.indexOf(']') - 1;
        return again.map(there -> changed.substring(there.start() - before, there.start()) + "["
                        + there.of(changed) + "]"
                        + changed.substring(there.end(), Math.min(changed.length(), there.end() + after)))
                .orElse("orphan");
    }
}
