package org.dispatchatlas.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.Sentences;
import org.dispatchatlas.geoparser.SpatialExpression;
import org.locationtech.jts.geom.Envelope;

/** Makes a worksheet from an atlas, with a tour through it or without. The same atlas, level and seed give the same worksheet. */
public final class WorksheetMaker {
    /** What fits on two pages. */
    private static final int MOST_PASSAGES = 10;

    /** UTF-16 units: of what is longer only the words of the tour are taken. */
    private static final int LONGEST_PASSAGE = 900;

    private static final int MOST_SPOTS = 20;
    private static final int MOST_DRAWN = 3;

    private final Atlas atlas;
    private final Document document;
    private final Level level;
    private final Random random;
    private final Blanks blanks;

    private WorksheetMaker(Atlas atlas, Level level, long seed) {
        this.atlas = atlas;
        this.document = atlas.document();
        this.level = level;
        this.random = new Random(seed);
        this.blanks = new Blanks(atlas, level, random);
    }

    /** A worksheet of a document alone. */
    public static Worksheet make(Atlas atlas, Level level, long seed) {
        WorksheetMaker maker = new WorksheetMaker(atlas, level, seed);
        Document document = atlas.document();
        String title = document.title().isBlank() ? document.id().value() : document.title();
        return maker.make(title, Optional.empty(), maker.sentences());
    }

    /**
     * A worksheet of a tour: its passages and its tasks.
     *
     * @param atlas of the tour's document
     */
    public static Worksheet make(Atlas atlas, Tour tour, Level level, long seed) {
        WorksheetMaker maker = new WorksheetMaker(atlas, level, seed);
        return maker.make(tour.title(), Optional.of(tour), maker.passages(tour));
    }

    /** The atlas with the map that the tour shows first; as it is where the tour names no day, or one without a map. */
    public static Atlas onDayOf(Tour tour, Atlas atlas, HistoricalBorders borders) {
        Optional<StopMap> first = tour.stops().stream()
                .map(Stop::map)
                .filter(map -> map.date().filter(borders.covered()::contains).isPresent())
                .findFirst();
        Optional<BordersOfDay> shown = first.map(map -> {
            LocalDate day = map.date().orElseThrow();
            return map.view()
                    .flatMap(borders::findView)
                    .map(view -> borders.on(day, view))
                    .orElseGet(() -> borders.on(day));
        });
        return new Atlas(
                atlas.document(),
                shown.or(atlas::borders),
                atlas.mentions(),
                atlas.features(),
                atlas.relations(),
                atlas.sources(),
                atlas.curation());
    }

    private Worksheet make(String title, Optional<Tour> tour, List<TextSpan> passages) {
        List<BlankedText> blanked = passages.stream()
                .map(blanks::of)
                .filter(passage -> !passage.blanks().isEmpty())
                .toList();
        return new Worksheet(
                title,
                tour,
                level,
                blanked,
                level.hasBank() ? bank(blanked) : List.of(),
                spots(),
                mapTasks(),
                tour.map(WorksheetMaker::tasks).orElse(List.of()));
    }

    /** Sentences with something to leave out; of many some, in the order of the text. */
    private List<TextSpan> sentences() {
        List<TextSpan> all = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .flatMap(block -> Sentences.of(document.text(), block.span()).stream())
                .filter(sentence -> sentence.length() <= LONGEST_PASSAGE && blanks.fit(sentence))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, random);
        return all.stream().limit(MOST_PASSAGES).sorted().toList();
    }

    /** The sentences in which the tour's passages stand, each once. */
    private List<TextSpan> passages(Tour tour) {
        List<TextSpan> found = new ArrayList<>();
        tour.stops().stream()
                .flatMap(stop -> stop.passage().stream())
                .map(this::sentenceOf)
                .flatMap(Optional::stream)
                .filter(blanks::fit)
                .filter(passage -> found.stream().noneMatch(passage::overlaps))
                .forEach(found::add);
        return found;
    }

    private Optional<TextSpan> sentenceOf(String passage) {
        int start = document.text().indexOf(passage);
        if (start < 0) {
            return Optional.empty();
        }
        TextSpan words = new TextSpan(start, start + passage.length());
        List<TextSpan> around = document.findBlock(words).stream()
                .flatMap(block -> Sentences.of(document.text(), block.span()).stream())
                .filter(words::overlaps)
                .toList();
        return Optional.of(around)
                .filter(all -> !all.isEmpty())
                .map(all -> new TextSpan(all.getFirst().start(), all.getLast().end()))
                .filter(sentence -> sentence.length() <= LONGEST_PASSAGE)
                .or(() -> Optional.of(words));
    }

    private List<String> bank(List<BlankedText> passages) {
        Set<String> words = new LinkedHashSet<>();
        passages.forEach(passage -> passage.blanks().forEach(blank -> words.add(blank.words())));
        List<String> bank = new ArrayList<>(words);
        Collections.shuffle(bank, random);
        return bank;
    }

    /** Places at points and states, those that the text names most often; numbered from west to east. */
    private List<Worksheet.Spot> spots() {
        Map<String, List<MapFeature>> named = new LinkedHashMap<>();
        for (MapFeature feature : atlas.features()) {
            keyOf(feature)
                    .ifPresent(key -> named.computeIfAbsent(key, fresh -> new ArrayList<>())
                            .add(feature));
        }
        List<List<MapFeature>> asked = named.values().stream()
                .sorted(Comparator.comparingInt(each -> -each.size()))
                .limit(MOST_SPOTS)
                .sorted(Comparator.comparingDouble(
                        each -> each.getFirst().findLabelPoint().orElseThrow().lon()))
                .toList();
        List<Worksheet.Spot> spots = new ArrayList<>();
        asked.forEach(each -> spots.add(spot(spots.size() + 1, each)));
        return spots;
    }

    private static Optional<String> keyOf(MapFeature feature) {
        if (!feature.isOnMap() || feature.findLabelPoint().isEmpty()) {
            return Optional.empty();
        }
        return switch (feature.kind()) {
            case PLACE, METONYM ->
                feature.place()
                        .filter(place -> feature.placement().isPoint())
                        .map(place -> place.id().value());
            case REGION -> feature.territory().map(id -> "territory " + id);
            default -> Optional.empty();
        };
    }

    private Worksheet.Spot spot(int number, List<MapFeature> features) {
        MapFeature first = features.getFirst();
        List<String> words = features.stream()
                .map(each -> document.wordsOf(each.mention().span()))
                .distinct()
                .toList();
        return new Worksheet.Spot(
                number,
                words,
                first,
                first.findLabelPoint().orElseThrow(),
                document.cite(first.mention().span()));
    }

    private List<Worksheet.MapTask> mapTasks() {
        List<Worksheet.Draw> drawn = atlas.mentions().stream()
                .map(each -> each.mention())
                .filter(mention -> mention.kind() == MentionKind.RELATIVE)
                .filter(mention -> readings(mention.id()).stream().noneMatch(WorksheetMaker::isFrontier))
                .map(mention -> new Worksheet.Draw(
                        document.wordsOf(mention.span()), document.cite(mention.span()), readings(mention.id())))
                .filter(draw -> !draw.readings().isEmpty())
                .limit(MOST_DRAWN)
                .toList();
        List<Worksheet.MapTask> tasks = new ArrayList<>(drawn);
        Envelope ground = new Envelope();
        drawn.stream()
                .flatMap(draw -> draw.readings().stream())
                .flatMap(reading -> reading.placement().geometry().stream())
                .forEach(geometry -> ground.expandToInclude(geometry.getEnvelopeInternal()));
        List<String> claims = claims(ground).map(Claim::title).toList();
        if (!claims.isEmpty()) {
            tasks.add(new Worksheet.Shade(claims));
        }
        return tasks;
    }

    private List<MapFeature> readings(MentionId mention) {
        return atlas.findFeatures(mention).stream()
                .filter(feature -> feature.isOnMap() && feature.locus().isPresent())
                .toList();
    }

    /** A frontier is on the blank map already. */
    private static boolean isFrontier(MapFeature feature) {
        return feature.resolved().resolution() instanceof Resolution.Located located
                && located.expression().relation() == SpatialExpression.Relation.FRONTIER;
    }

    /** Claims to less than a whole country, on the ground of what is drawn, between parties that the text names or whose frontier it means. */
    private Stream<Claim> claims(Envelope ground) {
        Set<TerritoryId> named = atlas.features().stream()
                .flatMap(feature ->
                        Stream.concat(feature.territory().stream(), feature.locus().flatMap(Locus::claimant).stream()))
                .collect(Collectors.toSet());
        return atlas.borders().stream()
                .flatMap(day -> day.claims().stream())
                .filter(claim -> claim.rule().wholeOf().isEmpty())
                .filter(claim -> ground.intersects(claim.geometry().getEnvelopeInternal()))
                .filter(claim -> named.contains(claim.claimant()) && named.contains(claim.against()));
    }

    private static List<Worksheet.Task> tasks(Tour tour) {
        List<Worksheet.Task> tasks = new ArrayList<>();
        for (int number = 1; number <= tour.stops().size(); number++) {
            Stop stop = tour.stops().get(number - 1);
            List<String> cited = stop.text().cited().stream()
                    .map(each -> words(tour, each))
                    .distinct()
                    .toList();
            for (String task : stop.text().tasks()) {
                tasks.add(new Worksheet.Task(number, stop.title(), task, cited));
            }
        }
        return tasks;
    }

    private static String words(Tour tour, Cited cited) {
        String source = tour.findSource(cited.source()).map(TourSource::cite).orElse(cited.source());
        return cited.locator().isEmpty() ? source : source + ", " + cited.locator();
    }
}
