package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.MentionId;

/** What a document says of several places together, as features: arcs between the places. */
public final class RelationTable {
    /** In UTF-16 units: a passage is quoted so far, to the end of a word. */
    static final int LONGEST_QUOTE = 240;

    private RelationTable() {}

    /** The table of one document. */
    public static FeatureTable<MapRelation> of(Atlas atlas) {
        return of(atlas, new Passages(atlas.document()));
    }

    static FeatureTable<MapRelation> of(Atlas atlas, Passages passages) {
        List<Field<MapRelation>> fields = new ArrayList<>(List.of(
                Field.text("relation", "The id of the relation.", MapRelation::id),
                Field.text(
                        "kind",
                        "What joins the places, such as treaty or movement.",
                        row -> row.relation().kind().word()),
                Field.text("title", "The places in their order.", MapRelation::title),
                Field.text(
                        "quote",
                        "The words of the text, shortened.",
                        row -> quote(atlas, row.relation().passage())),
                Field.text(
                        "voice",
                        "Who says the words.",
                        row -> row.relation().voice().label()),
                Field.text(
                        "modality",
                        "How they are said.",
                        row -> row.relation().modality().word())));
        fields.addAll(Passages.fields(row -> passages, row -> row.relation().passage()));
        fields.add(Field.text(
                "ends",
                "The ids of the mentions that it joins.",
                row -> row.relation().mentions().stream().map(MentionId::value).collect(Collectors.joining(" "))));
        return new FeatureTable<>("relations", "Places named together", fields, MapRelation::id, MapRelation::arc);
    }

    private static String quote(Atlas atlas, TextSpan span) {
        String words = atlas.document().wordsOf(span);
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_QUOTE - 1);
        return words.substring(0, end > 0 ? end : LONGEST_QUOTE - 1) + "…";
    }
}
