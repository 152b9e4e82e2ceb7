package org.dispatchatlas.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.export.ChecksumStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * Makes exports as temporary files, few at once, so that a large one never lies in memory as a whole. Those that everybody may have are
 * made once and kept while there is room; those asked for last stay longest. Where too many requests wait already, the next is answered with
 * 503. Safe for use by many threads.
 */
final class ExportFiles implements AutoCloseable {
    private static final int MADE_AT_ONCE = 2;

    /** Writes an export. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * A finished export.
     *
     * @param sha256 of its bytes
     */
    record Kept(Path file, long bytes, String sha256) {}

    /** Uses a kept export while no other thread can remove it. */
    @FunctionalInterface
    private interface Use<T> {
        T of(Kept kept) throws IOException;
    }

    /** Work that waits for its turn. */
    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    private final long room;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Turnstile makers;
    private Optional<Path> folder = Optional.empty();

    /** @param room of all files together, in bytes */
    ExportFiles(long room) {
        this(room, Turnstile.MOST_WAITING);
    }

    /** @param waiting how many requests wait at most for those that are made */
    ExportFiles(long room, int waiting) {
        this.room = room;
        this.makers = new Turnstile(MADE_AT_ONCE, waiting);
    }

    /** What is kept under the key, made now if it is not there. The file itself may make room for another at any time. */
    Kept get(String key, Writing writing) throws IOException {
        return use(key, writing, kept -> kept);
    }

    /** The bytes under the key, made now if they are not there. The stream can be read to its end whatever becomes of the file. */
    InputStream open(String key, Writing writing) throws IOException {
        return use(key, writing, kept -> Files.newInputStream(kept.file()));
    }

    /**
     * Answers with an export that is one reader's own, which nobody on the way may keep. It is made before the first byte goes out: a slow reader
     * takes no maker's place, and an answer that can't be made promises nothing.
     *
     * @param disposition the value of {@code Content-Disposition}
     */
    void sendOwn(HttpServletResponse response, String type, String disposition, Writing writing) throws IOException {
        Path file = inTurn(() -> make(writing)).file();
        try {
            response.setContentType(type);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private <T> T use(String key, Writing writing, Use<T> use) throws IOException {
        Optional<T> there = useKept(key, use);
        if (there.isPresent()) {
            return there.get();
        }
        return inTurn(() -> {
            // Another may have made it meanwhile.
            Optional<T> now = useKept(key, use);
            return now.isPresent() ? now.get() : keep(key, make(writing), use);
        });
    }

    private synchronized <T> Optional<T> useKept(String key, Use<T> use) throws IOException {
        Optional<Kept> there = Optional.ofNullable(kept.get(key)).filter(each -> Files.isReadable(each.file()));
        return there.isPresent() ? Optional.of(use.of(there.get())) : Optional.empty();
    }

    private Kept make(Writing writing) throws IOException {
        Path file = Files.createTempFile(folder(), "export", "");
        try (var out = new ChecksumStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            writing.to(out);
            out.flush();
            return new Kept(file, out.bytes(), out.sha256());
        } catch (IOException | RuntimeException | Error failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private synchronized Path folder() throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            folder = Optional.of(Files.createTempDirectory("dispatch-atlas-exports"));
        }
        return folder.get();
    }

    private synchronized <T> T keep(String key, Kept made, Use<T> use) throws IOException {
        // Two may have made the same at once.
        @Nullable Kept other = kept.put(key, made);
        if (other != null) {
            Files.deleteIfExists(other.file());
        }
        long all = kept.values().stream().mapToLong(Kept::bytes).sum();
        Iterator<Kept> eldest = kept.values().iterator();
        while (all > room && eldest.hasNext()) {
            Kept next = eldest.next();
            if (!next.equals(made)) {
                all -= next.bytes();
                eldest.remove();
                Files.deleteIfExists(next.file());
            }
        }
        return use.of(made);
    }

    @Override
    public synchronized void close() throws IOException {
        for (Kept each : kept.values()) {
            Files.deleteIfExists(each.file());
        }
        kept.clear();
        if (folder.isPresent()) {
            Files.deleteIfExists(folder.get());
        }
    }

    private <T> T inTurn(Work<T> work) throws IOException {
        makers.enter();
        try {
            return work.done();
        } finally {
            makers.leave();
        }
    }
}
