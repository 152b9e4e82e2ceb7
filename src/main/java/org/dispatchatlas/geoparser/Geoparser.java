package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Gazetteer;

/**
 * From a document to its resolved mentions: recognise, resolve, then turn spatial expressions into geometry. The same document and
 * data give the same mentions. Safe for use by many threads.
 */
public final class Geoparser {
    private final Recognizer recognizer;
    private final GeoparserData data;
    private final ImplicitMentions implicit;

    /** A geoparser on a gazetteer and the words it reads by. */
    public Geoparser(Gazetteer gazetteer, GeoparserData data) {
        this.recognizer = new Recognizer(gazetteer, data);
        this.data = data;
        this.implicit = new ImplicitMentions(gazetteer, data.seats());
    }

    /**
     * The mentions of a document in text order; of two that begin together the longer comes first. They do not overlap, except that a
     * relative or implicit one may hold others.
     *
     * @param borders the map of the document's day; without it relative places stay unplaced
     */
    public List<ResolvedMention> parse(Document document, Optional<BordersOfDay> borders) {
        Tokens tokens = Tokens.of(document.text(), data.words().everyday());
        List<Reading> readings = recognizer.recognise(document, tokens);
        Surroundings surroundings =
                new Surroundings(document.date().map(dated -> dated.date().best()), borders);
        MentionMaker maker = new MentionMaker(document);
        List<ResolvedMention> mentions = new ArrayList<>();
        List<Resolution> resolutions = new Resolver(tokens, surroundings, data.resolution()).resolve(readings);
        for (int at = 0; at < readings.size(); at++) {
            Reading reading = readings.get(at);
            mentions.add(new ResolvedMention(maker.make(reading.name().span(), reading.kind()), resolutions.get(at)));
        }
        mentions.addAll(implicit.find(document, List.copyOf(mentions), maker));
        SpatialNames names = new SpatialNames(surroundings, readings, resolutions);
        Adversaries adversaries = new Adversaries(tokens, data.lexicon(), readings, names);
        SpatialResolver spatial = new SpatialResolver(surroundings, names, adversaries, data.courses());
        for (SpatialPhrase phrase :
                new SpatialPhrases(tokens, data.lexicon(), readings, names, surroundings.day()).find()) {
            mentions.add(new ResolvedMention(maker.make(phrase.span(), MentionKind.RELATIVE), spatial.resolve(phrase)));
        }
        mentions.sort(Comparator.comparing(resolved -> resolved.mention().span(), Comparator.<TextSpan>naturalOrder()));
        return List.copyOf(mentions);
    }
}
