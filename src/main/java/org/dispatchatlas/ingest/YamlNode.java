package org.dispatchatlas.ingest;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * A node of a YAML file that a reader brought. Nodes are composed, not turned into objects, and aliases are not followed, so that a small
 * file cannot grow. What is not as expected ends in an {@link IllegalArgumentException} that says it in words.
 */
record YamlNode(Node node) {
    /**
     * The root of a file; empty for an empty file.
     *
     * @param most bytes that the file may have
     */
    static Optional<YamlNode> parse(byte[] content, int most) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(most)
                .build();
        try {
            return new Compose(settings)
                    .composeInputStream(new ByteArrayInputStream(content))
                    .map(YamlNode::new);
        } catch (YamlEngineException malformed) {
            throw new IllegalArgumentException(
                    "this is no YAML: "
                            + String.valueOf(malformed.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    malformed);
        }
    }

    /** Its line in the file, from 1. */
    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** The entries of a mapping in their order. */
    Map<String, YamlNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw new IllegalArgumentException("an entry with keys was expected");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.put(key.getValue(), new YamlNode(tuple.getValueNode()));
            }
        }
        return fields;
    }

    /** The keys of a mapping that are none of these. */
    List<String> keysBeside(Set<String> known) {
        return fields().keySet().stream().filter(key -> !known.contains(key)).toList();
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(fields().get(key));
    }

    YamlNode get(String key) {
        @Nullable YamlNode value = fields().get(key);
        if (value == null) {
            throw new IllegalArgumentException("“%s” is missing".formatted(key));
        }
        return value;
    }

    List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(YamlNode::new).toList();
        }
        throw new IllegalArgumentException("a list was expected");
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new IllegalArgumentException("words were expected");
    }

    String text(String key) {
        return get(key).text();
    }

    Optional<String> findText(String key) {
        return find(key).map(YamlNode::text);
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("“%s” is no number".formatted(text()), malformed);
        }
    }
}
