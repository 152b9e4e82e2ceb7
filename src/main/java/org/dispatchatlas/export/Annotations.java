package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.curation.Annotation;
import org.dispatchatlas.curation.AnnotationPage;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.source.Sha256;

/** Turns the mentions of an atlas into Web Annotations: one for each mention, also for those without a place. */
final class Annotations {
    /** UTF-16 units of text before and after a quotation: enough to find it again in another edition. */
    private static final int CONTEXT = 32;

    private static final String PLAIN = "text/plain";

    private final Document document;
    private final Passages passages;
    private final Atlas atlas;

    Annotations(Atlas atlas, Passages passages) {
        this.document = atlas.document();
        this.atlas = atlas;
        this.passages = passages;
    }

    static AnnotationPage of(Export export, DataVersions versions) {
        Atlas atlas = export.atlas();
        Document document = atlas.document();
        Annotations maker = new Annotations(atlas, new Passages(document));
        Map<MentionId, List<MapFeature>> byMention = new LinkedHashMap<>();
        atlas.features()
                .forEach(feature -> byMention
                        .computeIfAbsent(feature.mention().id(), fresh -> new ArrayList<>())
                        .add(feature));
        return new AnnotationPage(
                Urns.of("annotations", document.id().value()),
                "Places mentioned in " + Citations.document(document),
                Credits.license(export).url(),
                versions.program(),
                Sha256.of(document.text()),
                byMention.values().stream().map(maker::annotation).toList());
    }

    private Annotation annotation(List<MapFeature> features) {
        Mention mention = features.getFirst().mention();
        Optional<Correction> correction = atlas.curation().find(mention.id());
        return new Annotation(
                id(mention.id().value()),
                correction.map(said -> new Annotation.Maker(said.by(), Optional.of(said.on()))),
                bodies(features, correction),
                target(mention.span()));
    }

    static String id(String feature) {
        return Urns.of("mention", feature);
    }

    private List<Annotation.Body> bodies(List<MapFeature> features, Optional<Correction> correction) {
        MapFeature first = features.getFirst();
        List<Annotation.Body> bodies = new ArrayList<>();
        identifying(first).ifPresent(bodies::add);
        correction.ifPresent(said -> words(bodies, "commenting", said.reason()));
        words(bodies, "classifying", first.mention().kind().word());
        words(bodies, "tagging", "voice: " + first.mention().voice().label());
        words(bodies, "tagging", "modality: " + first.mention().modality().word());
        words(bodies, "tagging", "status: " + Certainty.status(atlas, first.resolved()));
        words(
                bodies,
                "assessing",
                "confidence: "
                        + Numbers.rounded(first.resolved().resolution().confidence(), 2)
                                .toPlainString());
        first.resolved().resolution().evidence().stream()
                .map(Evidence::says)
                .forEach(says -> words(bodies, "describing", says));
        for (MapFeature feature : features) {
            if (feature.isOnMap()) {
                bodies.add(new Annotation.Body.Words("describing", "application/geo+json", geoJson(feature)));
            }
        }
        return bodies;
    }

    private static void words(List<Annotation.Body> bodies, String purpose, String value) {
        bodies.add(new Annotation.Body.Words(purpose, PLAIN, value));
    }

    /** The feature in one line: claims stand beside each other, each with its claimant. */
    private static String geoJson(MapFeature feature) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> {
                json.text("type", "Feature");
                json.text("id", feature.id());
                new GeometryJson(json).write(feature.placement().geometry());
                json.object("properties", () -> {
                    json.text("title", feature.title());
                    json.text("geometry_basis", feature.placement().basis().words());
                    feature.locus()
                            .flatMap(locus -> locus.claimant())
                            .ifPresent(claimant -> json.text("claimant", claimant.value()));
                });
            });
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The passage with its context, which never parts a surrogate pair. */
    Annotation.Target target(TextSpan span) {
        String text = document.text();
        CodePoints offsets = passages.codePoints(span);
        return new Annotation.Target(
                Citations.address(document),
                offsets.start(),
                offsets.end(),
                span.of(text),
                text.substring(whole(Math.max(0, span.start() - CONTEXT)), span.start()),
                text.substring(span.end(), whole(Math.min(text.length(), span.end() + CONTEXT))));
    }

    /** The offset, or the one before where it would part a surrogate pair. */
    private int whole(int offset) {
        String text = document.text();
        boolean parts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return parts ? offset - 1 : offset;
    }

    /** The body that identifies the place of a feature. */
    static Optional<Annotation.Body> identifying(MapFeature feature) {
        return feature.place()
                .map(place ->
                        new Annotation.Body.Resource("identifying", place.id().address()));
    }
}
