package org.dispatchatlas.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.document.Anachronism;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Locus;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.source.Citation;

/**
 * What stands for a mention on the map and in exports. A mention has one; a relative one with rival claims has one for each claim.
 *
 * @param id the mention's id; for the second and later claims followed by a full stop and the claimant
 * @param title a label: the name on the day, else the words of the text
 * @param place the place that the mention was resolved to
 * @param territory the territory whose area is drawn, or that an adjective means
 * @param locus where it lies on one side's reading, for relative mentions
 * @param sources what names and geometry rest on
 */
public record MapFeature(
        String id,
        ResolvedMention resolved,
        String title,
        Optional<Place> place,
        Optional<TerritoryId> territory,
        Naming naming,
        Placement placement,
        Optional<Locus> locus,
        List<Citation> sources) {
    public MapFeature {
        sources = List.copyOf(sources);
    }

    /** The mention. */
    public Mention mention() {
        return resolved.mention();
    }

    /** The mention's kind. */
    public MentionKind kind() {
        return mention().kind();
    }

    /** Whether it was resolved to the place with the id. */
    public boolean isOf(String placeId) {
        return place.filter(found -> found.id().value().equals(placeId)).isPresent();
    }

    /** What a reader should know: of a point's position, of how a locus was made, and of misprinted dates in the same paragraph or note. */
    public List<String> notes(Document document) {
        List<String> notes = new ArrayList<>();
        if (placement.isPoint()) {
            place.map(Place::note).filter(note -> !note.isEmpty()).ifPresent(notes::add);
        }
        locus.map(Locus::says).ifPresent(notes::add);
        if (!document.anachronisms().isEmpty()) {
            document.findBlock(mention().span())
                    .map(Block::span)
                    .ifPresent(block -> document.anachronisms().stream()
                            .filter(flagged -> block.contains(flagged.span()))
                            .map(Anachronism::says)
                            .forEach(notes::add));
        }
        return notes;
    }

    /** Whether the feature has a geometry. */
    public boolean isOnMap() {
        return placement.isOnMap();
    }

    /** The smallest box round the geometry, in degrees; across the 180th meridian west is greater than east. */
    public Optional<BoundingBox> findBounds() {
        return placement.findBounds();
    }

    /** Where a name or marker stands. */
    public Optional<LonLat> findLabelPoint() {
        return placement.label();
    }
}
