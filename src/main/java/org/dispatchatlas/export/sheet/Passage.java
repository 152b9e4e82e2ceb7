package org.dispatchatlas.export.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.Sentences;

/**
 * A sentence of the document with the mentions in it, for reading beside the map.
 *
 * @param parts the sentence in order
 */
record Passage(String citation, List<Part> parts, List<Entry> entries) {
    /** UTF-16 units: of longer sentences only the surroundings of the mentions are given. */
    private static final int LONGEST = 1200;

    private static final int SURROUNDINGS = 350;

    /** A stretch of the sentence. */
    record Part(String text, boolean isMention) {}

    /**
     * A mention.
     *
     * @param words as they stand in the text
     * @param name on the document's day
     * @param details kind, voice and what else a reader should know, in one line
     */
    record Entry(String words, String name, String details) {}

    /** The sentences that mention places, in text order; so are the mentions in them. */
    static List<Passage> of(Atlas atlas) {
        Map<TextSpan, List<TextSpan>> sentences = new LinkedHashMap<>();
        Map<TextSpan, List<Mention>> grouped = new LinkedHashMap<>();
        atlas.mentions().forEach(each -> {
            TextSpan sentence = sentenceOf(atlas.document(), each.mention().span(), sentences);
            grouped.computeIfAbsent(sentence, fresh -> new ArrayList<>()).add(each.mention());
        });
        return grouped.entrySet().stream()
                .map(entry -> of(atlas, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Passage of(Atlas atlas, TextSpan sentence, List<Mention> mentions) {
        Document document = atlas.document();
        String citation = document.cite(mentions.getFirst().span());
        List<Entry> entries = new ArrayList<>();
        for (Mention mention : mentions) {
            List<MapFeature> features = atlas.findFeatures(mention.id());
            String cited = document.cite(mention.span());
            String elsewhere = cited.equals(citation) ? "" : " · " + cited;
            entries.add(new Entry(
                    document.wordsOf(mention.span()),
                    nameOf(mention, features),
                    details(mention, features.stream().findFirst()) + elsewhere));
        }
        return new Passage(citation, partsOf(document, sentence, mentions), entries);
    }

    /** The name on the day; the words themselves for what has none. */
    private static String nameOf(Mention mention, List<MapFeature> features) {
        return features.stream()
                .map(each -> each.naming().atDate().isEmpty()
                        ? each.title()
                        : each.naming().atDate())
                .findFirst()
                .orElse(mention.text());
    }

    private static TextSpan sentenceOf(Document document, TextSpan words, Map<TextSpan, List<TextSpan>> sentences) {
        return document.findBlock(words)
                .map(block -> sentences.computeIfAbsent(block.span(), span -> Sentences.of(document.text(), span)))
                .flatMap(
                        all -> all.stream().filter(each -> each.contains(words)).findFirst())
                .orElse(words);
    }

    private static List<Part> partsOf(Document document, TextSpan sentence, List<Mention> mentions) {
        int start = sentence.start();
        int end = sentence.end();
        if (sentence.length() > LONGEST) {
            start = Math.max(start, mentions.getFirst().span().start() - SURROUNDINGS);
            int last =
                    mentions.stream().mapToInt(each -> each.span().end()).max().orElse(end);
            end = Math.min(end, last + SURROUNDINGS);
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(start > sentence.start() ? "… " : "", false));
        int at = start;
        for (Mention mention : mentions) {
            // One mention may lie within another: "Mongolian" in "45 kilometers inside Mongolian territory".
            int from = Math.max(at, mention.span().start());
            int to = Math.max(at, mention.span().end());
            parts.add(new Part(document.wordsOf(new TextSpan(at, from)), false));
            parts.add(new Part(document.wordsOf(new TextSpan(from, to)), true));
            at = to;
        }
        parts.add(new Part(document.wordsOf(new TextSpan(at, Math.max(at, end))), false));
        parts.add(new Part(end < sentence.end() ? " …" : "", false));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    private static String details(Mention mention, Optional<MapFeature> feature) {
        List<String> details = new ArrayList<>();
        details.add(SheetWords.kind(mention.kind()).toLowerCase(Locale.ROOT));
        details.add(mention.voice().label());
        details.add(mention.modality().word());
        feature.ifPresent(each -> {
            String name = each.naming().atDate();
            String today = each.naming().today();
            String country = each.naming().countryAtDate();
            if (!today.isEmpty() && !today.equals(name) && !each.naming().isFormer()) {
                details.add("today " + today);
            }
            if (!country.isEmpty() && !country.equals(name)) {
                details.add("then in " + country);
            }
            if (!each.isOnMap()) {
                details.add("not on the map");
            }
        });
        return String.join(" · ", details);
    }
}
