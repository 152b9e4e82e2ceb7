package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.PlaceName;

/**
 * First stage: which words refer to a place, and as what. Every name of the gazetteer and every unknown run of capitalised words is
 * weighed by the learned model on the grounds of {@link Ground}; what is more likely no place than one is no mention.
 */
final class Recognizer {
    /**
     * The sum of weights above which a name is a mention: odds of two to three. Held-out texts score the same from here to even odds,
     * and a reader strikes out a false mention more easily than he finds a missed one.
     */
    private static final double THRESHOLD = -0.4;

    private static final double WELL_KNOWN = 2;

    /** The sets to learn from have few datelines; what a dateline says is beyond doubt all the same. */
    private static final double AS_GOOD_AS_SURE = 6;

    /** The same of what stands at the end of "12 miles north of": odds of twenty to one. */
    private static final double FAIRLY_SURE = 3;

    /** Reasons that move the odds by less than a tenth are not worth a sentence. */
    private static final double WORTH_SAYING = 0.1;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final WordLists words;
    private final RecognitionModel model;

    Recognizer(Gazetteer gazetteer, GeoparserData data) {
        this.gazetteer = gazetteer;
        this.lexicon = data.lexicon();
        this.words = data.words();
        this.model = data.recognition();
    }

    List<Reading> recognise(Document document, Tokens tokens) {
        NamesOfText names = NamesOfText.of(document, tokens, gazetteer, lexicon, words);
        double[] first = firstPass(names);
        BesideFeatures beside = new BesideFeatures(tokens, names.spans(), first);
        List<Reading> readings = new ArrayList<>();
        List<NameSpan> spans = names.spans();
        for (int at = 0; at < spans.size(); at++) {
            Optional<Reading> compound =
                    at + 1 < spans.size() ? Compounds.join(tokens, spans.get(at), spans.get(at + 1)) : Optional.empty();
            if (compound.isPresent()) {
                readings.add(compound.get());
                at++;
            } else {
                read(document, tokens, names, beside, at).ifPresent(readings::add);
            }
        }
        return readings;
    }

    private double[] firstPass(NamesOfText names) {
        double[] probabilities = new double[names.spans().size()];
        for (int at = 0; at < probabilities.length; at++) {
            double[] sum = {0};
            names.features()
                    .describe(
                            names.spans().get(at),
                            (ground, feature) -> sum[0] += model.weigh(ground.code() + feature, 0));
            probabilities[at] = RecognitionModel.probability(sum[0]);
        }
        return probabilities;
    }

    private Optional<Reading> read(Document document, Tokens tokens, NamesOfText names, BesideFeatures beside, int at) {
        NameSpan name = names.spans().get(at);
        NameContext context = new NameContext(tokens, lexicon, name);
        if (name.isDemonym() && !context.isMonthOfDate()) {
            NameSpan adjective = name.only(hit -> hit.name().kind() == PlaceName.Kind.DEMONYM);
            return Optional.of(Reading.of(
                    adjective,
                    MentionKind.DEMONYM,
                    List.of(new Evidence.Context("An adjective or a people's name.", 1)),
                    Reading.CHANCE_OF_ADJECTIVE));
        }
        NameSpan noun = name.only(hit -> hit.name().kind() != PlaceName.Kind.COMBINING);
        Map<Ground, Double> grounds = weigh(names, beside, at);
        if (!noun.hits().isEmpty() && standsInDateline(document, name, context)) {
            grounds.put(Ground.DATELINE, AS_GOOD_AS_SURE);
        }
        if (!noun.hits().isEmpty() && context.endsSpatialPhrase()) {
            grounds.merge(Ground.BEFORE, FAIRLY_SURE, Double::sum);
        }
        double sum = grounds.values().stream().mapToDouble(Double::doubleValue).sum();
        MentionKind kind = Kinds.of(document, noun, context);
        boolean onlyCombining = noun.hits().isEmpty() && !name.hits().isEmpty();
        boolean person = (names.isPerson(noun) && !context.followsPlacePreposition())
                || (name.words() == 1 && context.followsTitle());
        boolean mention = (sum >= THRESHOLD && !person) || isKnownPartOf(noun, kind, context);
        return mention && !onlyCombining
                ? Optional.of(Reading.of(noun, kind, evidence(grounds, noun), RecognitionModel.probability(sum)))
                : Optional.empty();
    }

    private static boolean standsInDateline(Document document, NameSpan name, NameContext context) {
        boolean block = document.findBlock(name.span())
                .map(found -> found.kind() == Block.Kind.DATELINE)
                .orElse(false);
        return !context.isMonthOfDate()
                && (block || (context.opensParagraph() && (context.precedesDate() || context.precedesAgency())));
    }

    /** A well-known name in a title or the name of an organisation is no place, but worth marking as what it is. */
    private static boolean isKnownPartOf(NameSpan name, MentionKind kind, NameContext context) {
        return kind == MentionKind.ORG_PART
                && Prominence.of(name.hits()) >= WELL_KNOWN
                && !context.followsTitle()
                && !context.isMonthOfDate();
    }

    private Map<Ground, Double> weigh(NamesOfText names, BesideFeatures beside, int at) {
        Map<Ground, Double> grounds = new EnumMap<>(Ground.class);
        NameFeatures.Sink sink =
                (ground, feature) -> grounds.merge(ground, model.weigh(ground.code() + feature, 1), Double::sum);
        names.features().describe(names.spans().get(at), sink);
        beside.describe(at, sink);
        return grounds;
    }

    private static List<Evidence> evidence(Map<Ground, Double> grounds, NameSpan name) {
        List<Evidence> evidence = new ArrayList<>();
        grounds.forEach((ground, weight) -> {
            if (Math.abs(weight) >= WORTH_SAYING) {
                evidence.add(new Evidence.Context(
                        ground.says(weight > 0, !name.hits().isEmpty()), rounded(weight)));
            }
        });
        return evidence;
    }

    private static double rounded(double weight) {
        return Math.round(weight * 100) / 100.0;
    }

    /** The names of a text with what describes them. */
    record NamesOfText(List<NameSpan> spans, NameFeatures features, Set<String> persons, Tokens tokens) {
        static NamesOfText of(Document document, Tokens tokens, Gazetteer gazetteer, Lexicon lexicon, WordLists words) {
            List<NameSpan> spans = new NameFinder(gazetteer, lexicon, tokens).find();
            Set<String> persons = PersonNames.of(document, tokens, lexicon);
            DocumentClues clues = new DocumentClues(tokens, Set.copyOf(persons), spans);
            persons.addAll(PersonNames.speakersOf(tokens, lexicon));
            persons.addAll(words.officeHolders());
            return new NamesOfText(spans, new NameFeatures(tokens, lexicon, words, clues), persons, tokens);
        }

        /** Whether the document gives the name to a person, and the gazetteer knows no region or well-known place of it. */
        boolean isPerson(NameSpan name) {
            boolean area = name.hits().stream()
                    .anyMatch(hit -> hit.place().featureClass().isArea() && Prominence.of(hit) >= WELL_KNOWN);
            return persons.contains(tokens.get(name.last()).bareWord())
                    && (name.words() == 1 || name.hits().isEmpty())
                    && !area
                    && Prominence.of(name.hits()) < WELL_KNOWN + 0.5;
        }
    }
}
