package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.atlas.ReaderShelf.Limits;
import org.dispatchatlas.document.DocumentId;
import org.junit.jupiter.api.Test;

/** The room for readers' documents is bounded, whoever brings how much. */
class SessionShelfTest {
    private static final Holdings HOLDINGS = Holdings.open(NoHome.HOME);
    private final SessionShelf shelf = new SessionShelf(HOLDINGS, new Limits(200, 10_000), 300);

    @Test
    void theSessionThatWasIdleLongestMakesRoom() {
        DocumentId first = bring("first", "a");
        DocumentId second = bring("second", "b");
        assertThat(shelf.find("first", first)).isPresent();

        DocumentId third = bring("third", "c");

        assertThat(shelf.find("first", first)).isPresent();
        assertThat(shelf.find("second", second)).isEmpty();
        assertThat(shelf.find("third", third)).isPresent();
    }

    @Test
    void aSessionThatBringsMuchKeepsItsLast() {
        List<DocumentId> brought = List.of(bring("one", "a"), bring("one", "b"), bring("one", "c"));

        assertThat(shelf.find("one", brought.get(0))).isEmpty();
        assertThat(shelf.find("one", brought.get(2))).isPresent();
    }

    @Test
    void theSameTextHasTheSameId() {
        assertThat(bring("one", "a")).isEqualTo(bring("two", "a"));
    }

    private DocumentId bring(String session, String letter) {
        return shelf.bring(session, "text", letter.repeat(120).getBytes(StandardCharsets.UTF_8), Optional.empty())
                .getFirst();
    }
}
