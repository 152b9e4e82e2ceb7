package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.TextSpan;

/** Finds where a treaty was signed: in its sentence, in the sentence after it, in the note that hangs on it. */
final class SignaturePhrases {
    private static final Set<String> SIGNED = Set.of("signed", "concluded", "initialed", "initialled");
    private static final Set<String> AT = Set.of("at", "in");
    private static final Pattern NOTE = Pattern.compile("(?:Signed|Concluded) (?:at|in) [^,.;\\n]{2,40}");

    /** In items: how far before "signed" the word for the treaty may stand. */
    private static final int TO_TREATY = 8;

    private SignaturePhrases() {}

    /** The treaty, with a sentence for the note that says where it was signed. */
    static Relation explain(Document document, RelationText text, Relation treaty) {
        List<Evidence> evidence = new ArrayList<>(treaty.evidence());
        for (int at = 0; at < text.size(); at++) {
            boolean inside = isSigned(text, at) && treaty.passage().contains(text.span(at, at));
            if (inside
                    || (isSigned(text, at)
                            && text.span(at, at).start() >= treaty.passage().end())) {
                evidence.add(new Evidence.Context("“%s” says where.".formatted(text.words(at, at + 2)), 1));
                break;
            }
        }
        document.footnotes().stream()
                .filter(note -> hangsOn(note, treaty.passage()))
                .forEach(note -> signedIn(document, note).ifPresent(evidence::add));
        return with(treaty, evidence);
    }

    private static boolean isSigned(RelationText text, int at) {
        return text.is(at, SIGNED) && text.is(at + 1, AT) && text.isPlace(at + 2);
    }

    private static boolean hangsOn(Footnote note, TextSpan passage) {
        return note.mark()
                .filter(mark -> mark.start() >= passage.end() && mark.start() <= passage.end() + 2)
                .isPresent();
    }

    private static Optional<Evidence> signedIn(Document document, Footnote note) {
        Matcher words = NOTE.matcher(note.note().of(document.text()));
        return words.lookingAt()
                ? Optional.of(new Evidence.Context("Note %s: “%s”.".formatted(note.number(), words.group()), 1))
                : Optional.empty();
    }

    /** "This obligation took the form of a protocol signed in B", after a sentence that names A and B. */
    static Optional<Relation> later(Document document, RelationText text, RelationWords words, Relation before) {
        for (int at = 0; at < text.size(); at++) {
            int noun = isSigned(text, at) && isAtSeatOf(text, at + 2, before) ? treatyBefore(text, words, at) : -1;
            if (noun >= 0) {
                TextSpan passage = text.span(noun, at + 2);
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(new Evidence.Context(
                        "“%s … %s” names a treaty; its parties stand in the sentence before, and it was signed where one of them sits."
                                .formatted(text.words(noun, noun), text.words(at, at + 2)),
                        1));
                evidence.addAll(before.evidence());
                Mention place = text.name(at + 2).orElseThrow().mention();
                return Optional.of(new Relation(
                        RelationId.of(document.id(), passage),
                        RelationKind.TREATY,
                        passage,
                        before.ends(),
                        place.voice(),
                        place.modality(),
                        evidence));
            }
        }
        return Optional.empty();
    }

    private static int treatyBefore(RelationText text, RelationWords words, int signed) {
        for (int at = signed - 1; at >= Math.max(0, signed - TO_TREATY); at--) {
            if (words.isTreaty(text.word(at)) && text.joins(at, signed)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAtSeatOf(RelationText text, int at, Relation treaty) {
        return text.name(at)
                .filter(name -> name.resolution() instanceof Resolution.Resolved resolved
                        && treaty.ends().stream()
                                .flatMap(end -> end.place().stream())
                                .anyMatch(seat -> seat.id()
                                        .equals(resolved.winner().place().id())))
                .isPresent();
    }

    private static Relation with(Relation treaty, List<Evidence> evidence) {
        return new Relation(
                treaty.id(),
                treaty.kind(),
                treaty.passage(),
                treaty.ends(),
                treaty.voice(),
                treaty.modality(),
                evidence);
    }
}
