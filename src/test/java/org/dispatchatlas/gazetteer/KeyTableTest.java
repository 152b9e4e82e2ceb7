package org.dispatchatlas.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTableTest {
    @Test
    void knowsItsKeysAndNoOthers() {
        var table = table("ulan", "ulan bator", "ulan ude", "ulanbator", "чита");

        assertThat(table.indexOf("ulan bator")).isEqualTo(1);
        assertThat(table.indexOf("чита")).isEqualTo(4);
        assertThat(table.indexOf("ulan b")).isEqualTo(-1);
        assertThat(table.indexOf("zz")).isEqualTo(-1);
        assertThat(table.get(3)).isEqualTo("ulanbator");
    }

    @Test
    void aBeginningEndsWithAWord() {
        var table = table("outer mongolia", "peking man", "ulan bator");

        assertThat(table.hasBeginning("outer")).isTrue();
        assertThat(table.hasBeginning("outer mongolia")).isTrue();
        assertThat(table.hasBeginning("out")).isFalse();
        assertThat(table.hasBeginning("outer mongolia now")).isFalse();
    }

    @Test
    void findsEveryKeyInEveryBlock() {
        List<String> keys =
                IntStream.range(100, 300).mapToObj(number -> "key " + number).toList();
        var table = new KeyTable(KeyTable.encode(keys), keys.size());

        for (int number = 0; number < keys.size(); number++) {
            assertThat(table.indexOf(keys.get(number))).isEqualTo(number);
            assertThat(table.get(number)).isEqualTo(keys.get(number));
        }
        assertThat(table.hasBeginning("key")).isTrue();
    }

    @Test
    void refusesACountThatDoesNotFit() {
        byte[] coded = KeyTable.encode(List.of("one", "two"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyTable(coded, 1))
                .withMessageContaining("1 keys take");
    }

    @Test
    void anEmptyTableHasNothing() {
        var table = new KeyTable(new byte[0], 0);

        assertThat(table.indexOf("a")).isEqualTo(-1);
        assertThat(table.hasBeginning("a")).isFalse();
    }

    private static KeyTable table(String... keys) {
        return new KeyTable(KeyTable.encode(List.of(keys)), keys.length);
    }
}
