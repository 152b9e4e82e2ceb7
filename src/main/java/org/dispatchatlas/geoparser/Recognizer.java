package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.PlaceName;

/**
 * First stage: which words refer to a place, and as what. Every name of the gazetteer is weighed by how much it says "place" of
 * itself and by the words around it; what stays below the threshold is no mention.
 */
final class Recognizer {
    /** A capital passes on its name alone, a town of 20,000 only after "in", "at" and the like. */
    private static final double THRESHOLD = 2;

    private final Lexicon lexicon;
    private final NameFinder names;

    Recognizer(Gazetteer gazetteer, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NameFinder(gazetteer, lexicon);
    }

    List<Reading> recognise(Document document, Tokens tokens) {
        Set<String> persons = PersonNames.of(document, tokens, lexicon);
        List<NameSpan> found = names.find(tokens);
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            Optional<Reading> compound =
                    at + 1 < found.size() ? Compounds.join(tokens, found.get(at), found.get(at + 1)) : Optional.empty();
            if (compound.isPresent()) {
                readings.add(compound.get());
                at++;
            } else {
                read(document, tokens, persons, found.get(at)).ifPresent(readings::add);
            }
        }
        return readings;
    }

    private Optional<Reading> read(Document document, Tokens tokens, Set<String> persons, NameSpan found) {
        NameSpan name = found.only(hit -> hit.name().kind() != PlaceName.Kind.COMBINING);
        if (name.hits().isEmpty()) {
            return Optional.empty();
        }
        NameContext context = new NameContext(tokens, lexicon, name);
        if (name.isDemonym() && !context.isMonthOfDate()) {
            NameSpan adjective = name.only(hit -> hit.name().kind() == PlaceName.Kind.DEMONYM);
            return Optional.of(Reading.of(
                    adjective, MentionKind.DEMONYM, List.of(evidence("An adjective or a people's name.", 1))));
        }
        List<Evidence> evidence = weigh(document, persons, name, context);
        double score = evidence.stream().mapToDouble(Evidence::weight).sum();
        return score < THRESHOLD
                ? Optional.empty()
                : Optional.of(Reading.of(name, kindOf(document, name, context), evidence));
    }

    private List<Evidence> weigh(Document document, Set<String> persons, NameSpan name, NameContext context) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                evidence("The name is in the gazetteer.", Prominence.of(name.hits()) + (name.words() > 1 ? 1 : 0)));
        if (context.followsStrongLocative()) {
            evidence.add(evidence("A preposition of place stands before it.", 1.5));
        } else if (context.followsWeakLocative()) {
            evidence.add(evidence("A preposition stands before it.", 0.5));
        }
        if (inBlock(document, name, Block.Kind.DATELINE)) {
            evidence.add(evidence("It stands in the dateline.", 2));
        }
        evidence.addAll(doubts(persons, name, context));
        return evidence;
    }

    private static List<Evidence> doubts(Set<String> persons, NameSpan name, NameContext context) {
        List<Evidence> doubts = new ArrayList<>();
        if (context.isMonthOfDate()) {
            doubts.add(evidence("It is the month of a date.", -10));
        }
        if (context.followsTitle() || context.followsOffice()) {
            doubts.add(evidence("A title or office stands before it: a person.", -8));
        }
        if (name.words() == 1 && persons.contains(context.bareWord())) {
            doubts.add(evidence("The document gives this name to a person.", -5));
        }
        if (context.isCommonWord()) {
            doubts.add(evidence("It is an ordinary word too.", -4));
        }
        if (context.touchesUnknownName() && Prominence.of(name.hits()) < 3) {
            doubts.add(evidence("It is part of a longer name.", -2));
        }
        if (context.opensSentence()) {
            doubts.add(evidence("It opens a sentence, where every word has a capital.", -0.5));
        }
        if (context.acts() && Prominence.of(name.hits()) < 3) {
            doubts.add(evidence("It says or does something: rather a person.", -2));
        }
        return doubts;
    }

    private MentionKind kindOf(Document document, NameSpan name, NameContext context) {
        if (inBlock(document, name, Block.Kind.FILE_NUMBER)
                || context.standsInTitle()
                || context.standsInOrganisation()) {
            return MentionKind.ORG_PART;
        }
        FeatureClass featureClass = mostProminent(name);
        if (featureClass == FeatureClass.CAPITAL && context.acts() && !context.followsStrongLocative()) {
            return MentionKind.METONYM;
        }
        return featureClass.isArea() ? MentionKind.REGION : MentionKind.PLACE;
    }

    private static FeatureClass mostProminent(NameSpan name) {
        return name.hits().stream()
                .max((one, other) -> Double.compare(Prominence.of(one), Prominence.of(other)))
                .orElseThrow()
                .place()
                .featureClass();
    }

    private static boolean inBlock(Document document, NameSpan name, Block.Kind kind) {
        return document.findBlock(name.span())
                .map(block -> block.kind() == kind)
                .orElse(false);
    }

    private static Evidence evidence(String says, double weight) {
        return new Evidence.Context(says, weight);
    }
}
