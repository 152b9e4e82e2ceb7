package org.dispatchatlas.geoparser;

import java.time.LocalDate;
import java.util.List;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.dispatchatlas.ingest.borders.BordersFile;

/** A sentence of a day in, its relative mentions out, with the gazetteer and the borders that the program ships. */
final class SpatialTexts {
    static final LocalDate APRIL_1936 = LocalDate.of(1936, 4, 1);
    private static final Geoparser GEOPARSER = new Geoparser(CuratedPlaces.load(), GeoparserFiles.load());
    private static final HistoricalBorders BORDERS = BordersFile.load();

    private SpatialTexts() {}

    static List<ResolvedMention> relatives(String text, LocalDate day) {
        return relatives(Texts.paragraph(text, day));
    }

    static List<ResolvedMention> relatives(Document document) {
        return GEOPARSER
                .parse(
                        document,
                        document.date()
                                .map(dated -> dated.date().best())
                                .filter(day -> BORDERS.covered().contains(day))
                                .map(BORDERS::on))
                .stream()
                .filter(resolved -> resolved.mention().kind() == MentionKind.RELATIVE)
                .toList();
    }
}
