package org.dispatchatlas.ingest;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchatlas.curation.Anchor;
import org.dispatchatlas.curation.Annotation;
import org.dispatchatlas.curation.AnnotationPage;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What Web Annotations say otherwise than the atlas does, as corrections: another place, a point or a line that a person drew, another
 * kind, a passage that was overlooked. An annotation that says what the atlas says is none, so the atlas's own annotations change
 * nothing.
 */
final class AnnotatedCorrections {
    private static final int MOST_BYTES = 20_000_000;

    /** The purposes with which annotation tools name the place; a body without a purpose is one too. */
    private static final Set<String> NAMES_A_PLACE = Set.of("identifying", "linking", "geotagging", "");

    private static final String UNNAMED = "an unnamed annotator";

    private final Document document;
    private final String label;
    private final Map<TextSpan, ResolvedMention> shown = new HashMap<>();

    private AnnotatedCorrections(Document document, String label, List<ResolvedMention> mentions) {
        this.document = document;
        this.label = label;
        mentions.forEach(mention -> shown.putIfAbsent(mention.mention().span(), mention));
    }

    /** Whether a file begins as JSON does. */
    static boolean isJson(byte[] content) {
        int at = 0;
        while (at < content.length && (content[at] <= ' ')) {
            at++;
        }
        return at < content.length && (content[at] == '{' || content[at] == '[');
    }

    /** Reads a file of at most 20 MB; its name is for the messages. */
    static CorrectionsFile.Read read(String name, byte[] content, Document document, List<ResolvedMention> shown) {
        if (content.length > MOST_BYTES) {
            return new CorrectionsFile.Read(
                    List.of(), List.of(new DataIssue(name, "the annotations are larger than 20 MB", 0, 0)));
        }
        AnnotationsFile.Read read = AnnotationsFile.read(name, content);
        AnnotationPage page = read.page();
        AnnotatedCorrections reader = new AnnotatedCorrections(document, page.label(), shown);
        List<DataIssue> issues = new ArrayList<>(read.issues());
        List<Correction> corrections = new ArrayList<>();
        for (Annotation annotation : page.items()) {
            try {
                reader.correction(annotation).ifPresent(corrections::add);
            } catch (IllegalArgumentException wrong) {
                issues.add(new DataIssue(name, "an annotation was left out: " + wrong.getMessage(), 0, 0));
            }
        }
        return new CorrectionsFile.Read(corrections, issues);
    }

    private Optional<Correction> correction(Annotation annotation) {
        Optional<TextSpan> passage = passage(annotation.target());
        Optional<ResolvedMention> asShown = passage.map(shown::get);
        MentionKind kind = words(annotation, "classifying")
                .flatMap(word -> MentionKind.find(word).stream())
                .findFirst()
                .or(() -> asShown.map(mention -> mention.mention().kind()))
                .orElse(MentionKind.PLACE);
        return decision(annotation, asShown, kind)
                .map(decision -> new Correction(
                        passage.map(span -> Anchor.of(document.text(), span))
                                .orElseGet(() -> lost(annotation.target())),
                        kind,
                        decision,
                        annotation
                                .maker()
                                .map(Annotation.Maker::name)
                                .map(by -> line(by, Correction.LONGEST_NAME))
                                .orElse(UNNAMED),
                        annotation.maker().flatMap(Annotation.Maker::on).orElseGet(() -> LocalDate.now(ZoneOffset.UTC)),
                        reason(annotation)));
    }

    /** The position is believed where the words stand there; else the words and what is round them are looked for. */
    private Optional<TextSpan> passage(Annotation.Target target) {
        String text = document.text();
        if (target.start() <= text.codePointCount(0, text.length())) {
            int start = text.offsetByCodePoints(0, target.start());
            if (text.startsWith(target.exact(), start) && !target.exact().isEmpty()) {
                return Optional.of(new TextSpan(start, start + target.exact().length()));
            }
        }
        return lost(target).findIn(text);
    }

    private static Anchor lost(Annotation.Target target) {
        return new Anchor(target.exact(), target.prefix(), target.suffix(), target.start(), 0);
    }

    private static Optional<Decision> decision(
            Annotation annotation, Optional<ResolvedMention> asShown, MentionKind kind) {
        Optional<PlaceId> place = place(annotation);
        Optional<PlaceId> before = asShown.flatMap(AnnotatedCorrections::placeOf);
        if (place.isPresent() && !place.equals(before)) {
            return place.map(Decision.ThisPlace::new);
        }
        Optional<Decision> drawn = place.isPresent() ? Optional.empty() : drawn(annotation);
        if (drawn.isPresent() && (annotation.maker().isPresent() || asShown.isEmpty())) {
            return drawn;
        }
        if (asShown.isEmpty()) {
            return Optional.of(new Decision.NotLocatable());
        }
        return asShown.get().mention().kind() == kind ? Optional.empty() : Optional.of(new Decision.AsRead());
    }

    private static Optional<PlaceId> placeOf(ResolvedMention mention) {
        return mention.resolution() instanceof Resolution.Resolved(Candidate winner, double sure, var losers)
                ? Optional.of(winner.place().id())
                : Optional.empty();
    }

    private static Optional<PlaceId> place(Annotation annotation) {
        return annotation.bodies().stream()
                .filter(body -> NAMES_A_PLACE.contains(body.purpose()))
                .map(AnnotatedCorrections::address)
                .flatMap(address -> PlaceId.ofAddress(address).stream())
                .findFirst();
    }

    /** Recogito writes the address of a place as a value. */
    private static String address(Annotation.Body body) {
        return switch (body) {
            case Annotation.Body.Resource(String purpose, String source) -> source;
            case Annotation.Body.Words(String purpose, String format, String value) ->
                purpose.equals("identifying") && value.startsWith("http") ? value : "";
        };
    }

    private static Optional<Decision> drawn(Annotation annotation) {
        return annotation.bodies().stream()
                .flatMap(body -> body instanceof Annotation.Body.Words(String purpose, String format, String value)
                                && format.endsWith("geo+json")
                        ? drawn(value).stream()
                        : Stream.empty())
                .findFirst();
    }

    /** A point or a line, alone or as a feature; surfaces are no reader's drawing. */
    private static Optional<Decision> drawn(String geoJson) {
        try {
            JsonNode node = AnnotationsFile.MAPPER.readTree(geoJson);
            JsonNode geometry = node.has("geometry") ? node.path("geometry") : node;
            JsonNode coordinates = geometry.path("coordinates");
            return switch (geometry.path("type").asString("")) {
                case "Point" -> Optional.of(new Decision.Pin(position(coordinates)));
                case "LineString" ->
                    Optional.of(new Decision.Drawn(coordinates
                            .valueStream()
                            .map(AnnotatedCorrections::position)
                            .toList()));
                default -> Optional.empty();
            };
        } catch (JacksonException noJson) {
            throw new IllegalArgumentException("its GeoJSON is no JSON", noJson);
        }
    }

    private static LonLat position(JsonNode pair) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new IllegalArgumentException("a position is [longitude, latitude]");
        }
        return new LonLat(pair.path(0).doubleValue(), pair.path(1).doubleValue());
    }

    private static Stream<String> words(Annotation annotation, String wanted) {
        return annotation.bodies().stream()
                .flatMap(body -> body instanceof Annotation.Body.Words(String purpose, String format, String value)
                                && purpose.equals(wanted)
                        ? Stream.of(value)
                        : Stream.empty());
    }

    private String reason(Annotation annotation) {
        return words(annotation, "commenting")
                .filter(not(String::isBlank))
                .findFirst()
                .map(comment -> line(comment, Correction.LONGEST_REASON))
                .orElseGet(() -> line(
                        label.isBlank() ? "From a file of annotations" : "From “" + label + "”",
                        Correction.LONGEST_REASON));
    }

    /** In one line, with the end cut off where it is too long. */
    private static String line(String words, int longest) {
        String plain = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (plain.length() <= longest) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return plain.substring(0, end) + "…";
    }
}
