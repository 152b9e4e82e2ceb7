package org.dispatchatlas.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.api.ExpansionApi;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An export as those read it who know linked data and nothing of us: through a JSON-LD processor of others (Titanium), with the contexts that
 * the file names. A processor passes over in silence what its contexts do not explain, so that is looked for.
 */
public final class LinkedData {
    private static final Map<String, String> CONTEXTS = Map.of(
            "http://www.w3.org/ns/anno.jsonld",
            "/jsonld/anno.jsonld",
            "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld",
            "/jsonld/linked-places.jsonld");

    /** What no context explains is put below this name, instead of being dropped. */
    private static final String UNMAPPED = "urn:unmapped:";

    /** Where the file would lie: an address that is not absolute ends up below it. */
    private static final String BASE = "https://relative.invalid/folder/file";

    private static final String RELATIVE = "https://relative.invalid/";

    /** What wraps a value and is no member of the file. */
    private static final Set<String> WRAPPERS = Set.of("@value", "@list", "@set");

    /**
     * A statement.
     *
     * @param object an address, a blank node, or the words of a literal
     * @param type of a literal; empty for what is none
     */
    public record Triple(String subject, String predicate, String object, String type) {}

    private final JsonStructure json;

    /** The content of a file. */
    public LinkedData(byte[] content) {
        try (var reader = Json.createReader(new ByteArrayInputStream(content))) {
            this.json = reader.read();
        }
    }

    /** A part of a file. */
    public LinkedData(String json) {
        this(json.getBytes(StandardCharsets.UTF_8));
    }

    /** All statements that the processor finds. */
    public List<Triple> triples() {
        List<Triple> triples = new ArrayList<>();
        try {
            JsonLd.toRdf(JsonDocument.of(json))
                    .loader(LinkedData::load)
                    .base(URI.create(BASE))
                    .provide(new Collector(triples));
        } catch (JsonLdError wrong) {
            throw new AssertionError(wrong.getCode() + ": " + wrong.getMessage(), wrong);
        }
        return triples;
    }

    /** Members, types and words of a vocabulary that no context explains; then addresses that are relative or malformed. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        JsonArray expanded = expanded();
        names(expanded).forEach(name -> problem(name, problems));
        long members = members(json);
        long found = members(expanded);
        if (members != found) {
            problems.add("%d members were written, %d were understood".formatted(members, found));
        }
        return problems.stream().distinct().toList();
    }

    private JsonArray expanded() {
        ExpansionApi expansion = JsonLd.expand(JsonDocument.of(json))
                .loader(LinkedData::load)
                .base(URI.create(BASE))
                .context(Json.createObjectBuilder().add("@vocab", UNMAPPED).build());
        try {
            return expansion.get();
        } catch (JsonLdError wrong) {
            throw new AssertionError(wrong.getCode() + ": " + wrong.getMessage(), wrong);
        }
    }

    private static void problem(String name, List<String> problems) {
        if (name.startsWith(UNMAPPED)) {
            problems.add("no context explains " + name.substring(UNMAPPED.length()));
        } else if (name.startsWith(RELATIVE)) {
            problems.add("a relative address: " + name.substring(RELATIVE.length()));
        } else if (!name.startsWith("_:") && !isAbsolute(name)) {
            problems.add("no address: " + name);
        }
    }

    private static boolean isAbsolute(String name) {
        try {
            return new URI(name).isAbsolute();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** Everything in an expanded file that must be an address: members, ids and types. */
    private static Stream<String> names(JsonValue expanded) {
        return switch (expanded) {
            case JsonArray array -> array.stream().flatMap(LinkedData::names);
            case JsonObject object ->
                object.entrySet().stream().flatMap(member -> names(member.getKey(), member.getValue()));
            default -> Stream.empty();
        };
    }

    private static Stream<String> names(String member, JsonValue value) {
        return switch (member) {
            case "@id", "@type" -> strings(value);
            case "@value" -> Stream.empty();
            case "@list", "@set" -> names(value);
            default -> Stream.concat(Stream.of(member), names(value));
        };
    }

    private static Stream<String> strings(JsonValue value) {
        return switch (value) {
            case JsonArray array -> array.stream().flatMap(LinkedData::strings);
            case JsonString string when !string.getString().equals("@json") -> Stream.of(string.getString());
            default -> Stream.empty();
        };
    }

    /** The members of all objects but bare addresses; of JSON that is kept as it stands, as {@code citation} is, none. */
    private static long members(JsonValue value) {
        return switch (value) {
            case JsonArray array ->
                array.stream().mapToLong(LinkedData::members).sum();
            case JsonObject object
            when object.containsKey("@value") || object.keySet().equals(Set.of("@id")) -> 0;
            case JsonObject object ->
                object.entrySet().stream()
                        .filter(member -> !member.getKey().equals("@context")
                                && !member.getValue().equals(JsonValue.NULL))
                        .mapToLong(member -> (WRAPPERS.contains(member.getKey()) ? 0 : 1)
                                + (member.getKey().equals("citation") ? 0 : members(member.getValue())))
                        .sum();
            default -> 0;
        };
    }

    private static Document load(URI address, DocumentLoaderOptions options) throws JsonLdError {
        String resource = CONTEXTS.get(address.toString());
        InputStream content = resource == null ? null : LinkedData.class.getResourceAsStream(resource);
        if (content == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "tests have no " + address);
        }
        return JsonDocument.of(content);
    }

    private record Collector(List<Triple> triples) implements RdfQuadConsumer {
        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                @Nullable String datatype,
                @Nullable String language,
                @Nullable String direction,
                @Nullable String graph)
                throws RdfConsumerException {
            triples.add(new Triple(subject, predicate, object, datatype == null ? "" : datatype));
            return this;
        }
    }
}
