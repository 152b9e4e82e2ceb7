package org.dispatchatlas.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.GeodesicArc;
import org.dispatchatlas.geo.Wgs84;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionMaker;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;

/** Lays corrections over what the geoparser found. What the program thought is kept beside what the reader decided. */
public final class Curator {
    private final Document document;
    private final Gazetteer gazetteer;
    private final Map<TextSpan, ResolvedMention> mentions = new HashMap<>();
    private final List<ResolvedMention> others = new ArrayList<>();
    private final Map<MentionId, Correction> applied = new HashMap<>();
    private final List<Correction> orphans = new ArrayList<>();

    private Curator(Document document, List<ResolvedMention> found, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        for (ResolvedMention resolved : found) {
            // Two on one span can't be told apart by their passage: the first is the one that is corrected.
            if (mentions.putIfAbsent(resolved.mention().span(), resolved) != null) {
                others.add(resolved);
            }
        }
    }

    /** The mentions after the corrections; those whose passage is not found again are left as they are. */
    public static Curated curate(
            Document document, List<ResolvedMention> found, Gazetteer gazetteer, Corrections corrections) {
        if (corrections.isEmpty()) {
            return Curated.asRead(found);
        }
        Curator curator = new Curator(document, found, gazetteer);
        corrections.all().forEach(curator::apply);
        return new Curated(
                Stream.concat(curator.mentions.values().stream(), curator.others.stream())
                        .sorted(Comparator.comparing(
                                resolved -> resolved.mention().span()))
                        .toList(),
                curator.applied,
                curator.orphans);
    }

    private void apply(Correction correction) {
        Optional<TextSpan> passage = correction.anchor().findIn(document.text());
        if (passage.isEmpty() || isUnknown(correction.decision())) {
            orphans.add(correction);
            return;
        }
        TextSpan span = passage.get();
        applied.put(MentionId.of(document.id(), span), correction);
        if (correction.decision() instanceof Decision.NotAPlace) {
            mentions.remove(span);
        } else {
            Optional<ResolvedMention> asRead = Optional.ofNullable(mentions.get(span));
            mentions.put(
                    span, new ResolvedMention(mention(span, correction, asRead), resolution(span, correction, asRead)));
        }
    }

    private boolean isUnknown(Decision decision) {
        return decision instanceof Decision.ThisPlace(PlaceId id)
                && gazetteer.findById(id).isEmpty();
    }

    private Mention mention(TextSpan span, Correction correction, Optional<ResolvedMention> asRead) {
        return asRead.map(ResolvedMention::mention)
                .map(read -> new Mention(
                        read.id(), read.span(), read.text(), correction.kind(), read.voice(), read.modality()))
                .orElseGet(() -> new MentionMaker(document).make(span, correction.kind()));
    }

    private Resolution resolution(TextSpan span, Correction correction, Optional<ResolvedMention> asRead) {
        Optional<Resolution> read = asRead.map(ResolvedMention::resolution);
        List<Candidate> considered = read.map(Resolution::candidates).orElseGet(() -> named(span.of(document.text())));
        Evidence reason = new Evidence.CuratorChoice(
                "Decided by %s on %s: %s".formatted(correction.by(), correction.on(), correction.reason()), 1);
        return switch (correction.decision()) {
            case Decision.ThisPlace(PlaceId id) -> place(gazetteer.findById(id).orElseThrow(), reason, considered);
            case Decision.Pin(var position) ->
                new Resolution.Drawn(Wgs84.point(position), position, List.of(reason), considered);
            case Decision.Drawn(var vertices) ->
                new Resolution.Drawn(
                        GeodesicArc.through(vertices), vertices.get(vertices.size() / 2), List.of(reason), considered);
            case Decision.NotLocatable none -> new Resolution.Unresolved(List.of(reason), considered);
            case Decision.NotAPlace none -> new Resolution.Unresolved(List.of(reason), considered);
            case Decision.AsRead() -> read.orElseGet(() -> new Resolution.Unresolved(List.of(reason), considered));
        };
    }

    private static Resolution place(Place place, Evidence reason, List<Candidate> considered) {
        List<Evidence> evidence = new ArrayList<>(List.of(reason));
        considered.stream()
                .filter(candidate -> candidate.place().id().equals(place.id()))
                .forEach(candidate -> evidence.addAll(candidate.evidence()));
        Candidate winner = new Candidate(new NamedPlace(place, place.names().getFirst()), evidence);
        List<Candidate> losers = considered.stream()
                .filter(candidate -> !candidate.place().id().equals(place.id()))
                .toList();
        return new Resolution.Resolved(winner, 1, losers);
    }

    /** What the gazetteer has for words that the program did not take for a place. */
    private List<Candidate> named(String words) {
        return gazetteer.findByName(words).stream()
                .limit(8)
                .map(found -> new Candidate(found, List.of()))
                .toList();
    }
}
