package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.source.Verification;
import org.junit.jupiter.api.Test;

class ManifestFileTest {
    /** Bytes: more than an array holds. */
    private static final long LARGE = 2_200_000_000L;

    /** {@code head -c 2200000000 /dev/zero | sha256sum}. */
    private static final String ZEROS = "5a937555b4853ad95365d9b319cf96579dfd4264b20bffb6d3745bea02adf31d";

    /** {@code printf hello | sha256sum}. */
    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private final Map<String, ManifestFile.Content> files = new LinkedHashMap<>();

    @Test
    void aFileMayBeLargerThanAnArray() throws IOException {
        files.put("large.gpkg", Zeros::new);
        file("m.json", manifest("sample.gpkg", ZEROS));
        assertThat(words()).containsExactly("large.gpkg: as the manifest says, under another name (sample.gpkg)");
    }

    @Test
    void theTypeNeedNotComeFirst() throws IOException {
        file("hello", "hello");
        file(
                "sorted.json",
                "{\"files\":[{\"name\":\"hello\",\"sha256\":\"%s\"}],\"type\":\"dispatch-atlas-manifest\"}"
                        .formatted(HELLO));
        assertThat(words()).containsExactly("hello: as the manifest says");
    }

    @Test
    void whatIsNoManifestIsAFileToCompare() throws IOException {
        String type = "{\"type\":\"dispatch-atlas-manifest\",";
        for (String odd : List.of(
                "",
                " ",
                "null",
                "[]",
                "[".repeat(5000),
                "{\"a\":".repeat(5000),
                "{",
                "{\"type\"",
                "{\"type\":1}",
                "{\"type\":{\"type\":\"dispatch-atlas-manifest\"}}",
                "{\"inner\":{\"type\":\"dispatch-atlas-manifest\"}}",
                "{\"type\":\"FeatureCollection\",\"type\":\"dispatch-atlas-manifest\"}",
                type,
                type + "\"files\":[",
                type + "\"pad\":\"" + "x".repeat(1_000_000) + "\"}",
                "\u0000\u0001")) {
            files.clear();
            file("odd", odd);
            assertThat(words())
                    .as(odd.substring(0, Math.min(60, odd.length())))
                    .containsExactly("odd: in no manifest that was given");
        }
    }

    private List<String> words() throws IOException {
        return ManifestFile.verify(files).stream()
                .map((Verification each) -> each.file() + ": " + each.words())
                .toList();
    }

    private static String manifest(String name, String sha256) {
        return "{\"type\":\"dispatch-atlas-manifest\",\"files\":[{\"name\":\"%s\",\"sha256\":\"%s\"}]}"
                .formatted(name, sha256);
    }

    private void file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        files.put(name, () -> new ByteArrayInputStream(bytes));
    }

    private static final class Zeros extends InputStream {
        private long left = LARGE;

        @Override
        public int read() {
            throw new AssertionError("bytes are asked for in arrays");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int given = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + given, (byte) 0);
            left -= given;
            return given == 0 && length > 0 ? -1 : given;
        }
    }
}
