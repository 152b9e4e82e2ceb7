package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.TextSpan;

/**
 * Tells who says the words of a passage.
 *
 * <ul>
 *   <li>Headings, file numbers, remarks and the editors' footnotes are the editors'.
 *   <li>In a paragraph the author speaks, until a cue gives the word to someone else; that holds to the end of the sentence.
 *   <li>A quotation belongs to whoever has the word where it opens, over all its sentences and paragraphs. Speakers inside it are
 *       part of what is quoted: the outermost voice counts.
 *   <li>"He" is the person named last as speaking or spoken to.
 * </ul>
 *
 * Immutable once made.
 */
public final class VoiceFinder {
    private static final Voice EDITOR = new Voice(Voice.Kind.EDITOR, "");

    /** Someone to whom the author speaks; "he" in the next sentence is this person. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "\\b(?:asked|told|informed|inquire of|inquired of|saw|visited|called on|conversation with) (\\p{Lu}[\\p{L}’'-]{1,30})");

    /** After these a second speaker may take the word in the same sentence. */
    private static final Pattern TURN = Pattern.compile("; |, (?:but|and|while|whereas) (?=\\p{Lu})");

    /** In UTF-16 units; what goes on longer is no sentence. These limits keep the time linear in the text. */
    private static final int LONGEST_SENTENCE = 2_000;

    private static final int MOST_TURNS = 10;

    private final Voice author;
    private final NavigableMap<Integer, Voice> voices = new TreeMap<>();
    private final NavigableMap<Integer, Integer> quotations = new TreeMap<>();
    private String lastNamed = "";

    /** Reads the document once. */
    public VoiceFinder(Document document) {
        this.author = new Voice(Voice.Kind.AUTHOR, nameOfAuthor(document));
        for (TextSpan quotation : Quotations.of(document)) {
            quotations.put(quotation.start(), quotation.end());
        }
        voices.put(0, author);
        List<TextSpan> before = new ArrayList<>();
        for (Block block : document.blocks()) {
            read(document, block, before);
        }
        quotations.forEach(
                (start, end) -> voices.subMap(start, false, end, false).clear());
    }

    /** Who says the first word of the span. */
    public Voice voiceOf(TextSpan span) {
        Map.Entry<Integer, Voice> voice = voices.floorEntry(span.start());
        return voice == null ? author : voice.getValue();
    }

    private void read(Document document, Block block, List<TextSpan> before) {
        int start = block.span().start();
        switch (block.kind()) {
            case FILE_NUMBER, HEADING, REMARK -> voices.put(start, EDITOR);
            case DATELINE, SIGNATURE -> voices.put(start, author);
            case FOOTNOTE -> voices.put(start, isByEditor(document, block) ? EDITOR : author);
            case PARAGRAPH -> readParagraph(document.text(), block.span(), before);
        }
    }

    private void readParagraph(String text, TextSpan paragraph, List<TextSpan> before) {
        for (TextSpan sentence : Sentences.of(text, paragraph)) {
            if (!isQuoted(sentence.start())) {
                voices.put(sentence.start(), author);
                readSentence(text, sentence);
            }
            for (int open : quotations
                    .subMap(sentence.start(), true, sentence.end(), false)
                    .keySet()) {
                readQuotation(text, open, before);
            }
            before.clear();
            before.add(sentence);
        }
    }

    private void readSentence(String text, TextSpan sentence) {
        TextSpan rest = new TextSpan(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_SENTENCE));
        int end = rest.end();
        boolean another = true;
        for (int turns = 0; another && turns < MOST_TURNS; turns++) {
            Optional<SpeechCues.Cue> cue = SpeechCues.findFirst(text, rest, lastNamed);
            if (cue.isPresent() && !isQuoted(cue.get().start())) {
                voices.put(cue.get().from(), cue.get().voice());
                lastNamed = cue.get().voice().kind() == Voice.Kind.REPORTED
                        ? cue.get().voice().speaker()
                        : lastNamed;
            }
            Matcher turn =
                    TURN.matcher(text).region(cue.map(SpeechCues.Cue::from).orElse(end), end);
            another = turn.find();
            rest = another ? new TextSpan(turn.end(), end) : rest;
        }
        Matcher spokenTo = SPOKEN_TO.matcher(text).region(sentence.start(), sentence.end());
        while (spokenTo.find()) {
            if (!isQuoted(spokenTo.start())) {
                lastNamed = spokenTo.group(1);
            }
        }
    }

    /** The quotation takes the voice at its opening; the words after it go on in the same voice as before it. */
    private void readQuotation(String text, int open, List<TextSpan> before) {
        Voice outer = voiceOf(new TextSpan(open, open));
        Voice inner = outer.equals(author) ? introduced(text, open, before).orElse(author) : outer;
        int end = quotations.getOrDefault(open, open);
        voices.put(open, inner);
        Voice after = voices.lowerEntry(end) == null ? author : outer;
        if (voices.tailMap(end, true).isEmpty() || !voices.containsKey(end)) {
            voices.put(end, after);
        }
    }

    /** The press named in the sentence before a quotation that begins a paragraph, or the person whose words a colon announces. */
    private Optional<Voice> introduced(String text, int open, List<TextSpan> before) {
        boolean opensParagraph = open == 0 || text.charAt(open - 1) == '\n';
        if (!opensParagraph || before.isEmpty()) {
            return Optional.empty();
        }
        TextSpan sentence = before.getFirst();
        boolean announced = text.charAt(sentence.end() - 1) == ':' && !lastNamed.isEmpty();
        return SpeechCues.findPress(text, sentence)
                .or(() -> announced ? Optional.of(new Voice(Voice.Kind.REPORTED, lastNamed)) : Optional.empty());
    }

    private boolean isQuoted(int at) {
        Map.Entry<Integer, Integer> quotation = quotations.floorEntry(at);
        return quotation != null && quotation.getKey() < at && at < quotation.getValue();
    }

    private static boolean isByEditor(Document document, Block block) {
        return document.findFootnote(block.span()).map(Footnote::byEditor).orElse(true);
    }

    /** The signature, else the sender's name, else the sender's office. */
    private static String nameOfAuthor(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SIGNATURE)
                .map(block -> block.span().of(document.text()).replace('\n', ' '))
                .findFirst()
                .or(() -> document.sender().flatMap(Correspondent::person))
                .or(() -> document.sender().map(Correspondent::role))
                .orElse("");
    }
}
