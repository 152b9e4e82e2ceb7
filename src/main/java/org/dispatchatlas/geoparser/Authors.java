package org.dispatchatlas.geoparser;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/** Tells from a document's layout who wrote it and its parts. */
final class Authors {
    /** "Memorandum of Conversation, by the Under Secretary of State (Welles)". */
    private static final Pattern BY = Pattern.compile("\\b[Bb]y ([^()\\n]{3,120}?)(?: \\(([^()\\n]{2,60})\\)|$)");

    private static final Pattern FROM_TO =
            Pattern.compile("([^()\\n]{3,160}?)(?: \\(([^()\\n]{2,60})\\))?,? to (?:the|The|\\p{Lu})");

    /** Columns by which a paragraph is set in that someone else's words are. */
    private static final int INDENTATION = 2;

    private static final int LONGEST_LABEL = 5;
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "miss",
            "ms",
            "dr",
            "sir",
            "lord",
            "general",
            "senator",
            "marshal",
            "admiral",
            "the",
            "president");
    private static final Set<String> NO_SPEAKERS = Set.of(
            "note",
            "subject",
            "from",
            "to",
            "date",
            "participants",
            "present",
            "secret",
            "confidential",
            "text",
            "enclosure",
            "copy",
            "reference",
            "notes",
            "urgent",
            "priority",
            "following",
            "summary",
            "extract",
            "section",
            "part",
            "annex",
            "article");

    private final Document document;
    private final Set<Integer> indented = new HashSet<>();
    private final int firstHeading;

    Authors(Document document) {
        this.document = document;
        this.firstHeading = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .mapToInt(block -> block.span().start())
                .findFirst()
                .orElse(-1);
        findIndented();
    }

    /** Who has the word where nobody else does: the author, or the editors in a note of theirs. */
    static Voice of(Document document) {
        boolean note = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst()
                .map(block -> block.span().of(document.text()).startsWith("Editorial Note"))
                .orElse(false);
        return note ? new Voice(Voice.Kind.EDITOR, "") : new Voice(Voice.Kind.AUTHOR, nameOf(document));
    }

    /** The signature, else the sender's name or office, else whom the heading of a memorandum names. */
    private static String nameOf(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SIGNATURE)
                .map(block -> block.span().of(document.text()).replace('\n', ' '))
                .findFirst()
                .or(() -> document.sender().flatMap(Correspondent::person))
                .or(() -> document.sender().map(Correspondent::role).filter(role -> !role.isEmpty()))
                .or(() -> ofMemorandum(document))
                .orElse("");
    }

    /** What the sender calls the office he writes from: "the Embassy", "this Department". */
    static Set<String> ownOffices(Document document) {
        String role = document.sender().map(Correspondent::role).orElse("");
        if (role.contains("Secretary of State") || role.contains("Department")) {
            return Set.of("the Department", "the Department of State", "the American Government");
        }
        if (role.contains("Consul")) {
            return Set.of("the Consulate", "the Consulate General");
        }
        boolean mission = role.contains("Ambassador") || role.contains("Minister") || role.contains("Chargé");
        return mission ? Set.of("the Embassy", "the Legation") : Set.of();
    }

    /** The sender in a later heading, such as that of an enclosed note. */
    Optional<Voice> ofEnclosure(Block heading) {
        if (heading.span().start() == firstHeading) {
            return Optional.empty();
        }
        Matcher matcher = FROM_TO.matcher(heading.span().of(document.text()));
        return matcher.lookingAt() ? Optional.of(new Voice(Voice.Kind.REPORTED, name(matcher))) : Optional.empty();
    }

    /** Whether the paragraph is set in on all its lines while most others are not. */
    boolean isIndented(Block block) {
        return indented.contains(block.span().start());
    }

    /** The speaker whose name and a colon open a paragraph of minutes: "MR. HULL:", "The President:". */
    static Optional<Voice> labelled(SentenceWords words) {
        int last = 0;
        while (last < LONGEST_LABEL
                && last + 1 < words.count()
                && !words.hasBefore(last + 1, ":")
                && words.isJoined(last + 1)) {
            last++;
        }
        if (last + 1 >= words.count() || !words.hasBefore(last + 1, ":") || !isSpeaker(words, last)) {
            return Optional.empty();
        }
        return Optional.of(new Voice(Voice.Kind.REPORTED, words.join(0, last)));
    }

    private static boolean isSpeaker(SentenceWords words, int last) {
        boolean titled = TITLES.contains(words.lower(0)) && last > 0;
        boolean capitals = true;
        for (int word = 0; word <= last; word++) {
            String written = words.join(word, word);
            if (!words.isCapital(word) || NO_SPEAKERS.contains(words.lower(word))) {
                return false;
            }
            capitals &= written.length() > 2 && written.equals(written.toUpperCase(Locale.ROOT));
        }
        boolean office = words.lower(0).equals("the") && SpeechWords.ROLES.contains(words.lower(last));
        return capitals || (titled && (office || !words.lower(0).equals("the")));
    }

    private static Optional<String> ofMemorandum(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> BY.matcher(block.span().of(document.text())))
                .filter(Matcher::find)
                .map(Authors::name)
                .findFirst();
    }

    private static String name(Matcher matcher) {
        String person = matcher.group(2);
        return person == null ? matcher.group(1).strip() : person;
    }

    private void findIndented() {
        int paragraphs = 0;
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                paragraphs++;
                if (isSetIn(block.span())) {
                    indented.add(block.span().start());
                }
            }
        }
        if (indented.size() * 2 > paragraphs) {
            indented.clear();
        }
    }

    private boolean isSetIn(TextSpan paragraph) {
        int line = paragraph.start();
        while (line >= 0 && line < paragraph.end()) {
            if (columnsBefore(line) < INDENTATION) {
                return false;
            }
            int end = document.text().indexOf('\n', line);
            line = end < 0 || end >= paragraph.end() ? -1 : firstWord(end + 1, paragraph.end());
        }
        return true;
    }

    private int firstWord(int from, int end) {
        int at = from;
        while (at < end && isBlank(document.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private int columnsBefore(int at) {
        int from = at;
        while (from > 0 && isBlank(document.text().charAt(from - 1))) {
            from--;
        }
        return at - from;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\u00A0';
    }
}
