package org.dispatchatlas.ingest;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.curation.Anchor;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads corrections: the YAML that {@code CorrectionsYaml} wrote or a person edited, or Web Annotations. An entry that can't be read is
 * reported with its line; the rest is kept.
 */
public final class CorrectionsFile {
    private static final int MOST_BYTES = 1_000_000;
    private static final Set<String> KEYS = Set.of(
            "quote",
            "before",
            "after",
            "start",
            "rival",
            "kind",
            "place",
            "point",
            "line",
            "decision",
            "by",
            "on",
            "reason");

    /** What was read, and what could not be. */
    public record Read(List<Correction> corrections, List<DataIssue> issues) {
        public Read {
            corrections = List.copyOf(corrections);
            issues = List.copyOf(issues);
        }
    }

    private final String name;
    private final List<Correction> corrections = new ArrayList<>();
    private final List<DataIssue> issues = new ArrayList<>();

    private CorrectionsFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file of either form, told apart by how it begins; annotations are corrections where they differ from what is shown.
     *
     * @param name for the messages
     * @param shown the mentions of the document as the reader sees them
     */
    public static Read read(String name, byte[] content, Document document, List<ResolvedMention> shown) {
        return AnnotatedCorrections.isJson(content)
                ? AnnotatedCorrections.read(name, content, document, shown)
                : read(name, content);
    }

    /** Reads YAML of at most 1 MB and 2,000 entries; its name is for the messages. */
    public static Read read(String name, byte[] content) {
        CorrectionsFile file = new CorrectionsFile(name);
        if (content.length > MOST_BYTES) {
            file.report(0, "the file is larger than 1 MB");
        } else {
            file.read(content);
        }
        return new Read(file.corrections, file.issues);
    }

    private void read(byte[] content) {
        // Aliases are never followed more than a few times, and nodes are composed, not turned into objects.
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MOST_BYTES)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeInputStream(new ByteArrayInputStream(content));
            Optional<Node> list =
                    root.flatMap(node -> Optional.ofNullable(fields(node).get("corrections")));
            if (list.isPresent() && list.get() instanceof SequenceNode sequence) {
                sequence.getValue().stream().limit(Corrections.MOST).forEach(this::entry);
                if (sequence.getValue().size() > Corrections.MOST) {
                    report(0, "only the first %d entries were read".formatted(Corrections.MOST));
                }
            } else {
                report(1, "a list “corrections:” was expected");
            }
        } catch (YamlEngineException malformed) {
            report(
                    0,
                    "this is no YAML: "
                            + String.valueOf(malformed.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
    }

    private void entry(Node node) {
        int line = lineOf(node);
        try {
            Map<String, Node> fields = fields(node);
            fields.keySet().stream()
                    .filter(key -> !KEYS.contains(key))
                    .forEach(key -> report(line, "“%s” is not known and was left out".formatted(key)));
            corrections.add(new Correction(
                    anchor(fields),
                    MentionKind.find(text(fields, "kind"))
                            .orElseThrow(() -> new IllegalArgumentException("“kind” is not known")),
                    decision(fields),
                    text(fields, "by"),
                    LocalDate.parse(text(fields, "on")),
                    text(fields, "reason")));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            report(line, "an entry was left out: " + wrong.getMessage());
        }
    }

    private static Anchor anchor(Map<String, Node> fields) {
        return new Anchor(
                text(fields, "quote"),
                text(fields, "before"),
                text(fields, "after"),
                (int) number(text(fields, "start")),
                fields.containsKey("rival") ? number(text(fields, "rival")) : 0);
    }

    private static Decision decision(Map<String, Node> fields) {
        List<String> given = List.of("place", "point", "line", "decision").stream()
                .filter(fields::containsKey)
                .toList();
        if (given.size() != 1) {
            throw new IllegalArgumentException("one of place, point, line and decision was expected, was " + given);
        }
        return switch (given.getFirst()) {
            case "place" -> new Decision.ThisPlace(new PlaceId(text(fields, "place")));
            case "point" -> new Decision.Pin(position(node(fields, "point")));
            case "line" ->
                new Decision.Drawn(items(node(fields, "line")).stream()
                        .map(CorrectionsFile::position)
                        .toList());
            default -> word(text(fields, "decision"));
        };
    }

    private static Decision word(String word) {
        return switch (word) {
            case "not-locatable" -> new Decision.NotLocatable();
            case "not-a-place" -> new Decision.NotAPlace();
            case "as-read" -> new Decision.AsRead();
            default ->
                throw new IllegalArgumentException(
                        "“decision” is not-locatable, not-a-place or as-read, was “%s”".formatted(word));
        };
    }

    private static LonLat position(Node node) {
        List<Node> numbers = items(node);
        if (numbers.size() != 2) {
            throw new IllegalArgumentException("a position is [longitude, latitude]");
        }
        return new LonLat(number(scalar(numbers.get(0))), number(scalar(numbers.get(1))));
    }

    private static List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new IllegalArgumentException("a list in brackets was expected");
    }

    private static String text(Map<String, Node> fields, String key) {
        return scalar(node(fields, key));
    }

    private static Node node(Map<String, Node> fields, String key) {
        Node node = fields.get(key);
        if (node == null) {
            throw new IllegalArgumentException("“%s” is missing".formatted(key));
        }
        return node;
    }

    private static String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new IllegalArgumentException("words were expected");
    }

    private static double number(String words) {
        try {
            return Double.parseDouble(words);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("“%s” is no number".formatted(words), malformed);
        }
    }

    private static Map<String, Node> fields(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new YamlEngineException("an entry with keys was expected");
        }
        Map<String, Node> fields = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.put(key.getValue(), tuple.getValueNode());
            }
        }
        return fields;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    private void report(int line, String message) {
        issues.add(new DataIssue(name, message, line, 0));
    }
}
