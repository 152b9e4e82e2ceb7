package org.dispatchatlas.export;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.ResolvedMention;

/**
 * Writes {@code listAnnotation} after the W3C's Web Annotation Data Model, one {@code annotation} for every mention, and {@code certainty}
 * for those with a place (TEI Guidelines, sections "The standOff Container" and "Levels of Certainty").
 */
final class TeiAnnotations {
    private final TeiXml xml;
    private final Atlas atlas;
    private final Document document;
    private final TeiIds ids;
    private final TeiAnalysis analysis;
    private final TeiWoven woven;

    TeiAnnotations(TeiXml xml, Atlas atlas, TeiIds ids, TeiAnalysis analysis, TeiWoven woven) {
        this.xml = xml;
        this.atlas = atlas;
        this.document = atlas.document();
        this.ids = ids;
        this.analysis = analysis;
        this.woven = woven;
    }

    void write() {
        xml.part("listAnnotation", () -> {
            xml.attribute("type", "mentions");
            analysis.mentions().forEach(this::annotation);
        });
        analysis.mentions().stream().map(ResolvedMention::mention).forEach(this::certainty);
    }

    private void annotation(ResolvedMention resolved) {
        Mention mention = resolved.mention();
        MentionId id = mention.id();
        String places = analysis.places(id);
        xml.part("annotation", () -> {
            xml.id(TeiIds.annotation(id));
            xml.attribute("motivation", "identifying");
            xml.attribute("target", TeiStandOff.passage(ids, document.text(), mention.span()));
            xml.attribute("corresp", parts(id));
            xml.attribute("ana", analysis.readings(mention));
            xml.attribute("cert", analysis.certainty(id));
            if (!places.isEmpty()) {
                for (String place : places.split(" ")) {
                    xml.point("ptr", () -> xml.attribute("target", place));
                }
            }
            // Without it, a mention with several candidates would look like one with none.
            xml.words("note", "status", Certainty.status(atlas, resolved));
            xml.words("note", "citation", document.cite(mention.span()));
            resolved.resolution().evidence().forEach(reason -> xml.words("note", "evidence", reason.says()));
        });
    }

    /** The elements in the text; none for a mention that stands outside all blocks. */
    private String parts(MentionId id) {
        return IntStream.rangeClosed(1, woven.partsOf(id))
                .mapToObj(number -> "#" + (number == 1 ? TeiIds.of(id) : TeiIds.part(id, number)))
                .collect(Collectors.joining(" "));
    }

    /** Of the places, as a number; those who read only the text have it in three words. */
    private void certainty(Mention mention) {
        if (woven.partsOf(mention.id()) > 0 && !analysis.certainty(mention.id()).isEmpty()) {
            xml.point("certainty", () -> {
                xml.attribute("target", "#" + TeiIds.of(mention.id()));
                xml.attribute("match", "@ref");
                xml.attribute("locus", "value");
                xml.attribute("degree", String.format(Locale.ROOT, "%.2f", analysis.confidence(mention.id())));
            });
        }
    }
}
