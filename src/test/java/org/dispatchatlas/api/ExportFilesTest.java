package org.dispatchatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

class ExportFilesTest {
    private static final long SEED = Long.getLong("random.seed", 19360401);
    private static final int LENGTH = 20_000;
    private static final int KEYS = 6;

    @Test
    void whatIsSentIsWholeWhateverMustMakeRoom() throws Exception {
        // Room for one: every other key removes it.
        try (ExportFiles files = new ExportFiles(LENGTH);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> readers = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                Random dice = new Random(SEED + reader);
                readers.add(() -> {
                    for (int i = 0; i < 200; i++) {
                        int key = dice.nextInt(KEYS);
                        var export = new KeptExport(files, "key " + key, out -> out.write(content(key)));
                        if (dice.nextBoolean()) {
                            int other = dice.nextInt(KEYS);
                            files.get("key " + other, out -> out.write(content(other)));
                        }
                        try (InputStream in = export.getInputStream()) {
                            assertThat(in.readAllBytes()).as("seed %d", SEED).isEqualTo(content(key));
                        }
                    }
                    return null;
                });
            }
            for (Future<Void> reader : threads.invokeAll(readers)) {
                reader.get();
            }
        }
    }

    @Test
    void anExportThatHadToMakeRoomBeforeItWasOpenedIsMadeAgain() throws IOException {
        try (ExportFiles files = new ExportFiles(LENGTH)) {
            AtomicInteger made = new AtomicInteger();
            var first = new KeptExport(files, "first", out -> {
                made.incrementAndGet();
                out.write(content(1));
            });
            new KeptExport(files, "second", out -> out.write(content(2)));
            try (InputStream in = first.getInputStream()) {
                files.get("third", out -> out.write(content(3)));
                assertThat(in.readAllBytes()).isEqualTo(content(1));
            }
            assertThat(made).hasValue(2);
            assertThat(first.contentLength()).isEqualTo(LENGTH);
        }
    }

    @Test
    void twoAreMadeAtOnceWhoseverTheyAre() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExportFiles files = new ExportFiles(LENGTH);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> makers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                int key = i;
                ExportFiles.Writing writing = out -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    pause();
                    out.write(content(key));
                    now.decrementAndGet();
                };
                makers.add(() -> {
                    if (key % 2 == 0) {
                        files.get("key " + key, writing);
                    } else {
                        files.sendOwn(new MockHttpServletResponse(), "text/plain", "inline", writing);
                    }
                    return null;
                });
            }
            for (Future<Void> maker : threads.invokeAll(makers)) {
                maker.get();
            }
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void slowReadersOfTheirOwnHoldUpNobody() throws Exception {
        CountDownLatch reading = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                reading.countDown();
                await(done);
            }
        };
        try (ExportFiles files = new ExportFiles(LENGTH);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> slowOnes = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                slowOnes.add(threads.submit(() -> {
                    files.sendOwn(to(slow), "text/plain", "inline", out -> out.write(content(0)));
                    return null;
                }));
            }
            assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
            var answer = new MockHttpServletResponse();
            files.sendOwn(answer, "text/plain", "inline", out -> out.write(content(7)));
            done.countDown();
            assertThat(answer.getContentAsByteArray()).isEqualTo(content(7));
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            for (Future<?> each : slowOnes) {
                each.get();
            }
        }
    }

    @Test
    void anExportThatFailsLeavesNothingAndTakesNoPlace() throws IOException {
        try (ExportFiles files = new ExportFiles(LENGTH)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> files.get("full", out -> {
                            throw new IOException("No space left on device");
                        }))
                        .hasMessage("No space left on device");
                var answer = new MockHttpServletResponse();
                assertThatThrownBy(() -> files.sendOwn(answer, "application/pdf", "attachment", out -> {
                            throw new StackOverflowError();
                        }))
                        .isInstanceOf(StackOverflowError.class);
                assertThat(answer.getHeaderNames()).isEmpty();
            }
            assertThat(files.get("well", out -> out.write(content(1))).bytes()).isEqualTo(LENGTH);
        }
    }

    @Test
    void whoComesWhenTooManyWaitIsToldToComeLaterAndWhatIsKeptIsThereForAll() throws Exception {
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);
        ExportFiles.Writing slow = out -> {
            started.countDown();
            await(done);
            out.write(content(1));
        };
        try (ExportFiles files = new ExportFiles(10 * LENGTH, 0);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            files.get("kept", out -> out.write(content(3)));
            List<Future<ExportFiles.Kept>> makers = List.of(
                    threads.submit(() -> files.get("one", slow)), threads.submit(() -> files.get("other", slow)));
            await(started);
            var answer = new MockHttpServletResponse();
            for (int again = 0; again < 3; again++) {
                assertThatThrownBy(() -> files.get("third", slow)).satisfies(ExportFilesTest::saysWhenToComeAgain);
                assertThatThrownBy(() -> files.sendOwn(answer, "application/pdf", "attachment", slow))
                        .satisfies(ExportFilesTest::saysWhenToComeAgain);
            }
            assertThat(answer.getHeaderNames()).isEmpty();
            assertThat(files.get("kept", slow).bytes()).isEqualTo(LENGTH);
            done.countDown();
            for (Future<ExportFiles.Kept> maker : makers) {
                assertThat(maker.get().bytes()).isEqualTo(LENGTH);
            }
            assertThat(files.get("third", out -> out.write(content(4))).bytes()).isEqualTo(LENGTH);
        }
    }

    @Test
    void aClassThatAsksForTheSameAtOnceGetsItAndItIsMadeOnce() throws Exception {
        int pupils = Turnstile.MOST_WAITING;
        AtomicInteger made = new AtomicInteger();
        try (ExportFiles files = new ExportFiles(LENGTH);
                ExecutorService threads = Executors.newFixedThreadPool(pupils)) {
            Callable<ExportFiles.Kept> pupil = () -> files.get("same", out -> {
                made.incrementAndGet();
                pause();
                out.write(content(1));
            });
            for (Future<ExportFiles.Kept> each : threads.invokeAll(Collections.nCopies(pupils, pupil))) {
                assertThat(each.get().bytes()).isEqualTo(LENGTH);
            }
        }
        // Two may begin before either has ended.
        assertThat(made.get()).isBetween(1, 2);
    }

    private static void saysWhenToComeAgain(Throwable refused) {
        assertThat(refused).isInstanceOfSatisfying(ErrorResponseException.class, problem -> {
            assertThat(problem.getStatusCode().value()).isEqualTo(503);
            assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("10");
            assertThat(problem.getBody().getDetail()).contains("Too many readers", "Ask again in 10 seconds.");
        });
    }

    private static HttpServletResponse to(OutputStream out) {
        return new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                return new DelegatingServletOutputStream(out);
            }
        };
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static byte[] content(int key) {
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) key);
        return bytes;
    }
}
