package org.dispatchatlas.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.dispatchatlas.export.ChecksumStream;

/**
 * The exports that everybody may have, each made once and kept as a temporary file while there is room; those asked for last stay
 * longest. A large export never lies in memory as a whole, and few are made at once. Safe for use by many threads.
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

    private final long room;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Semaphore makers = new Semaphore(MADE_AT_ONCE, true);
    private Optional<Path> folder = Optional.empty();

    /** @param room of all files together, in bytes */
    ExportFiles(long room) {
        this.room = room;
    }

    /** The export under the key, made now if it is not kept. */
    Kept get(String key, Writing writing) throws IOException {
        Optional<Kept> there = find(key);
        if (there.isPresent()) {
            return there.get();
        }
        makers.acquireUninterruptibly();
        try {
            // Another may have made it meanwhile.
            Optional<Kept> now = find(key);
            return now.isPresent() ? now.get() : keep(key, make(writing));
        } finally {
            makers.release();
        }
    }

    private synchronized Optional<Kept> find(String key) {
        return Optional.ofNullable(kept.get(key)).filter(each -> Files.isReadable(each.file()));
    }

    private Kept make(Writing writing) throws IOException {
        Path file = Files.createTempFile(folder(), "export", "");
        try (var out = new ChecksumStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            writing.to(out);
            out.flush();
            return new Kept(file, out.bytes(), out.sha256());
        } catch (IOException | RuntimeException failed) {
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

    private synchronized Kept keep(String key, Kept made) throws IOException {
        kept.put(key, made);
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
        return made;
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
}
