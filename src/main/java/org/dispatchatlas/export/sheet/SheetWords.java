package org.dispatchatlas.export.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.Credits;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.Licences;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.source.License;
import org.dispatchatlas.time.HistoricalDate;

/** What stands on a sheet in words. */
final class SheetWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private SheetWords() {}

    /** The document's heading; its id where it has none. */
    static String title(Document document) {
        return document.title().isBlank() ? document.id().value() : document.title();
    }

    /** Date and citation, as far as they are known. */
    static String subtitle(Document document) {
        String date = document.date().map(dated -> date(dated.date())).orElse("Undated");
        return joined(date, document.edition().cite());
    }

    /** The same in a language. */
    static String subtitle(Document document, Words words) {
        String date = document.date()
                .map(dated -> words.say("date.title", words.day(dated.date().best()), words.basis(dated)))
                .orElseGet(() -> words.say("date.unknown"));
        return joined(date, document.edition().cite());
    }

    /** What a citation of the document says beside the edition, such as "p. 95, n. 29". */
    static String pageOf(Document document, String citation) {
        String edition = document.edition().cite();
        String rest = citation.startsWith(edition) ? citation.substring(edition.length()) : citation;
        return rest.startsWith(", ") ? rest.substring(2) : rest;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String date(HistoricalDate date) {
        return date.isCertain()
                ? day(date.best())
                : "%s (at the earliest %s, at the latest %s)"
                        .formatted(day(date.best()), day(date.earliest()), day(date.latest()));
    }

    /** What the markers of a kind stand for. */
    static String kind(MentionKind kind) {
        return switch (kind) {
            case PLACE -> "Place";
            case REGION -> "State or region";
            case METONYM -> "Capital that stands for its government";
            case DEMONYM -> "Adjective or people";
            case ORG_PART -> "In a title or an organisation";
            case RELATIVE -> "Place computed from words";
            case IMPLICIT -> "Implied place";
        };
    }

    static String bordersHeading(Atlas atlas) {
        return atlas.borders()
                .map(day -> "Borders of " + day(day.day()))
                .orElse("No map of its day: date unknown or out of reach");
    }

    /** How many of the mentions the map shows, and how many names found no room on it. */
    static String shown(Atlas atlas, List<Mark> marks, int nameless) {
        if (atlas.mentions().isEmpty()) {
            return "The document mentions no place.";
        }
        long shown = marks.stream()
                .flatMap(mark -> mark.features().stream())
                .map(feature -> feature.mention().id())
                .distinct()
                .count();
        String without = nameless == 0 ? "" : " Without a name for want of room: %d.".formatted(nameless);
        return "%d of %d mentions are marked.%s"
                .formatted(shown, atlas.mentions().size(), without);
    }

    static String projection(LambertAzimuthal projection) {
        return "Lambert azimuthal equal-area projection about %s.".formatted(position(projection.centre()));
    }

    /** Such as "50° N 80° E". */
    static String position(LonLat at) {
        return "%s %s".formatted(degrees(at.lat(), "N", "S"), degrees(at.lon(), "E", "W"));
    }

    private static String degrees(double degrees, String positive, String negative) {
        return "%s° %s".formatted(Math.round(Math.abs(degrees)), degrees < 0 ? negative : positive);
    }

    /** Such as "1 : 47 000 000": three digits are as many as a printed scale bears. */
    static String ratio(double scale) {
        double digits = Math.pow(10, Math.floor(Math.log10(scale)) - 1);
        long rounded = (long) (Math.rint(scale / digits) * digits);
        return "1 : " + String.format(Locale.ROOT, "%,d", rounded).replace(',', '\u00A0');
    }

    /** Where all that is drawn comes from, and on what terms it may be used. */
    static String credits(Atlas atlas) {
        License license = Licences.of(atlas.sources());
        return Stream.of(
                        Credits.attribution(Export.of(atlas)),
                        "Coasts, waters and borders after Natural Earth.",
                        Licences.isStated(license)
                                ? "Map: Dispatch Atlas, %s.".formatted(license.name())
                                : "Map: Dispatch Atlas.")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The sheet in sentences, for who cannot see it. */
    static String description(Atlas atlas, MapFrame frame, List<Mark> marks, List<LegendEntry> entries) {
        List<String> parts = new ArrayList<>();
        parts.add(subtitle(atlas.document()) + ".");
        parts.add(shown(atlas, marks, 0));
        List<String> names = marks.stream().map(Mark::label).distinct().toList();
        if (!names.isEmpty()) {
            parts.add("Places: " + String.join("; ", names) + ".");
        }
        parts.add(bordersHeading(atlas) + ".");
        parts.add("Legend: " + entries.stream().map(LegendEntry::words).collect(Collectors.joining("; ")) + ".");
        parts.add(projection(frame.projection()));
        parts.add("Scale bar: %s km, true at %s."
                .formatted(
                        ScaleBar.of(frame).kilometres(),
                        position(frame.projection().centre())));
        parts.add(credits(atlas));
        return String.join(" ", parts);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
