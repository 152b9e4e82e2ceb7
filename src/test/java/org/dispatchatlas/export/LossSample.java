package org.dispatchatlas.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Frontier;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.DateClue;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geo.Distance;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.RelationEnd;
import org.dispatchatlas.geoparser.RelationId;
import org.dispatchatlas.geoparser.RelationKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.Voice;
import org.dispatchatlas.time.HistoricalDate;
import org.dispatchatlas.time.Timespan;

/** An atlas that has something of all that a format can lose, each with a mark that stands for nothing else. */
final class LossSample {
    /** Far from every mention: no quotation's surroundings reach it. */
    private static final String APART = "Nobody here speaks of anything but the weather.";

    private static final String TEXT = Samples.TEXT + "\n" + "Filling. ".repeat(20) + APART + " Filling.".repeat(20)
            + " A last word on Omsk." + " Filling.".repeat(20) + "\n[xviii]\nThe end.";

    /** Where it stands differs in code points and in UTF-16 units, of which ids are made. */
    private static final String LAST = "Omsk";

    private static final int SEOUL = 1;
    private static final int ULANBATOR = 2;

    private LossSample() {}

    /**
     * What must be found, as regular expressions, of a form that keeps the thing; one that loses it lacks one of them at least. What is
     * drawn is found by a corner of it.
     */
    static List<String> marksOf(Loss loss) {
        return switch (loss) {
            case TEXT -> List.of(APART);
            // The page on which no place is mentioned.
            case LAYOUT -> List.of("xviii");
            case OFFSETS ->
                List.of("(?<![\\w.:;-])%d(?![\\w.:;-])".formatted(TEXT.codePointCount(0, TEXT.indexOf(LAST))));
            case EVIDENCE -> List.of("A train leaves it for Mukden");
            case CANDIDATES -> List.of("Seoul in Nowhere");
            case NAMES -> List.of("Hansŏng", "1650");
            case VOICE -> List.of("Bullitt, author", "alleged");
            case UNPLACED -> List.of("\\bFoo\\b(?! did)");
            case SHAPES -> List.of("117\\.4(?:0*,? |,\\s*)47(?!\\d)");
            case AREAS -> List.of("180(?:\\.0)?(?:,? |,\\s*)72(?!\\d)");
            case TABLE -> List.of("(?<!\\d)4321(?!\\d)", "(?<!\\d)0\\.77(?!\\d)");
            case DATING -> List.of("It speaks of a bridge built in that year");
            case RELATIONS -> List.of("Keijō – Ulan Bator");
            case BORDERS -> List.of("125(?:\\.0)?(?:,? |,\\s*)34\\.5(?!\\d)");
            case CLAIMS -> List.of("104(?:\\.0)?(?:,? |,\\s*)44(?!\\d)");
        };
    }

    /** The atlas. */
    static Atlas atlas() {
        Document document = document();
        List<ResolvedMention> mentions = Stream.concat(
                        Samples.mentions().stream()
                                .map(each -> each.mention().text().equals("Seoul") ? seoul(each) : each),
                        Stream.of(last()))
                .toList();
        TextSpan passage = new TextSpan(17, 50);
        Relation relation = new Relation(
                RelationId.of(document.id(), passage),
                RelationKind.MOVEMENT,
                passage,
                List.of(end(mentions.get(SEOUL)), end(mentions.get(ULANBATOR))),
                new Voice(Voice.Kind.AUTHOR, "Bullitt"),
                Modality.ASSERTED,
                List.of(new Evidence.Context("It says so.", 1)));
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(document, Curated.asRead(mentions), List.of(relation), Optional.of(new ClaimedWorld()));
    }

    private static Document document() {
        int page = TEXT.indexOf("[xviii]");
        LocalDate day = LocalDate.of(1936, 4, 1);
        return new Document(
                new DocumentId("sample"),
                "A sample",
                TEXT,
                List.of(
                        new Block(Block.Kind.PARAGRAPH, new TextSpan(0, Samples.TEXT.length())),
                        new Block(Block.Kind.PARAGRAPH, new TextSpan(Samples.TEXT.length() + 1, page - 1)),
                        new Block(Block.Kind.PARAGRAPH, new TextSpan(page, TEXT.length()))),
                List.of(),
                Optional.of("7"),
                List.of(new PageBreak(new TextSpan(page, page + "[xviii]".length()), "xviii")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new DocumentDate(
                        HistoricalDate.on(day),
                        DocumentDate.Basis.INFERRED,
                        List.of(new DateClue(
                                Optional.empty(),
                                new Timespan(day, day),
                                "It speaks of a bridge built in that year.",
                                Optional.empty())))),
                List.of(),
                new Edition("Papers 1936", "12", "https://example.org/papers/12", "public domain"));
    }

    private static ResolvedMention seoul(ResolvedMention sample) {
        Place seoul = new Place(
                ((Resolution.Resolved) sample.resolution()).winner().place().id(),
                "Seoul",
                List.of(
                        name("Seoul", PlaceName.Kind.MAIN, Timespan.ALWAYS),
                        name("Keijō", PlaceName.Kind.HISTORICAL, Timespan.ofYears(1910, 1945)),
                        name("Hansŏng", PlaceName.Kind.HISTORICAL, Timespan.ofYears(1650, 1909))),
                FeatureClass.CITY,
                new LonLat(126.9784, 37.566),
                1000,
                "KR",
                "",
                Optional.empty(),
                Distance.ofKilometres(4.321),
                "");
        Place other = Samples.place("gn:77", "Seoul in Nowhere", FeatureClass.CITY, -31, 12, "XX", null);
        Mention mention = sample.mention();
        return new ResolvedMention(
                new Mention(
                        MentionId.of(new DocumentId("sample"), mention.span()),
                        mention.span(),
                        mention.text(),
                        mention.kind(),
                        mention.voice(),
                        Modality.ALLEGED),
                new Resolution.Resolved(
                        candidate(seoul, "A train leaves it for Mukden."),
                        0.77,
                        List.of(candidate(other, "Nowhere."))));
    }

    private static ResolvedMention last() {
        int start = TEXT.indexOf(LAST);
        TextSpan span = new TextSpan(start, start + LAST.length());
        return new ResolvedMention(
                new Mention(
                        MentionId.of(new DocumentId("sample"), span),
                        span,
                        LAST,
                        MentionKind.PLACE,
                        new Voice(Voice.Kind.AUTHOR, "Bullitt"),
                        Modality.ASSERTED),
                new Resolution.Unresolved(List.of(), List.of()));
    }

    private static PlaceName name(String words, PlaceName.Kind kind, Timespan inUse) {
        return new PlaceName(words, "en", kind, inUse, Optional.empty());
    }

    private static Candidate candidate(Place place, String says) {
        return new Candidate(
                new NamedPlace(place, place.names().getFirst()), List.of(new Evidence.NameMatch(says, 0.4)));
    }

    private static RelationEnd end(ResolvedMention named) {
        return new RelationEnd(
                named.mention().id(),
                Optional.of(((Resolution.Resolved) named.resolution()).winner().place()));
    }

    /** The small world with a claim. */
    private static final class ClaimedWorld implements BordersOfDay {
        private final SmallWorld world = new SmallWorld();

        @Override
        public LocalDate day() {
            return world.day();
        }

        @Override
        public List<Territory> territories() {
            return world.territories();
        }

        @Override
        public List<Claim> claims() {
            return List.of(OddDocuments.WITH_HOLE);
        }

        @Override
        public Optional<Territory> findTerritory(TerritoryId id) {
            return world.findTerritory(id);
        }

        @Override
        public Optional<Territory> findTerritoryAt(LonLat position) {
            return world.findTerritoryAt(position);
        }

        @Override
        public List<Frontier> findFrontiers(TerritoryId first, TerritoryId second) {
            return world.findFrontiers(first, second);
        }

        @Override
        public List<TerritoryId> neighboursOf(TerritoryId id) {
            return world.neighboursOf(id);
        }
    }
}
