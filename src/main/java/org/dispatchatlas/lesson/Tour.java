package org.dispatchatlas.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dispatchatlas.document.DocumentId;

/**
 * A walk through a document and its map.
 *
 * @param language of the texts, a BCP 47 tag such as {@code en}
 * @param minutes how long it takes with a class; 0 where nobody said
 * @param about what it is about, in Markdown
 * @param sources what the stops cite, in the order of the file
 * @param stops one at least
 */
public record Tour(
        TourId id,
        String title,
        String language,
        DocumentId document,
        int minutes,
        CitedText about,
        List<TourSource> sources,
        List<Stop> stops) {
    /** Seconds to a stop that a reader can choose, where a tour goes on by itself. */
    public static final List<Integer> PACES = List.of(15, 30, 60, 120);

    /** Stops at most. */
    public static final int MOST_STOPS = 60;

    /** Sources at most. */
    public static final int MOST_SOURCES = 200;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int LONGEST_MINUTES = 600;

    public Tour {
        sources = List.copyOf(sources);
        stops = List.copyOf(stops);
        require(!title.isBlank() && title.length() <= Stop.LONGEST_TITLE, "a tour has a title of a line");
        require(LANGUAGE.matcher(language).matches(), "a language is a tag such as en, was “%s”".formatted(language));
        require(minutes >= 0 && minutes <= LONGEST_MINUTES, "a tour takes 0 to 600 minutes");
        require(
                !stops.isEmpty() && stops.size() <= MOST_STOPS,
                "a tour has 1 to %d stops, had %d".formatted(MOST_STOPS, stops.size()));
        require(sources.size() <= MOST_SOURCES, "a tour has at most %d sources".formatted(MOST_SOURCES));
        Set<String> keys = new HashSet<>();
        sources.forEach(
                source -> require(keys.add(source.key()), "the source “%s” stands twice".formatted(source.key())));
    }

    private static void require(boolean held, String message) {
        if (!held) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The same tour with another name. */
    public Tour withId(TourId other) {
        return new Tour(other, title, language, document, minutes, about, sources, stops);
    }

    /** The same tour with other stops. */
    public Tour withStops(List<Stop> others) {
        return new Tour(id, title, language, document, minutes, about, sources, others);
    }

    /** The same tour with one more source. */
    public Tour withSource(TourSource added) {
        List<TourSource> all = new ArrayList<>(sources);
        all.add(added);
        return new Tour(id, title, language, document, minutes, about, all, stops);
    }

    /** The source with the key. */
    public Optional<TourSource> findSource(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}
