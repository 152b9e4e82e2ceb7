package org.dispatchatlas.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.RelationEnd;
import org.dispatchatlas.geoparser.RelationKind;

/**
 * Writes {@code listRelation} (TEI Guidelines, section "Relations"): a treaty is mutual; of a movement the place where it begins is active
 * and the others are passive, in the order of travel. An end without a place is its mention.
 */
final class TeiRelations {
    private final TeiXml xml;
    private final Document document;
    private final List<MapRelation> relations;
    private final TeiIds ids;
    private final TeiAnalysis analysis;
    private final TeiWoven woven;

    TeiRelations(TeiXml xml, Atlas atlas, TeiIds ids, TeiAnalysis analysis, TeiWoven woven) {
        this.xml = xml;
        this.document = atlas.document();
        this.relations = atlas.relations();
        this.ids = ids;
        this.analysis = analysis;
        this.woven = woven;
    }

    void write() {
        if (!relations.isEmpty()) {
            xml.part("listRelation", () -> relations.forEach(this::relation));
        }
    }

    private void relation(MapRelation drawn) {
        Relation relation = drawn.relation();
        List<RelationEnd> ends = relation.ends();
        xml.part("relation", () -> {
            xml.id(TeiIds.of(drawn.id()));
            xml.attribute("name", relation.kind().word());
            if (relation.kind() == RelationKind.MOVEMENT) {
                xml.attribute("active", pointers(ends.subList(0, 1)));
                xml.attribute("passive", pointers(ends.subList(1, ends.size())));
            } else {
                xml.attribute("mutual", pointers(ends));
            }
            xml.attribute("corresp", passageAndMentions(relation));
            xml.attribute("ana", analysis.readings(relation.modality(), relation.voice()));
            xml.words("desc", drawn.title());
        });
    }

    private String passageAndMentions(Relation relation) {
        return TeiStandOff.passage(ids, document.text(), relation.passage()) + " "
                + relation.mentions().stream().flatMap(this::pointer).collect(Collectors.joining(" "));
    }

    private String pointers(List<RelationEnd> ends) {
        return ends.stream()
                .flatMap(end -> end.place()
                        .map(place -> Stream.of("#" + ids.of(place.id())))
                        .orElseGet(() -> pointer(end.mention())))
                .collect(Collectors.joining(" "));
    }

    /** A mention in the text, or what is said of it where the text has no element for it; nothing for one that the atlas leaves out. */
    private Stream<String> pointer(MentionId mention) {
        return woven.partsOf(mention) > 0
                ? Stream.of("#" + TeiIds.of(mention))
                : analysis.has(mention) ? Stream.of("#" + TeiIds.annotation(mention)) : Stream.empty();
    }
}
