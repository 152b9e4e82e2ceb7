package org.dispatchatlas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A node of one of the project's own YAML files, read strictly: what is missing or malformed ends in an
 * {@link IllegalStateException} that names file and key.
 */
record Yaml(String file, JsonNode node) {
    /** The root of a file on the class path. */
    static Yaml load(String file) {
        try (InputStream in = Yaml.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            return new Yaml(file, new YAMLMapper().readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " could not be read", broken);
        }
    }

    /** The entries of this list. */
    List<Yaml> list() {
        if (!node.isArray()) {
            throw wrong("a list was expected");
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(entry -> new Yaml(file, entry))
                .toList();
    }

    List<Yaml> list(String key) {
        return new Yaml(file, value(key)).list();
    }

    /** This list's words. */
    List<String> texts() {
        return list().stream().map(entry -> entry.node.asString()).toList();
    }

    List<String> texts(String key) {
        return new Yaml(file, value(key)).texts();
    }

    String text(String key) {
        return value(key).asString();
    }

    Optional<String> findText(String key) {
        return Optional.ofNullable(node.get(key)).map(JsonNode::asString);
    }

    LocalDate day(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeException malformed) {
            throw wrong("'" + key + "' must be a day such as 1936-04-01, was '" + text(key) + "'");
        }
    }

    int number(String key) {
        JsonNode value = value(key);
        if (!value.isInt()) {
            throw wrong("'" + key + "' must be a whole number");
        }
        return value.intValue();
    }

    private JsonNode value(String key) {
        @Nullable JsonNode value = node.get(key);
        if (value == null) {
            throw wrong("'" + key + "' is missing");
        }
        return value;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(file + ": " + what + " in "
                + node.toString().lines().findFirst().orElse(""));
    }
}
