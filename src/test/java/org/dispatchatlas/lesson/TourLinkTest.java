package org.dispatchatlas.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TourLinkTest {
    private static final int MOST = 10_000;

    @Test
    void aFileComesBackToTheLetter() {
        String file = "tour: x\ntitle: \"Халха – ハルハ 😀\"\n";
        String letters = TourLink.encode(file).orElseThrow();
        assertThat(letters).matches("[A-Za-z0-9_-]+");
        assertThat(TourLink.decode(letters, MOST)).contains(file.getBytes(UTF_8));
    }

    @Test
    void aFileThatIsTooLongForAnAddressHasNoLink() {
        byte[] noise = new byte[8000];
        new Random(1936).nextBytes(noise);
        assertThat(TourLink.encode(new String(noise, java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void lettersThatGrowBeyondTheLimitAreNoFile() {
        String letters = TourLink.encode("x".repeat(MOST + 1)).orElseThrow();
        assertThat(TourLink.decode(letters, MOST)).isEmpty();
        assertThat(TourLink.decode("%%%", MOST)).isEmpty();
        assertThat(TourLink.decode("AAAA", MOST)).isEmpty();
    }
}
