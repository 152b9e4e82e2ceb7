package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;

/**
 * A line of the command {@code geoparse}: a document's mentions as one JSON object. Offsets are UTF-16 units of the text that was given.
 */
public final class GeoparseLine {
    private static final int DECIMALS = 5;

    private GeoparseLine() {}

    /**
     * The line, without its line end.
     *
     * @param kinds only mentions of these kinds are written
     */
    public static String of(Document document, List<ResolvedMention> mentions, Set<MentionKind> kinds) {
        var bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> {
                json.string("id", document.id().value());
                document.date().ifPresent(date -> json.object("date", () -> date(json, date)));
                List<ResolvedMention> chosen = mentions.stream()
                        .filter(each -> kinds.contains(each.mention().kind()))
                        .toList();
                json.array("mentions", chosen, each -> json.object(() -> mention(json, each)));
            });
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void date(JsonOut json, DocumentDate date) {
        json.text("edtf", date.date().edtf());
        json.text("basis", date.basis().name().toLowerCase(Locale.ROOT));
    }

    private static void mention(JsonOut json, ResolvedMention resolved) {
        Mention mention = resolved.mention();
        json.text("id", mention.id().value());
        json.number("start", mention.span().start());
        json.number("end", mention.span().end());
        json.text("text", mention.text());
        json.text("kind", mention.kind().word());
        json.text("voice", mention.voice().label());
        json.text("modality", mention.modality().word());
        place(json, resolved.resolution());
        json.number("confidence", resolved.resolution().confidence(), 2);
        json.array("evidence", resolved.resolution().evidence(), each -> json.object(() -> evidence(json, each)));
        json.array("candidates", resolved.resolution().candidates(), each -> json.object(() -> candidate(json, each)));
    }

    private static void place(JsonOut json, Resolution resolution) {
        switch (resolution) {
            case Resolution.Resolved resolved -> {
                Place place = resolved.winner().place();
                json.text("name", place.name());
                json.text("placeId", place.id().value());
                position(
                        json,
                        Optional.of(place.point()),
                        Optional.of(place.radius().kilometres()));
            }
            case Resolution.Located located -> {
                Locus first = located.loci().getFirst();
                json.text("name", first.anchor().words());
                json.nothing("placeId");
                position(
                        json,
                        Optional.of(first.point()),
                        Optional.of(first.reach().kilometres()));
            }
            case Resolution.Drawn drawn -> {
                json.nothing("name");
                json.nothing("placeId");
                position(json, Optional.of(drawn.label()), Optional.empty());
            }
            case Resolution.Ambiguous ambiguous -> nowhere(json);
            case Resolution.Unresolved unresolved -> nowhere(json);
        }
    }

    private static void nowhere(JsonOut json) {
        json.nothing("name");
        json.nothing("placeId");
        position(json, Optional.empty(), Optional.empty());
    }

    private static void position(JsonOut json, Optional<LonLat> point, Optional<Double> radiusKilometres) {
        json.number("lat", point.map(LonLat::lat), DECIMALS);
        json.number("lon", point.map(LonLat::lon), DECIMALS);
        json.number("radiusKm", radiusKilometres, 1);
    }

    private static void evidence(JsonOut json, Evidence evidence) {
        json.text("rule", evidence.rule());
        json.text("says", evidence.says());
        json.number("weight", evidence.weight(), 3);
    }

    private static void candidate(JsonOut json, Candidate candidate) {
        Place place = candidate.place();
        json.text("placeId", place.id().value());
        json.text("name", place.name());
        json.number("lat", place.point().lat(), DECIMALS);
        json.number("lon", place.point().lon(), DECIMALS);
        json.number("score", candidate.score(), 3);
    }
}
