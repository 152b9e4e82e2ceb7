package org.dispatchatlas.export.ogc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.DocumentPart;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.export.Citations;
import org.dispatchatlas.export.FeatureTable;
import org.dispatchatlas.export.Field;
import org.dispatchatlas.export.MentionRow;
import org.dispatchatlas.export.MentionTable;
import org.dispatchatlas.export.Passages;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.time.Timespan;

/** Documents, and the mentions and places of several documents, as features. */
final class DocumentTables {
    /** A place with all that mentions it, in the order of documents and texts. */
    record PlaceRow(Place place, List<MentionRow> mentions) {
        PlaceRow {
            mentions = List.copyOf(mentions);
        }

        /** From the first to the last document that mentions it. */
        Optional<Timespan> days() {
            List<Timespan> days = mentions.stream()
                    .flatMap(row -> Collections.days(row.atlas()).stream())
                    .toList();
            Optional<LocalDate> first =
                    days.stream().flatMap(span -> span.findFirst().stream()).min(Comparator.naturalOrder());
            Optional<LocalDate> last =
                    days.stream().flatMap(span -> span.findLast().stream()).max(Comparator.naturalOrder());
            return days.isEmpty() ? Optional.empty() : Optional.of(new Timespan(first.orElse(null), last.orElse(null)));
        }
    }

    static final FeatureTable<Atlas> DOCUMENTS = new FeatureTable<>(
            "documents",
            "Documents",
            List.of(
                    Field.text(
                            "title", "The heading.", atlas -> atlas.document().title()),
                    Field.text(
                            "citation",
                            "The document as cited.",
                            atlas -> atlas.document().edition().cite()),
                    Field.text(
                            "url",
                            "The edition on the web.",
                            atlas -> atlas.document().edition().url()),
                    Field.text(
                            "rights",
                            "Terms of use of the text.",
                            atlas -> atlas.document().edition().rights()),
                    Field.text(
                            "date",
                            "The best day, in EDTF: a question mark says that it is uncertain.",
                            atlas -> date(atlas)
                                    .map(dated -> dated.date().edtf())
                                    .orElse("")),
                    Field.day(
                            "earliest",
                            "The first day on which it may have been written.",
                            atlas -> date(atlas).map(dated -> dated.date().earliest())),
                    Field.day(
                            "latest",
                            "The last day on which it may have been written.",
                            atlas -> date(atlas).map(dated -> dated.date().latest())),
                    Field.text(
                            "sender",
                            "Who wrote it, as the heading says.",
                            atlas -> who(atlas.document().sender())),
                    Field.text(
                            "addressee",
                            "To whom, as the heading says.",
                            atlas -> who(atlas.document().addressee())),
                    Field.text(
                            "written_at",
                            "Where it was written: what the place is called today.",
                            atlas -> WrittenAt.of(atlas)
                                    .map(where -> where.place().name())
                                    .orElse("")),
                    Field.text(
                            "written_at_because",
                            "What tells where it was written: the dateline, or the sender's post.",
                            atlas -> WrittenAt.of(atlas).map(WrittenAt::why).orElse("")),
                    Field.whole(
                            "features",
                            "How many features its mentions have.",
                            atlas -> Optional.of((long) atlas.features().size()))),
            atlas -> atlas.document().id().value(),
            atlas -> WrittenAt.of(atlas).map(where -> Wgs84.point(where.place().point())));

    static final FeatureTable<MentionRow> MENTIONS = new FeatureTable<>(
            "mentions",
            "Mentions",
            mentionFields(),
            row -> row.feature().id(),
            row -> row.feature().placement().geometry());

    static final FeatureTable<PlaceRow> PLACES = new FeatureTable<>(
            "places",
            "Places",
            List.of(
                    Field.text(
                            "name",
                            "What it is called today.",
                            row -> row.place().name()),
                    Field.text("names", "Its names with dates, and today's.", DocumentTables::names),
                    Field.text(
                            "class",
                            "What it is: country, capital, city, spot, river and the like.",
                            row -> row.place()
                                    .featureClass()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-')),
                    Field.text(
                            "country_today",
                            "The state of today, ISO 3166-1 alpha-2.",
                            row -> row.place().countryCode()),
                    Field.text(
                            "territory",
                            "The id of the territory that it is, for states and regions.",
                            row -> row.place().territory().orElse("")),
                    Field.whole(
                            "radius_m",
                            "How far from the point it may lie or reach, in metres.",
                            row -> Optional.of(Math.round(row.place().radius().metres()))),
                    Field.whole(
                            "mentions",
                            "How many features mean it.",
                            row -> Optional.of((long) row.mentions().size())),
                    Field.text(
                            "documents",
                            "The ids of the documents that mention it.",
                            row -> row.mentions().stream()
                                    .map(mention ->
                                            mention.atlas().document().id().value())
                                    .distinct()
                                    .collect(Collectors.joining(" "))),
                    Field.text(
                            "quotes",
                            "The words that mean it.",
                            row -> row.mentions().stream()
                                    .map(mention -> mention.feature().mention().text())
                                    .distinct()
                                    .collect(Collectors.joining("; "))),
                    Field.text(
                            "note",
                            "What a reader should know of its position.",
                            row -> row.place().note()),
                    Field.text(
                            "sources",
                            "On what its names and position rest.",
                            row -> Citations.words(
                                    row.mentions().stream().flatMap(mention -> mention.feature().sources().stream())))),
            row -> row.place().id().value(),
            row -> Optional.of(Wgs84.point(row.place().point())));

    private DocumentTables() {}

    /** The mentions of a document. */
    static List<MentionRow> mentionsOf(Atlas atlas) {
        Passages passages = new Passages(atlas.document());
        return atlas.features().stream()
                .map(feature -> new MentionRow(atlas, passages, feature))
                .toList();
    }

    /** The places of documents, ordered by id. */
    static List<PlaceRow> placesOf(List<Atlas> atlases) {
        Map<Place, List<MentionRow>> found = new LinkedHashMap<>();
        atlases.stream()
                .flatMap(atlas -> mentionsOf(atlas).stream())
                .forEach(row -> row.feature()
                        .place()
                        .ifPresent(place -> found.computeIfAbsent(place, fresh -> new ArrayList<>())
                                .add(row)));
        return found.entrySet().stream()
                .map(each -> new PlaceRow(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(row -> row.place().id()))
                .toList();
    }

    /** The columns of a mention's export, and the document. */
    private static List<Field<MentionRow>> mentionFields() {
        List<Field<MentionRow>> fields = new ArrayList<>();
        fields.add(Field.text(
                "document",
                "The id of the document.",
                row -> row.atlas().document().id().value()));
        fields.add(Field.text(
                "part",
                "Where in the document: heading, body or footnote.",
                row -> DocumentPart.of(
                                row.atlas().document(), row.feature().mention().span())
                        .word()));
        fields.addAll(MentionTable.FIELDS);
        return fields;
    }

    private static Optional<DocumentDate> date(Atlas atlas) {
        return atlas.document().date();
    }

    private static String who(Optional<Correspondent> correspondent) {
        return correspondent
                .map(who -> who.role()
                        + who.person().map(person -> " (" + person + ")").orElse(""))
                .map(String::strip)
                .orElse("");
    }

    private static String names(PlaceRow row) {
        return row.place().names().stream()
                .filter(name -> name.kind() == PlaceName.Kind.MAIN || name.kind() == PlaceName.Kind.HISTORICAL)
                .map(DocumentTables::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String name(PlaceName name) {
        if (name.inUse().equals(Timespan.ALWAYS)) {
            return name.text();
        }
        return "%s (%s–%s)"
                .formatted(
                        name.text(),
                        name.inUse().findFirst().map(LocalDate::toString).orElse(""),
                        name.inUse().findLast().map(LocalDate::toString).orElse(""));
    }
}
