package org.dispatchatlas.atlas;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Voice;

/**
 * The words of the pages in one language, from {@code words/LANGUAGE.properties}. A phrase's {@code {0}} are filled after
 * {@link MessageFormat}; phrases that count have a form for each plural category of Unicode CLDR that their language has.
 */
public final class Words {
    private static final Map<Language, Words> ALL = load();

    private static final Set<String> OF_QUIZ = Set.of("quiz", "map", "voice", "territory", "place", "wind", "position");

    private final Language language;
    private final Map<String, String> phrases;
    private final DateTimeFormatter day;

    private Words(Language language, Map<String, String> phrases) {
        this.language = language;
        this.phrases = phrases;
        this.day = DateTimeFormatter.ofPattern(phrases.getOrDefault("day", "d MMMM uuuu"), language.locale());
    }

    public static Words of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /**
     * A phrase.
     *
     * @throws IllegalArgumentException if there is none; a test looks up every key that the program says
     */
    public String say(String key, Object... values) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no words for '" + key + "' in " + language);
        }
        return values.length == 0 ? phrase : new MessageFormat(phrase, language.locale()).format(values);
    }

    /** A phrase that counts: its {@code {0}} is the number, further values follow. */
    public String count(String key, long number, Object... values) {
        return say(
                key + "." + plural(number),
                Stream.concat(Stream.of(number), Stream.of(values)).toArray());
    }

    /** The phrase of a word that data may have or not have words for. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(phrases.get(key));
    }

    /** All phrases whose key begins so, without that beginning: what the elements of the page are handed. */
    public Map<String, String> below(String beginning) {
        Map<String, String> found = new TreeMap<>();
        phrases.forEach((key, phrase) -> {
            if (key.startsWith(beginning)) {
                found.put(key.substring(beginning.length()), phrase);
            }
        });
        return found;
    }

    /** What the map's element is handed: its own phrases, and the names of states and places in this language. */
    public Map<String, String> ofMap() {
        Map<String, String> found = below("map.");
        found.putAll(ofGroups(Set.of("territory", "place")));
        return found;
    }

    /** What the element of a quiz is handed, by whole keys: its own phrases, the map's, names, voices and directions. */
    public Map<String, String> ofQuiz() {
        return ofGroups(OF_QUIZ);
    }

    /** The phrases whose keys begin with one of these words and a full stop. */
    private Map<String, String> ofGroups(Set<String> groups) {
        Map<String, String> found = new TreeMap<>();
        phrases.forEach((key, phrase) -> {
            int end = key.indexOf('.');
            if (end > 0 && groups.contains(key.substring(0, end))) {
                found.put(key, phrase);
            }
        });
        return found;
    }

    /** The plural category of a whole number, after CLDR 46. */
    public String plural(long number) {
        long last = number % 10;
        long lastTwo = number % 100;
        return switch (language) {
            case EN, MN -> number == 1 ? "one" : "other";
            case JA -> "other";
            case RU ->
                last == 1 && lastTwo != 11
                        ? "one"
                        : last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? "few" : "many";
        };
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String basis(DocumentDate date) {
        return say("date." + word(date.basis()));
    }

    public String kind(MentionKind kind) {
        return say("kind." + kind.word());
    }

    /** Who says it; names of speakers stand as the document has them. */
    public String voice(Voice voice) {
        String kind = word(voice.kind());
        return voice.speaker().isEmpty() ? say("voice." + kind) : say("voice." + kind + ".named", voice.speaker());
    }

    public String modality(Modality modality) {
        return say("modality." + modality.word());
    }

    /** Confidence in a word and a number; no reading of the program is called certain. */
    public String confidence(double share) {
        String word =
                share >= 1 ? "decided" : share >= 0.9 ? "high" : share >= 0.5 ? "fair" : share > 0 ? "low" : "none";
        return say("confidence." + word, share);
    }

    /** A position in degrees, latitude first as readers have it. */
    public String position(LonLat point) {
        return say(
                "position",
                Math.abs(point.lat()),
                say(point.lat() < 0 ? "position.south" : "position.north"),
                Math.abs(point.lon()),
                say(point.lon() < 0 ? "position.west" : "position.east"));
    }

    /** A territory's name in this language where there are words for it, else as the map of the day has it. */
    public String territory(TerritoryId id, BordersOfDay map) {
        return territory(id, map.nameOf(id));
    }

    /** The same for a name already known. */
    public String territory(TerritoryId id, String name) {
        return find("territory." + id).orElse(name);
    }

    /** What a feature is called: its place's name in this language where there are words for it, else its name on the day. */
    public String title(MapFeature feature) {
        return feature.place()
                .flatMap(place -> feature.territory()
                        .flatMap(id -> find("territory." + id))
                        .or(() -> find("place." + place.id())))
                .orElse(feature.title());
    }

    /** The country of the day in which a feature lies; empty where none is known. */
    public String country(Atlas atlas, MapFeature feature) {
        String country = feature.naming().countryAtDate();
        return atlas.borders().stream()
                .flatMap(map -> map.territories().stream())
                .filter(territory -> country.equals(territory.name()) || country.startsWith(territory.name() + " ("))
                .max(Comparator.comparingInt(territory -> territory.name().length()))
                .map(territory -> territory(territory.id(), territory.name())
                        + country.substring(territory.name().length()))
                .orElse(country);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<Language, Words> load() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties read = new Properties();
            String file = "/words/" + language.tag() + ".properties";
            try (Reader in = new InputStreamReader(
                    Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
                read.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> phrases = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> phrases.put(key, read.getProperty(key)));
            all.put(language, new Words(language, Map.copyOf(phrases)));
        }
        return all;
    }
}
