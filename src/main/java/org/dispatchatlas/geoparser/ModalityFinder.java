package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/**
 * Tells how firmly a passage is stated, by cue words that stand before it in its sentence. An allegation or a condition holds to the
 * end of the sentence, a denial to the end of its clause; of several the nearest counts. A cue inside a quotation does not reach out
 * of it. Immutable once made.
 */
public final class ModalityFinder {
    private static final Pattern ALLEGED = Pattern.compile(
            "\\b(?:alleg(?:es?|ed|edly|ing|ations?)|claim(?:s|ed|ing)?|purport(?:s|ed|edly)?|accus(?:es|ed|ing)|insinuat(?:es|ed))\\b");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying|ials?)|never|cannot|\\p{L}{2,6}n[’']t"
                    + "|not(?! (?:only|merely|surprising|printed|unlikely|improbable|least|yet printed)\\b)"
                    + "|no (?:\\p{L}{1,20} ){0,4}?(?:thought|intention|desire|designs?|truth|foundation|question|plans?|evidence|aim|wish))\\b");
    private static final Pattern HYPOTHETICAL = Pattern.compile(
            "\\b(?:(?<!as )if|whether|unless|in the event (?:of|that)"
                    + "|in case (?:of|that)|supposing|provided that)\\b|^Should \\p{L}|, should (?:a|an|any|the|they|such)\\b");
    private static final Pattern END_OF_CLAUSE =
            Pattern.compile("[;:]|,? but\\b|, (?:and|although|though|however|while|whereas)\\b|\\bbecause\\b");

    /** In UTF-16 units. What is longer is a list or no sentence at all; the limits keep the time linear in the text. */
    private static final int LONGEST_CLAUSE = 400;

    private static final int LONGEST_SENTENCE = 2_000;

    private final NavigableMap<Integer, Reach> reaches = new TreeMap<>();

    /** From the end of a cue to where it stops. */
    private record Reach(int end, Modality modality) {}

    /** Reads the document once. */
    public ModalityFinder(Document document) {
        List<TextSpan> quotations = Quotations.of(document);
        NavigableMap<Integer, Integer> quoted = new TreeMap<>();
        quotations.forEach(quotation -> quoted.put(quotation.start(), quotation.end()));
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.FOOTNOTE) {
                for (TextSpan sentence : Sentences.of(document.text(), block.span())) {
                    read(document.text(), sentence, quoted);
                }
            }
        }
    }

    /** The modality of the span, by its first word. */
    public Modality modalityOf(TextSpan span) {
        Map.Entry<Integer, Reach> reach = reaches.floorEntry(span.start());
        while (reach != null && reach.getValue().end() <= span.start()) {
            reach = isFar(reach.getKey(), span) ? null : reaches.lowerEntry(reach.getKey());
        }
        return reach == null ? Modality.ASSERTED : reach.getValue().modality();
    }

    /** Cues further back than the longest sentence worth reading are not looked at. */
    private static boolean isFar(int cue, TextSpan span) {
        return span.start() - cue > LONGEST_SENTENCE;
    }

    private void read(String text, TextSpan sentence, NavigableMap<Integer, Integer> quoted) {
        List<Cue> cues = new ArrayList<>();
        add(cues, ALLEGED, Modality.ALLEGED, text, sentence);
        add(cues, DENIED, Modality.DENIED, text, sentence);
        add(cues, HYPOTHETICAL, Modality.HYPOTHETICAL, text, sentence);
        for (Cue cue : cues) {
            int end = cue.modality() == Modality.DENIED ? endOfClause(text, cue.end(), sentence.end()) : sentence.end();
            Map.Entry<Integer, Integer> quotation = quoted.floorEntry(cue.end());
            boolean inside = quotation != null && cue.end() < quotation.getValue();
            reaches.put(cue.end(), new Reach(inside ? Math.min(end, quotation.getValue()) : end, cue.modality()));
        }
    }

    /** The point after a cue's last letter. */
    private record Cue(int end, Modality modality) {}

    private static void add(List<Cue> cues, Pattern pattern, Modality modality, String text, TextSpan sentence) {
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            cues.add(new Cue(matcher.end(), modality));
        }
    }

    private static int endOfClause(String text, int from, int end) {
        int reach = Math.min(end, from + LONGEST_CLAUSE);
        Matcher matcher = END_OF_CLAUSE.matcher(text).region(from, reach);
        return matcher.find() ? matcher.start() : reach;
    }
}
