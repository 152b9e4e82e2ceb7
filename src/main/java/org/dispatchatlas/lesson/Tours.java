package org.dispatchatlas.lesson;

import java.util.List;
import java.util.Optional;

/**
 * The tours that the program ships, and those that readers made or brought, each kept for the session of its reader and for nobody else.
 * Safe for use by many threads.
 */
public interface Tours {
    /** Bytes of a tour's file at most. */
    int MOST_BYTES = 500_000;

    /** Those that the program ships, in the order of the shelf. */
    List<Tour> shipped();

    /** The page for teachers: goals, timing, words, background, and how to make a lesson of one's own. */
    CitedText forTeachers();

    /** What a session made or brought, the last first. */
    List<Tour> own(String session);

    /** A session's own tour, else the one that is shipped. */
    Optional<Tour> find(String session, TourId id);

    /** The same by words of an address, which may be no tour's name at all. */
    default Optional<Tour> find(String session, String name) {
        return TourId.find(name).flatMap(id -> find(session, id));
    }

    /** Puts a tour in the place of the session's own one with the same name; the longest unused one goes where there are too many. */
    void keep(String session, Tour tour);

    /** Forgets a tour of the session. */
    void drop(String session, TourId id);

    /**
     * Takes a file. A tour that has the name of another one, of the session or shipped, gets a number at the end of its own.
     *
     * @param name of the file, for the messages
     * @return the name under which the tour is found; empty where nothing could be taken
     */
    Optional<TourId> load(String session, String name, byte[] file);

    /** What could not be read in the file that the session loaded last, in words. */
    List<String> problems(String session);
}
