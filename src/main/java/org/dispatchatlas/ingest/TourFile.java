package org.dispatchatlas.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.StopMap;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.TourSource;
import org.dispatchatlas.lesson.Tours;

/** Reads tours: YAML with Markdown that a teacher wrote, or the page. A stop that can't be read is reported with its line; the rest is kept. */
public final class TourFile {
    /** Complaints at most: who has more than a hundred mends those first. */
    private static final int MOST_ISSUES = 100;

    private static final Set<String> TOUR_KEYS =
            Set.of("tour", "title", "language", "document", "minutes", "about", "sources", "stops");
    private static final Set<String> SOURCE_KEYS = Set.of("cite", "url");
    private static final Set<String> STOP_KEYS = Set.of("title", "passage", "select", "map", "text");
    private static final Set<String> MAP_KEYS = Set.of("date", "view", "compare", "place", "projection", "layers");

    /**
     * What was read, and what could not be.
     *
     * @param tour empty where too much is missing
     */
    public record Read(Optional<Tour> tour, List<DataIssue> issues) {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    private final String name;
    private final List<DataIssue> issues = new ArrayList<>();

    private TourFile(String name) {
        this.name = name;
    }

    /** Reads a file of at most {@link Tours#MOST_BYTES}; its name is for the messages. */
    public static Read read(String name, byte[] content) {
        TourFile file = new TourFile(name);
        if (content.length > Tours.MOST_BYTES) {
            file.report(0, "the file is larger than %d KB".formatted(Tours.MOST_BYTES / 1000));
            return new Read(Optional.empty(), file.issues);
        }
        try {
            Optional<Tour> tour = YamlNode.parse(content, Tours.MOST_BYTES).map(file::tour);
            if (tour.isEmpty()) {
                file.report(1, "the file is empty");
            }
            return new Read(tour, file.issues);
        } catch (YamlException wrong) {
            file.report(wrong.line(), String.valueOf(wrong.getMessage()));
            return new Read(Optional.empty(), file.issues);
        }
    }

    private Tour tour(YamlNode root) {
        unknown(root, TOUR_KEYS);
        List<Stop> stops = new ArrayList<>();
        root.get("stops")
                .items("stops", Tour.MOST_STOPS)
                .forEach(entry -> kept(entry, "a stop", this::stop).ifPresent(stops::add));
        List<TourSource> sources = new ArrayList<>();
        sources(root)
                .forEach((key, entry) ->
                        kept(entry, "a source", node -> source(key, node)).ifPresent(sources::add));
        TourId id = root.get("tour").as(TourId::new);
        DocumentId document = root.get("document").as(DocumentId::new);
        int minutes = root.find("minutes")
                .map(node -> node.as("minutes", "a whole number", Integer::valueOf))
                .orElse(0);
        CitedText about = cited(root, "about");
        try {
            return new Tour(
                    id,
                    root.text("title").strip(),
                    root.findText("language").orElse("en"),
                    document,
                    minutes,
                    about,
                    sources,
                    stops);
        } catch (IllegalArgumentException wrong) {
            throw new YamlException(YamlException.lineOf(wrong, root), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static Map<String, YamlNode> sources(YamlNode root) {
        Map<String, YamlNode> sources =
                root.find("sources").map(YamlNode::fields).orElse(Map.of());
        if (sources.size() > Tour.MOST_SOURCES) {
            throw root.get("sources").wrong("sources are %d at most".formatted(Tour.MOST_SOURCES));
        }
        return sources;
    }

    private static CitedText cited(YamlNode entry, String key) {
        return entry.find(key)
                .map(node -> node.as(words -> new CitedText(words.strip())))
                .orElse(new CitedText(""));
    }

    private TourSource source(String key, YamlNode entry) {
        unknown(entry, SOURCE_KEYS);
        return new TourSource(
                key, entry.text("cite").strip(), entry.findText("url").orElse(""));
    }

    private Stop stop(YamlNode entry) {
        unknown(entry, STOP_KEYS);
        return new Stop(
                entry.text("title").strip(),
                entry.findText("passage").map(String::strip),
                entry.findText("select").map(String::strip),
                entry.find("map").map(this::map).orElse(StopMap.USUAL),
                cited(entry, "text"));
    }

    private StopMap map(YamlNode entry) {
        unknown(entry, MAP_KEYS);
        return new StopMap(
                entry.find("date").map(node -> node.as("date", "a day such as 1936-04-01", LocalDate::parse)),
                entry.findText("view"),
                entry.find("compare")
                        .map(node ->
                                node.as("compare", "a day and a view such as 1936-04-01,moscow", Standpoint::parse)),
                entry.find("place")
                        .map(node ->
                                node.as("place", "zoom/latitude/longitude such as 4.5/47.9/117.8", MapPlace::parse)),
                entry.find("projection")
                        .map(node -> one("projection", node, MapProjection.values(), MapProjection::wireName)),
                entry.find("layers").map(TourFile::layers));
    }

    private static Set<MapLayer> layers(YamlNode list) {
        return list.items().stream()
                .map(item -> one("layers", item, MapLayer.values(), MapLayer::wireName))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> T one(String key, YamlNode node, T[] values, Function<T, String> words) {
        return Stream.of(values)
                .filter(value -> words.apply(value).equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.wrong("“%s” is one of %s, was “%s”"
                        .formatted(key, Stream.of(values).map(words).collect(Collectors.joining(", ")), node.text())));
    }

    private void unknown(YamlNode entry, Set<String> known) {
        entry.keysBeside(known)
                .forEach(key -> report(
                        key.line(),
                        "“%s” is not known and was left out; there are %s"
                                .formatted(key.text(), known.stream().sorted().collect(Collectors.joining(", ")))));
    }

    private <T> Optional<T> kept(YamlNode entry, String what, Function<YamlNode, T> read) {
        try {
            return Optional.of(read.apply(entry));
        } catch (IllegalArgumentException wrong) {
            report(YamlException.lineOf(wrong, entry), "%s was left out: %s".formatted(what, wrong.getMessage()));
            return Optional.empty();
        }
    }

    private void report(int line, String message) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(new DataIssue(name, message, line, 0));
        }
    }
}
