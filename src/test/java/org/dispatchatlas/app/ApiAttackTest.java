package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dispatchatlas.app.RawHttp.Answer;
import org.dispatchatlas.app.RawHttp.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What hostile or broken programs ask of the API: nothing of it may fail, and nothing of the server's insides be told. */
@ServedTest
class ApiAttackTest {
    private static final long SEED = Long.getLong("random.seed", 19360401);
    private static final int REQUESTS = 500;

    private RawHttp server = new RawHttp(0);

    @BeforeEach
    void address(@LocalServerPort int port) {
        server = new RawHttp(port);
    }

    @Test
    void fiveHundredMalformedRequestsAreAnsweredWithProblems() {
        Attacks attacks = new Attacks(SEED);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            Question question = attacks.malformed();
            Answer answer = server.ask(question);
            if (!Set.of(400, 404).contains(answer.status()) || !isProblem(answer)) {
                wrong.add(told(question, answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Else their damaged copies would be refused for something else than the damage. */
    @Test
    void whatIsDamagedHereWasSound() {
        for (Question question : Attacks.sound()) {
            Answer answer = server.ask(question);
            assertThat(answer.status()).as(told(question, answer)).isEqualTo(200);
        }
    }

    @Test
    void fiveHundredMoreThatMayMeanSomethingNeverFail() {
        Attacks attacks = new Attacks(SEED);
        Map<Integer, Integer> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            Question question = attacks.mutated();
            Answer answer = server.ask(question);
            counts.merge(answer.status(), 1, Integer::sum);
            if (!Set.of(200, 304).contains(answer.status())
                    && (!Set.of(400, 404, 405, 406).contains(answer.status()) || !isProblem(answer))) {
                wrong.add(told(question, answer));
            }
        }
        assertThat(wrong).isEmpty();
        // Were it otherwise, the damage would be too small or too large to find anything.
        assertThat(counts).as("seed " + SEED).containsKeys(200, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api?limit=%zz",
                "/api?limit=%ff",
                "/api?=5",
                "/api/collections?f=%",
                "/api/collections/mentions/items?limit=%zz",
                "/api/collections/mentions/items?filter=%ff",
                "/api/collections/mentions/items?=5",
                "/api/tiles?f=%zz",
                "/export/frus1936v04d83.geojson?include=%zz",
                "/export/frus1936v04d83.geojson?include=%ff",
                "/export/frus1936v04d83.geojson?=5"
            })
    void parametersThatTheServerCannotReadAreBadRequests(String target) {
        Answer answer = server.ask(Question.get(target));
        assertThat(answer.status()).as(target).isEqualTo(400);
        assertThat(isProblem(answer)).as(told(Question.get(target), answer)).isTrue();
    }

    /** Of a head that is too long the server reads nothing, so that none of ours can answer. */
    @Test
    void headersThatAreTooLongTellNothing() {
        for (String name : new String[] {"Accept", "Host", "If-None-Match", "Range", "Accept-Language", "Cookie"}) {
            Answer answer = server.ask(new Question("GET", "/api", Map.of(name, "a".repeat(100_000))));
            assertThat(answer.status()).as(name).isIn(400, 431);
            assertThat(answer.tellsOfInsides()).as(name + ": " + answer).isFalse();
        }
    }

    private static boolean isProblem(Answer answer) {
        return answer.mediaType().equals("application/problem+json") && !answer.tellsOfInsides();
    }

    private static String told(Question question, Answer answer) {
        String words = "seed %d: %s: %s".formatted(SEED, answer, question);
        return words.substring(0, Math.min(words.length(), 1000));
    }
}
