package org.dispatchatlas.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dispatchatlas.ingest.DataIssue;
import org.dispatchatlas.ingest.TourFile;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.Tours;

/** Keeps readers' tours in memory beside those that are shipped. */
final class SessionTours implements Tours {
    private static final int MOST_SESSIONS = 500;
    private static final int MOST_OF_A_SESSION = 10;
    private static final int MOST_PROBLEMS = 20;

    /** What a session has: its tours by name, and the complaints about the file it loaded last. */
    private static final class Own {
        private final Map<TourId, Tour> tours = new LinkedHashMap<>(16, 0.75f, true);
        private List<String> problems = List.of();
    }

    private final Supplier<List<Tour>> shipped;
    private final Map<String, Own> sessions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Own> eldest) {
            return size() > MOST_SESSIONS;
        }
    };

    SessionTours(Supplier<List<Tour>> shipped) {
        this.shipped = shipped;
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
        return sessions.containsKey(session)
                ? new ArrayList<>(sessions.get(session).tours.values()).reversed()
                : List.of();
    }

    @Override
    public synchronized Optional<Tour> find(String session, TourId id) {
        return Optional.ofNullable(sessions.get(session))
                .map(own -> own.tours.get(id))
                .or(() ->
                        shipped().stream().filter(tour -> tour.id().equals(id)).findFirst());
    }

    @Override
    public synchronized void keep(String session, Tour tour) {
        Map<TourId, Tour> tours = sessions.computeIfAbsent(session, fresh -> new Own()).tours;
        tours.put(tour.id(), tour);
        if (tours.size() > MOST_OF_A_SESSION) {
            tours.remove(tours.keySet().iterator().next());
        }
    }

    @Override
    public synchronized void drop(String session, TourId id) {
        Optional.ofNullable(sessions.get(session)).ifPresent(own -> own.tours.remove(id));
    }

    @Override
    public synchronized Optional<TourId> load(String session, String name, byte[] file) {
        TourFile.Read read = TourFile.read(name, file);
        sessions.computeIfAbsent(session, fresh -> new Own()).problems = read.issues().stream()
                .limit(MOST_PROBLEMS)
                .map(DataIssue::toString)
                .toList();
        read.tour().ifPresent(tour -> keep(session, tour));
        return read.tour().map(Tour::id);
    }

    @Override
    public synchronized List<String> problems(String session) {
        return Optional.ofNullable(sessions.get(session))
                .map(own -> own.problems)
                .orElse(List.of());
    }
}
