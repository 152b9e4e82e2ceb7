package org.dispatchatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.ReaderCorrections;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.ingest.CorrectionsFile;

/** Keeps readers' corrections in memory as long as there is room: those used last stay longest. */
final class SessionCorrections implements ReaderCorrections {
    /** Corrections of all sessions together: some 100 MB at the very most. */
    private static final int ROOM = 50_000;

    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_FILES = 200;

    private record Key(String session, DocumentId document) {}

    private final int room;
    /** The least lately used first. */
    private final Map<Key, Corrections> kept = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<Key, List<String>> problems = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<String>> eldest) {
            return size() > MOST_FILES;
        }
    };

    SessionCorrections() {
        this(ROOM);
    }

    SessionCorrections(int room) {
        this.room = room;
    }

    @Override
    public synchronized Corrections of(String session, DocumentId document) {
        return kept.getOrDefault(new Key(session, document), Corrections.NONE);
    }

    @Override
    public synchronized void keep(String session, DocumentId document, Corrections corrections) {
        Key key = new Key(session, document);
        if (corrections.isEmpty()) {
            kept.remove(key);
        } else {
            kept.put(key, corrections);
        }
        int all = kept.values().stream().mapToInt(each -> each.all().size()).sum();
        var eldest = kept.entrySet().iterator();
        while (all > room && eldest.hasNext()) {
            Map.Entry<Key, Corrections> next = eldest.next();
            if (!next.getKey().equals(key)) {
                all -= next.getValue().all().size();
                eldest.remove();
            }
        }
    }

    @Override
    public synchronized void load(String session, Atlas shown, byte[] file) {
        DocumentId document = shown.document().id();
        CorrectionsFile.Read read = CorrectionsFile.read("corrections", file, shown.document(), shown.mentions());
        List<String> unread = new ArrayList<>();
        read.issues().stream().limit(MOST_PROBLEMS).forEach(issue -> unread.add(issue.toString()));
        Corrections before = of(session, document);
        if (before.all().size() + read.corrections().size() > Corrections.MOST) {
            unread.add("There would be more than %d corrections; none was taken.".formatted(Corrections.MOST));
        } else {
            keep(session, document, before.withAll(read.corrections()));
        }
        problems.put(new Key(session, document), List.copyOf(unread));
    }

    @Override
    public synchronized List<String> problems(String session, DocumentId document) {
        return problems.getOrDefault(new Key(session, document), List.of());
    }
}
