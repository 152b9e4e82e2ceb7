package org.dispatchatlas.export.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prague | Prague | true",
                "Prague | prague | false",
                "Pr% | Prague | true",
                "%a%e | Prague | true",
                "%a%g | Prague | false",
                "_rag_e | Prague | true",
                "_Prague | Prague | false",
                "% | '' | true",
                "_ | '' | false",
                "100\\% | 100% | true",
                "100\\% | 1000 | false",
                "a\\_b | axb | false",
                "a\\\\b | a\\b | true",
                "a.*b | a.*b | true",
                "a.*b | axxb | false",
                "_\uD83D\uDE00 | x\uD83D\uDE00 | true",
            })
    void matches(String pattern, String text, boolean expected) {
        assertThat(LikePattern.read(pattern, true).matches(text)).isEqualTo(expected);
    }

    @Test
    void smallAndCapitalLettersMayBeAlike() {
        assertThat(LikePattern.read("ŘÍ%", false).matches("říčany")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "%\\", "a\\\\\\"})
    void aBackslashNeedsSomethingBehindIt(String pattern) {
        assertThatThrownBy(() -> LikePattern.read(pattern, true)).isInstanceOf(ApiProblem.class);
    }

    /** A regular expression would need more steps than there are seconds. */
    @Test
    void manyPercentSignsAreNoBurden() {
        assertThat(LikePattern.read("%a".repeat(1000) + "%b", true).matches("a".repeat(5000)))
                .isFalse();
    }
}
