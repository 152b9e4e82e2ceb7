package org.dispatchatlas.ingest;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a YAML file that a reader brought. Nodes are composed, not turned into objects, and a file with an alias is refused, so that a
 * small file cannot grow. What is not as expected ends in a {@link YamlException} that says it in words and knows its line.
 */
record YamlNode(Node node) {
    /** Entries within entries: no file of ours needs ten. */
    private static final int DEEPEST = 20;

    /**
     * The root of a file; empty for an empty file.
     *
     * @param most bytes that the file may have
     */
    static Optional<YamlNode> parse(byte[] content, int most) {
        LoadSettings settings =
                LoadSettings.builder().setUseMarks(true).setCodePointLimit(most).build();
        try {
            checkShape(settings, content);
            return new Compose(settings)
                    .composeInputStream(new ByteArrayInputStream(content))
                    .map(YamlNode::new);
        } catch (MarkedYamlEngineException malformed) {
            throw new YamlException(
                    malformed.getProblemMark().map(YamlNode::line).orElse(0),
                    "this is no YAML: " + malformed.getProblem(),
                    malformed);
        } catch (YamlEngineException malformed) {
            throw new YamlException(
                    0,
                    "this is no YAML: "
                            + String.valueOf(malformed.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    malformed);
        }
    }

    /** Before the nodes are composed: parsing is a loop, but composing calls itself, and would make what an alias names its child. */
    private static void checkShape(LoadSettings settings, byte[] content) {
        int depth = 0;
        for (Event event : new Parse(settings).parseInputStream(new ByteArrayInputStream(content))) {
            int line = event.getStartMark().map(YamlNode::line).orElse(0);
            if (event instanceof AliasEvent alias) {
                throw new YamlException(
                        line, "aliases such as *%s are not read; write it out".formatted(alias.getAlias()));
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw new YamlException(line, "entries are nested more than %d deep".formatted(DEEPEST));
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /** Its line in the file, from 1. */
    int line() {
        return node.getStartMark().map(YamlNode::line).orElse(0);
    }

    /** A complaint about this node. */
    YamlException wrong(String message) {
        return new YamlException(line(), message);
    }

    /** The entries of a mapping in their order. */
    Map<String, YamlNode> fields() {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : tuples()) {
            YamlNode key = new YamlNode(tuple.getKeyNode());
            if (fields.put(key.text(), new YamlNode(tuple.getValueNode())) != null) {
                throw key.wrong("“%s” stands twice".formatted(key.text()));
            }
        }
        return fields;
    }

    private List<NodeTuple> tuples() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw wrong("an entry with keys was expected");
    }

    /** The keys of a mapping that are none of these. */
    List<YamlNode> keysBeside(Set<String> known) {
        return tuples().stream()
                .map(tuple -> new YamlNode(tuple.getKeyNode()))
                .filter(key -> !known.contains(key.text()))
                .toList();
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(fields().get(key));
    }

    YamlNode get(String key) {
        return find(key).orElseThrow(() -> wrong("“%s” is missing".formatted(key)));
    }

    List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(YamlNode::new).toList();
        }
        throw wrong("a list was expected");
    }

    /** The entries of a list that may not be longer than this. */
    List<YamlNode> items(String what, int most) {
        List<YamlNode> items = items();
        if (items.size() > most) {
            throw items.get(most).wrong("%s are %d at most".formatted(what, most));
        }
        return items;
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong("words were expected");
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
            throw new YamlException(line(), "“%s” is no number".formatted(text()), malformed);
        }
    }

    /** What the words mean; the complaint is that of their own type. */
    <T> T as(Function<String, T> meaning) {
        String words = text();
        try {
            return meaning.apply(words);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new YamlException(line(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /**
     * What the words of a key mean.
     *
     * @param expected how such words look
     */
    <T> T as(String key, String expected, Function<String, T> meaning) {
        String words = text();
        try {
            return meaning.apply(words);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new YamlException(line(), "“%s” is %s, was “%s”".formatted(key, expected, words), wrong);
        }
    }
}
