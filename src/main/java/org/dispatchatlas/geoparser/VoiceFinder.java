package org.dispatchatlas.geoparser;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.TextSpan;

/**
 * Tells who says the words of a passage.
 *
 * <ul>
 *   <li>Headings, file numbers, remarks and the editors' footnotes are the editors'.
 *   <li>In a paragraph the author speaks, until a cue gives the word to someone else; that holds to the end of the sentence, and on
 *       over sentences that report in the past ("The troops had crossed the river") without an "I" or a cue of their own.
 *   <li>A quotation belongs to whoever has the word where it opens, is named right after it, or announced it, over all its sentences
 *       and paragraphs. So does a block quotation, and the text that follows "the following note:". Speakers inside it are part of
 *       what is quoted: the outermost voice counts.
 *   <li>"He" is the person or office named last as speaking, acting or spoken to.
 * </ul>
 *
 * Immutable once made; time is linear in the text.
 */
public final class VoiceFinder {
    private static final Voice EDITOR = new Voice(Voice.Kind.EDITOR, "");

    private final Voice author;
    private final NavigableMap<Integer, Voice> voices = new TreeMap<>();
    private final NavigableMap<Integer, Integer> quotations = new TreeMap<>();
    private final Introductions introductions;
    private final LastNamed lastNamed;

    /** The words of the paragraph's last sentence so far, for what is announced in it. */
    private Optional<SentenceWords> before = Optional.empty();

    /** The speaker of a quotation that ended just now: the next one in the paragraph is likely the same person's. */
    private Optional<Voice> lastQuoted = Optional.empty();

    /** The speaker of the last sentence, where it reported in the past tense. */
    private Optional<Voice> goesOn = Optional.empty();

    /** The speaker of the paragraphs that follow "the following note:". */
    private Optional<Voice> enclosed = Optional.empty();

    private boolean enclosedSpeaksAsI;

    /** A heading of its own encloses all that follows it, up to the next heading or the notes. */
    private boolean enclosedByHeading;

    /** The speaker of the block quotation that goes on. */
    private Optional<Voice> blockSpeaker = Optional.empty();

    /** Who has the word in the paragraph: the author, but in minutes whoever's name opens it. */
    private Voice speaker;

    /** Reads the document once. */
    public VoiceFinder(Document document) {
        this.author = Authors.of(document);
        this.speaker = author;
        this.lastNamed = new LastNamed(Authors.ownOffices(document));
        this.introductions = new Introductions(document.text(), lastNamed);
        for (TextSpan quotation : Quotations.of(document)) {
            if (Quotations.isSpeech(document.text(), quotation)) {
                quotations.put(quotation.start(), quotation.end());
            }
        }
        voices.put(0, author);
        Authors authors = new Authors(document);
        for (Block block : document.blocks()) {
            read(document, block, authors);
        }
        quotations.forEach(
                (start, end) -> voices.subMap(start, false, end, false).clear());
    }

    /** Who says the first word of the span. */
    public Voice voiceOf(TextSpan span) {
        Map.Entry<Integer, Voice> voice = voices.floorEntry(span.start());
        return voice == null ? author : voice.getValue();
    }

    private void read(Document document, Block block, Authors authors) {
        int start = block.span().start();
        switch (block.kind()) {
            case FILE_NUMBER, REMARK -> voices.put(start, EDITOR);
            case HEADING -> {
                voices.put(start, EDITOR);
                enclosed = authors.ofEnclosure(block)
                        .filter(voice -> !author.speaker().endsWith(voice.speaker()));
                enclosedByHeading = enclosed.isPresent();
            }
            case DATELINE, SIGNATURE -> {
                voices.put(start, author);
                enclosed = Optional.empty();
            }
            case FOOTNOTE -> voices.put(start, isByEditor(document, block) ? EDITOR : author);
            case PARAGRAPH -> readParagraph(document.text(), block, authors.isIndented(block));
        }
    }

    private void readParagraph(String text, Block block, boolean indented) {
        int start = block.span().start();
        boolean inMarks = quotations.containsKey(start) || isQuoted(start);
        Optional<Voice> setApart = inMarks ? Optional.empty() : voiceOfBlock(text, block, indented);
        goesOn = Optional.empty();
        if (setApart.isPresent()) {
            voices.put(start, setApart.get());
            before = Optional.empty();
            return;
        }
        lastQuoted = inMarks ? lastQuoted : Optional.empty();
        speaker = enclosedByHeading ? enclosed.orElse(author) : author;
        for (TextSpan sentence : Sentences.of(text, block.span())) {
            readSentence(text, sentence, sentence.start() == start);
        }
        if (!enclosedByHeading) {
            enclosed = before.filter(words -> !isQuoted(words.end() - 1))
                    .flatMap(words -> introductions.ofEnclosure(words, author));
            enclosedSpeaksAsI = false;
        }
    }

    private void readSentence(String text, TextSpan sentence, boolean first) {
        SentenceWords words = SentenceWords.of(text, sentence);
        List<SpeechCues.Cue> cues = SpeechCues.of(words);
        if (!isQuoted(sentence.start())) {
            speaker = first ? Authors.labelled(words).orElse(author) : speaker;
            Optional<Voice> carried = goesOn.filter(
                    voice -> cues.isEmpty() && Turns.reportsOn(words) && !Turns.hasOwn(words, this::isQuoted));
            voices.put(sentence.start(), carried.orElse(speaker));
            goesOn = carried;
        }
        boolean someoneSpoke = readCues(words, cues);
        for (int open : List.copyOf(
                quotations.subMap(sentence.start(), true, sentence.end(), false).keySet())) {
            readQuotation(text, open, words);
        }
        lastNamed.read(words, this::isQuoted, someoneSpoke);
        before = Optional.of(words);
    }

    /** The speaker of a block quotation, or of a paragraph of an enclosed text. */
    private Optional<Voice> voiceOfBlock(String text, Block block, boolean indented) {
        if (block.quoted() || indented) {
            blockSpeaker = blockSpeaker
                    .or(() -> before.flatMap(words -> introductions.announced(words, author)))
                    .or(() -> Optional.of(author));
            return blockSpeaker;
        }
        blockSpeaker = Optional.empty();
        if (enclosed.isPresent() && !enclosedByHeading) {
            SentenceWords words = SentenceWords.of(text, Introductions.opening(block.span()));
            boolean own = words.lower(0).equals("i") || words.lower(0).equals("my");
            boolean resumed = Introductions.resumes(words) || (own && !enclosedSpeaksAsI && before.isEmpty());
            enclosedSpeaksAsI |= own;
            enclosed = resumed ? Optional.empty() : enclosed;
        }
        return enclosed;
    }

    /** Answers whether a person got the word. */
    private boolean readCues(SentenceWords words, List<SpeechCues.Cue> cues) {
        int free = words.start();
        Optional<Voice> speaking = Optional.empty();
        boolean reported = false;
        for (SpeechCues.Cue cue : cues) {
            boolean turned = speaking.isEmpty() || Turns.between(words, free, cue.start());
            if (isQuoted(cue.start()) || !turned) {
                continue;
            }
            Optional<Voice> voice = lastNamed.voiceOf(cue.label(), author);
            if (voice.isEmpty()) {
                continue;
            }
            if (cue.covers()) {
                cover(words, free, cue, voice.get());
            } else {
                voices.put(cue.from(), voice.get());
            }
            speaking = voice.filter(found -> !found.equals(author));
            reported |= voice.get().kind() == Voice.Kind.REPORTED;
            goesOn = cue.past() && !cue.covers() ? speaking : Optional.empty();
            free = cue.from();
            lastNamed.spoke(voice.get());
        }
        if (speaking.isPresent()) {
            Turns.toAuthor(words, free).filter(at -> !isQuoted(at)).ifPresent(at -> {
                voices.put(at, author);
                goesOn = Optional.empty();
            });
        }
        return reported;
    }

    /** The clause is the speaker's before and after the words that name him; those are the author's. */
    private void cover(SentenceWords words, int free, SpeechCues.Cue cue, Voice voice) {
        voices.put(Turns.last(words, free, cue.start()), voice);
        voices.put(cue.start(), author);
        if (cue.from() < words.end(words.count() - 1)) {
            voices.put(cue.from(), voice);
            Turns.next(words, cue.from()).ifPresent(at -> voices.put(at, author));
        }
    }

    /** The quotation takes the voice at its opening; the words after it go on in the same voice as before it. */
    private void readQuotation(String text, int open, SentenceWords sentence) {
        Voice outer = voiceOf(new TextSpan(open, open));
        int end = quotations.getOrDefault(open, open);
        Optional<Voice> inner = outer.equals(author)
                ? introductions.after(end, author).or(() -> introduced(text, open, sentence))
                : Optional.of(outer);
        voices.put(open, inner.orElse(author));
        lastQuoted = inner.filter(voice -> !voice.equals(author));
        lastQuoted.ifPresent(lastNamed::spoke);
        voices.putIfAbsent(end, end > sentence.end() ? author : outer);
    }

    /** The speaker announced before the quotation, or that of the quotation before it. */
    private Optional<Voice> introduced(String text, int open, SentenceWords sentence) {
        if (open != sentence.start()) {
            SentenceWords words =
                    SentenceWords.of(text, new TextSpan(sentence.start(), Introductions.endBefore(text, open)));
            return text.charAt(words.end() - 1) == ':' ? introductions.announced(words, author) : Optional.empty();
        }
        boolean opensParagraph = open == 0 || text.charAt(open - 1) == '\n';
        Optional<Voice> announced =
                opensParagraph ? before.flatMap(words -> introductions.announced(words, author)) : Optional.empty();
        return announced.or(() -> lastQuoted);
    }

    private boolean isQuoted(int at) {
        Map.Entry<Integer, Integer> quotation = quotations.floorEntry(at);
        return quotation != null && quotation.getKey() < at && at < quotation.getValue();
    }

    private static boolean isByEditor(Document document, Block block) {
        return document.findFootnote(block.span()).map(Footnote::byEditor).orElse(true);
    }
}
