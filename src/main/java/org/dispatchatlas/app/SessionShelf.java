package org.dispatchatlas.app;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.ReaderShelf;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.source.Sha256;

/** Keeps readers' documents in memory as long as there is room: those of the sessions used last stay longest. */
final class SessionShelf implements ReaderShelf {
    /** Characters of all sessions together: some 50 MB at most. */
    private static final long ROOM = 24_000_000;

    /** Where a TEI file says that it is one. */
    private static final int HEAD = 4_096;

    /** What older word processors wrote. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Holdings holdings;
    private final Limits limits;
    private final long room;
    /** By session, the least lately used first. */
    private final Map<String, Own> sessions = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Own {
        private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
        private List<String> issues = List.of();

        long characters() {
            return documents.values().stream()
                    .mapToLong(document -> document.text().length())
                    .sum();
        }
    }

    SessionShelf(Holdings holdings, Limits limits) {
        this(holdings, limits, ROOM);
    }

    /** @param room characters of all sessions together */
    SessionShelf(Holdings holdings, Limits limits, long room) {
        this.holdings = holdings;
        this.limits = limits;
        this.room = room;
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
        Own own = sessions.get(session);
        return own == null ? Shelf.EMPTY : new Shelf(List.copyOf(own.documents.values()), own.issues);
    }

    synchronized Optional<Document> find(String session, DocumentId id) {
        return Optional.ofNullable(sessions.get(session)).map(own -> own.documents.get(id));
    }

    private synchronized void put(String session, List<Document> read, List<String> problems) {
        Own own = sessions.computeIfAbsent(session, fresh -> new Own());
        for (Document document : read) {
            own.documents.remove(document.id());
            own.documents.put(document.id(), document);
        }
        own.issues = List.copyOf(problems);
        makeRoom(own);
    }

    /** What was used least lately goes first: other sessions, then the oldest documents of this one. */
    private void makeRoom(Own latest) {
        long characters = sessions.values().stream().mapToLong(Own::characters).sum();
        var eldest = sessions.values().iterator();
        while (characters > room && eldest.hasNext()) {
            Own session = eldest.next();
            if (session != latest) {
                characters -= session.characters();
                eldest.remove();
            }
        }
        var oldest = latest.documents.values().iterator();
        while (characters > room && oldest.hasNext()) {
            characters -= oldest.next().text().length();
            oldest.remove();
        }
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
        return Sha256.of(text).substring(0, 12);
    }
}
