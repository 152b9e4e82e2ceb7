package org.dispatchatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dispatchatlas.export.TourYaml;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.TourFile;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.Tours;

/** Keeps readers' tours in memory beside those that are shipped, as long as there is room: those of the sessions used last stay longest. */
final class SessionTours implements Tours {
    /** Characters of all sessions together: some 24 MB at most. */
    private static final long ROOM = 12_000_000;

    private static final int MOST_OF_A_SESSION = 10;
    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_FILES = 200;

    /** A tour with what it takes. */
    private record Kept(Tour tour, long size) {
        /** What a tour, a stop or a source takes beside its words, in characters. */
        private static final int FRAME = 200;

        static Kept of(Tour tour) {
            int frames = 1 + tour.stops().size() + tour.sources().size();
            return new Kept(tour, TourYaml.write(tour).length() + (long) FRAME * frames);
        }
    }

    private final Supplier<List<Tour>> shipped;
    private final long room;
    /** By session and name, the least lately used first. */
    private final Map<String, Map<TourId, Kept>> sessions = new LinkedHashMap<>(16, 0.75f, true);

    /** Kept apart from the tours, so that a file with faults pushes out nobody's work. */
    private final Map<String, List<String>> problems = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > MOST_FILES;
        }
    };

    SessionTours(Supplier<List<Tour>> shipped) {
        this(shipped, ROOM);
    }

    /** @param room characters of all sessions together */
    SessionTours(Supplier<List<Tour>> shipped, long room) {
        this.shipped = shipped;
        this.room = room;
    }

    @Override
    public List<Tour> shipped() {
        return shipped.get();
    }

    @Override
    public CitedText forTeachers() {
        return TourShelf.forTeachers();
    }

    @Override
    public synchronized List<Tour> own(String session) {
        return new ArrayList<>(sessions.getOrDefault(session, Map.of()).values())
                .reversed().stream().map(Kept::tour).toList();
    }

    @Override
    public synchronized Optional<Tour> find(String session, TourId id) {
        return Optional.ofNullable(sessions.getOrDefault(session, Map.of()).get(id))
                .map(Kept::tour)
                .or(() ->
                        shipped().stream().filter(tour -> tour.id().equals(id)).findFirst());
    }

    @Override
    public void keep(String session, Tour tour) {
        put(session, Kept.of(tour));
    }

    private synchronized void put(String session, Kept kept) {
        Map<TourId, Kept> own = sessions.computeIfAbsent(session, fresh -> new LinkedHashMap<>(16, 0.75f, true));
        own.put(kept.tour().id(), kept);
        if (own.size() > MOST_OF_A_SESSION) {
            own.remove(own.keySet().iterator().next());
        }
        makeRoom(session);
    }

    /** What was used least lately goes first: other sessions, then the oldest tours of this one, but never the tour that came last. */
    private void makeRoom(String latest) {
        long size = sessions.values().stream().mapToLong(SessionTours::size).sum();
        var eldest = sessions.entrySet().iterator();
        while (size > room && eldest.hasNext()) {
            Map.Entry<String, Map<TourId, Kept>> session = eldest.next();
            if (!session.getKey().equals(latest)) {
                size -= size(session.getValue());
                eldest.remove();
            }
        }
        Map<TourId, Kept> own = sessions.getOrDefault(latest, Map.of());
        var oldest = own.values().iterator();
        while (size > room && own.size() > 1) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }

    private static long size(Map<TourId, Kept> own) {
        return own.values().stream().mapToLong(Kept::size).sum();
    }

    @Override
    public synchronized void drop(String session, TourId id) {
        Map<TourId, Kept> own = sessions.getOrDefault(session, Map.of());
        if (own.containsKey(id)) {
            own.remove(id);
        }
        if (own.isEmpty()) {
            sessions.remove(session);
        }
    }

    @Override
    public Optional<TourId> load(String session, String name, byte[] file) {
        // Reading takes a while, so it is done before others must wait.
        TourFile.Read read = TourFile.read(name, file);
        complain(session, read.issues());
        return read.tour().map(tour -> bring(session, Kept.of(tour)));
    }

    /** Under its own name, or where another tour has it, under the next number: nothing is replaced without a word. */
    private synchronized TourId bring(String session, Kept brought) {
        TourId name = brought.tour().id();
        for (int number = 2; ; number++) {
            Tour tour = brought.tour().withId(name);
            Optional<Tour> there = find(session, name);
            if (there.isEmpty()) {
                put(session, new Kept(tour, brought.size()));
                return name;
            }
            if (there.get().equals(tour)) {
                return name;
            }
            name = brought.tour().id().withNumber(number);
        }
    }

    private synchronized void complain(String session, List<DataIssue> issues) {
        if (issues.isEmpty()) {
            problems.remove(session);
        } else {
            problems.put(
                    session,
                    issues.stream()
                            .limit(MOST_PROBLEMS)
                            .map(DataIssue::toString)
                            .toList());
        }
    }

    @Override
    public synchronized List<String> problems(String session) {
        return problems.getOrDefault(session, List.of());
    }
}
