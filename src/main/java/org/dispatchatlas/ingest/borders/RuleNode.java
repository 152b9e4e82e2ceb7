package org.dispatchatlas.ingest.borders;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** A node of a rules file that knows its line, so that every complaint names file and line. */
record RuleNode(String file, Node node) {
    static RuleNode parse(String file, InputStream in) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setUseMarks(true).setLabel(file).build();
            return new Compose(settings)
                    .composeInputStream(in)
                    .map(root -> new RuleNode(file, root))
                    .orElseThrow(() -> new RulesException(file + ":1: the file is empty"));
        } catch (YamlEngineException malformed) {
            throw new RulesException(file + ": " + malformed.getMessage());
        }
    }

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    RulesException wrong(String message) {
        return new RulesException(file + ":" + line() + ": " + message);
    }

    List<RuleNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(entry -> new RuleNode(file, entry))
                    .toList();
        }
        throw wrong("a list was expected");
    }

    List<RuleNode> list(String key) {
        return find(key).map(RuleNode::list).orElse(List.of());
    }

    Optional<RuleNode> find(String key) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("an entry with keys was expected");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                return Optional.of(new RuleNode(file, tuple.getValueNode()));
            }
        }
        return Optional.empty();
    }

    RuleNode get(String key) {
        return find(key).orElseThrow(() -> wrong("'" + key + "' is missing"));
    }

    /** Every key must be one of these. */
    RuleNode onlyWith(String... keys) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                RuleNode key = new RuleNode(file, tuple.getKeyNode());
                if (!List.of(keys).contains(key.text())) {
                    throw key.wrong("'%s' is no key here; there are %s".formatted(key.text(), List.of(keys)));
                }
            }
        }
        return this;
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong("a word or number was expected");
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException malformed) {
            throw wrong("a number was expected, was '" + text() + "'");
        }
    }

    @Nullable
    LocalDate findDay(String key) {
        return find(key).map(RuleNode::day).orElse(null);
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException malformed) {
            throw wrong("a day such as 1936-04-01 was expected, was '" + text() + "'");
        }
    }
}
