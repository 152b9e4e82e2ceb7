package org.dispatchatlas.export;

import java.util.List;
import java.util.Locale;
import org.dispatchatlas.curation.Anchor;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.geo.LonLat;

/**
 * Writes corrections as a small file to read, to compare and to merge: YAML, an entry for each passage in the order of the text, a line for
 * each fact. The same corrections give the same bytes. All words are quoted as JSON, which YAML 1.2 takes in.
 */
public final class CorrectionsYaml {
    private CorrectionsYaml() {}

    /** The file's text; lines end with a line feed. */
    public static String write(DocumentId document, Corrections corrections) {
        StringBuilder out = new StringBuilder();
        out.append("# Corrections to ").append(document).append(", for Dispatch Atlas.\n");
        out.append("document: ").append(YamlText.quoted(document.value())).append("\n");
        out.append("corrections:\n");
        corrections.all().forEach(correction -> write(out, correction));
        return corrections.isEmpty() ? out.append("  []\n").toString() : out.toString();
    }

    private static void write(StringBuilder out, Correction correction) {
        Anchor anchor = correction.anchor();
        line(out, "- quote", YamlText.quoted(anchor.exact()));
        line(out, "  before", YamlText.quoted(anchor.prefix()));
        line(out, "  after", YamlText.quoted(anchor.suffix()));
        line(out, "  start", Integer.toString(anchor.start()));
        if (anchor.rival() > 0) {
            line(out, "  rival", String.format(Locale.ROOT, "%.2f", anchor.rival()));
        }
        line(out, "  kind", correction.kind().word());
        switch (correction.decision()) {
            case Decision.ThisPlace(var place) -> line(out, "  place", YamlText.quoted(place.value()));
            case Decision.Pin(var position) -> line(out, "  point", degrees(position));
            case Decision.Drawn(var vertices) -> line(out, "  line", degrees(vertices));
            case Decision.NotLocatable() -> line(out, "  decision", "not-locatable");
            case Decision.NotAPlace() -> line(out, "  decision", "not-a-place");
            case Decision.AsRead() -> line(out, "  decision", "as-read");
        }
        line(out, "  by", YamlText.quoted(correction.by()));
        line(out, "  on", correction.on().toString());
        line(out, "  reason", YamlText.quoted(correction.reason()));
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append("  ").append(key).append(": ").append(value).append('\n');
    }

    /** Longitude first, as in GeoJSON. */
    private static String degrees(LonLat position) {
        return String.format(Locale.ROOT, "[%.6f, %.6f]", position.lon(), position.lat());
    }

    private static String degrees(List<LonLat> vertices) {
        return vertices.stream()
                .map(CorrectionsYaml::degrees)
                .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
    }
}
