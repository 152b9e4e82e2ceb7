package org.dispatchatlas.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        try {
            YamlNode.parse(content, MOST_BYTES)
                    .flatMap(root -> root.find("corrections"))
                    .ifPresentOrElse(this::entries, () -> report(1, "a list “corrections:” was expected"));
        } catch (YamlException malformed) {
            report(malformed.line(), String.valueOf(malformed.getMessage()));
        }
    }

    private void entries(YamlNode list) {
        List<YamlNode> entries = list.items();
        entries.stream().limit(Corrections.MOST).forEach(this::entry);
        if (entries.size() > Corrections.MOST) {
            report(0, "only the first %d entries were read".formatted(Corrections.MOST));
        }
    }

    private void entry(YamlNode entry) {
        try {
            entry.keysBeside(KEYS)
                    .forEach(key -> report(key.line(), "“%s” is not known and was left out".formatted(key.text())));
            corrections.add(new Correction(
                    anchor(entry),
                    MentionKind.find(entry.text("kind"))
                            .orElseThrow(() -> new IllegalArgumentException("“kind” is not known")),
                    decision(entry),
                    entry.text("by"),
                    LocalDate.parse(entry.text("on")),
                    entry.text("reason")));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            report(YamlException.lineOf(wrong, entry), "an entry was left out: " + wrong.getMessage());
        }
    }

    private static Anchor anchor(YamlNode entry) {
        return new Anchor(
                entry.text("quote"),
                entry.text("before"),
                entry.text("after"),
                (int) entry.get("start").number(),
                entry.find("rival").map(YamlNode::number).orElse(0.0));
    }

    private static Decision decision(YamlNode entry) {
        List<String> given = List.of("place", "point", "line", "decision").stream()
                .filter(entry.fields()::containsKey)
                .toList();
        if (given.size() != 1) {
            throw new IllegalArgumentException("one of place, point, line and decision was expected, was " + given);
        }
        return switch (given.getFirst()) {
            case "place" -> new Decision.ThisPlace(new PlaceId(entry.text("place")));
            case "point" -> new Decision.Pin(position(entry.get("point")));
            case "line" ->
                new Decision.Drawn(entry.get("line").items().stream()
                        .map(CorrectionsFile::position)
                        .toList());
            default -> word(entry.text("decision"));
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

    private static LonLat position(YamlNode pair) {
        List<YamlNode> numbers = pair.items();
        if (numbers.size() != 2) {
            throw new IllegalArgumentException("a position is [longitude, latitude]");
        }
        return new LonLat(numbers.get(0).number(), numbers.get(1).number());
    }

    private void report(int line, String message) {
        issues.add(new DataIssue(name, message, line, 0));
    }
}
