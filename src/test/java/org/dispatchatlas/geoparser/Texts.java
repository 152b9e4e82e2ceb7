package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.dispatchatlas.time.HistoricalDate;

/** Text in, one readable line a mention out: how the tests of this room speak. */
final class Texts {
    private static final Geoparser GEOPARSER = new Geoparser(new SmallGazetteer(), GeoparserFiles.load());

    private Texts() {}

    /** A document of one paragraph. */
    static Document paragraph(String text) {
        return paragraph(text, Optional.empty());
    }

    /** The same of a day that it bears. */
    static Document paragraph(String text, LocalDate day) {
        return paragraph(
                text, Optional.of(new DocumentDate(HistoricalDate.on(day), DocumentDate.Basis.PRINTED, List.of())));
    }

    private static Document paragraph(String text, Optional<DocumentDate> date) {
        return new Document(
                new DocumentId("test"),
                "",
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()))),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                date,
                List.of(),
                Edition.UNKNOWN);
    }

    static List<ResolvedMention> parse(String text) {
        return GEOPARSER.parse(paragraph(text), Optional.empty());
    }

    /** Each mention as {@code words kind place}, several joined by a semicolon. */
    static String read(String text) {
        return parse(text).stream()
                .map(resolved -> resolved.mention().text() + " "
                        + resolved.mention().kind().word() + place(resolved.resolution()))
                .collect(Collectors.joining("; "));
    }

    private static String place(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> " " + resolved.winner().place().id();
            case Resolution.Ambiguous ambiguous ->
                ambiguous.candidates().stream()
                        .map(candidate -> candidate.place().id().value())
                        .collect(Collectors.joining("+", " ", ""));
            case Resolution.Located located -> " at " + located.loci().size() + " loci";
            case Resolution.Drawn ignored -> " drawn";
            case Resolution.Unresolved ignored -> " unplaced";
        };
    }
}
