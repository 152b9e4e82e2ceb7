package org.dispatchatlas.app;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.ReaderShelf;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.ingest.DataIssue;

/** Keeps readers' documents in memory: those of the most recent sessions, and of a session the last that fit. */
final class SessionShelf implements ReaderShelf {
    private static final int SESSIONS = 40;

    /** Of one session together, in characters. */
    private static final long KEPT = 12_000_000;

    /** Where a TEI file says that it is one. */
    private static final int HEAD = 4_096;

    /** What older word processors wrote. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Holdings holdings;
    private final Limits limits;
    private final Map<String, Map<DocumentId, Document>> documents = recent();
    private final Map<String, List<String>> issues = recent();

    SessionShelf(Holdings holdings, Limits limits) {
        this.holdings = holdings;
        this.limits = limits;
    }

    private static <T> Map<String, T> recent() {
        return new LinkedHashMap<>(2 * SESSIONS, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > SESSIONS;
            }
        };
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public List<DocumentId> bring(String session, String name, byte[] content, Optional<LocalDate> given) {
        if (content.length > limits.bytes()) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        List<String> problems = new ArrayList<>();
        List<Document> read = isTei(content) ? volume(name, content, problems) : List.of(text(content, given));
        if (read.isEmpty()) {
            throw new RefusedException(Refusal.NO_DOCUMENTS);
        }
        put(session, read, problems);
        return read.stream().map(Document::id).toList();
    }

    @Override
    public synchronized Shelf shelf(String session) {
        return new Shelf(
                List.copyOf(documents.getOrDefault(session, Map.of()).values()),
                issues.getOrDefault(session, List.of()));
    }

    synchronized Optional<Document> find(String session, DocumentId id) {
        return Optional.ofNullable(documents.getOrDefault(session, Map.of()).get(id));
    }

    private synchronized void put(String session, List<Document> read, List<String> problems) {
        Map<DocumentId, Document> own = documents.computeIfAbsent(session, fresh -> new LinkedHashMap<>());
        for (Document document : read) {
            own.remove(document.id());
            own.put(document.id(), document);
        }
        long characters =
                own.values().stream().mapToLong(each -> each.text().length()).sum();
        var oldest = own.values().iterator();
        while (characters > KEPT && oldest.hasNext()) {
            characters -= oldest.next().text().length();
            oldest.remove();
        }
        issues.put(session, List.copyOf(problems));
    }

    private static boolean isTei(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8);
        return head.stripLeading().replaceFirst("^\uFEFF", "").startsWith("<") && head.contains("<TEI");
    }

    private List<Document> volume(String name, byte[] content, List<String> problems) {
        List<Document> read = new ArrayList<>();
        List<DataIssue> faults = holdings.teiReader().read(name, new ByteArrayInputStream(content), document -> {
            if (document.text().length() > limits.characters()) {
                problems.add(document.id() + " is longer than a document may be, and was left out.");
            } else {
                read.add(document);
            }
        });
        faults.forEach(fault -> problems.add(fault.toString()));
        return read;
    }

    private Document text(byte[] content, Optional<LocalDate> given) {
        String text = decoded(content).replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            throw new RefusedException(Refusal.EMPTY);
        }
        if (text.length() > limits.characters()) {
            throw new RefusedException(Refusal.TOO_LONG);
        }
        DocumentId id = new DocumentId(
                "text-" + fingerprint(text + given.map(LocalDate::toString).orElse("")));
        return given.map(day -> holdings.textReader().read(id, text, day))
                .orElseGet(() -> holdings.textReader().read(id, text));
    }

    private static String decoded(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                throw new RefusedException(Refusal.NO_TEXT);
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WESTERN);
        }
    }

    /** The same text has the same id, so that its mentions have too. */
    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
