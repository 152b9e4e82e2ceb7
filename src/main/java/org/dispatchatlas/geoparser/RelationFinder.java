package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Gazetteer;

/**
 * Finds what a document says of several places together: treaties and movements. Sentence by sentence, and only where the sentence has
 * two names and a word for either; time is linear in the text. Safe for use by many threads.
 */
public final class RelationFinder {
    /** Of two that begin together the shorter first: its last end is named earlier. */
    private static final Comparator<Relation> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Relation relation) -> relation.passage().start())
            .thenComparingInt(relation -> relation.passage().end());

    private final RelationWords words;
    private final RelationEnds endsOf;

    /** A finder that reads by these words, and draws the parties of treaties where their governments sit. */
    public RelationFinder(Gazetteer gazetteer, GeoparserData data) {
        this.words = data.lexicon().relations();
        this.endsOf = new RelationEnds(gazetteer, data.seats());
    }

    /**
     * The relations in text order.
     *
     * @param mentions what the geoparser found in the document, in its order
     */
    public List<Relation> find(Document document, List<ResolvedMention> mentions) {
        List<ResolvedMention> names =
                mentions.stream().filter(RelationFinder::isName).toList();
        Search search = new Search(document, names);
        search.run();
        return search.found.stream().sorted(IN_TEXT_ORDER).toList();
    }

    private static boolean isName(ResolvedMention mention) {
        return switch (mention.mention().kind()) {
            case PLACE, REGION, METONYM, DEMONYM, ORG_PART -> true;
            case RELATIVE, IMPLICIT -> false;
        };
    }

    /** One document's search. */
    private final class Search {
        private final Document document;
        private final List<ResolvedMention> names;
        private final List<TextSpan> marks;
        private final List<Relation> found = new ArrayList<>();
        private final Set<RelationId> ids = new HashSet<>();
        private int nextName;

        /** The treaty of the last sentence of the paragraph: "this protocol" may be it. */
        private Optional<Relation> lastTreaty = Optional.empty();

        Search(Document document, List<ResolvedMention> names) {
            this.document = document;
            this.names = names;
            this.marks = document.marks();
        }

        void run() {
            for (Block block : document.blocks()) {
                boolean prose = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.FOOTNOTE;
                lastTreaty = Optional.empty();
                if (prose && hasNames(block.span())) {
                    for (TextSpan sentence : Sentences.of(document.text(), block.span())) {
                        read(sentence);
                    }
                }
            }
        }

        private boolean hasNames(TextSpan block) {
            while (nextName < names.size() && startOf(nextName) < block.start()) {
                nextName++;
            }
            return nextName < names.size() && startOf(nextName) < block.end();
        }

        private int startOf(int name) {
            return names.get(name).mention().span().start();
        }

        private void read(TextSpan sentence) {
            List<ResolvedMention> inside = namesOf(sentence);
            if (!mayJoin(inside)) {
                lastTreaty = Optional.empty();
                return;
            }
            RelationText text = new RelationText(document, sentence, inside, marks);
            if (!hasCue(text)) {
                lastTreaty = Optional.empty();
                return;
            }
            List<Relation> treaties = new ArrayList<>();
            for (RelationPhrase phrase : new TreatyPhrases(text, words).find()) {
                make(text, phrase).ifPresent(treaties::add);
            }
            if (treaties.isEmpty()) {
                signedLater(text).ifPresent(treaties::add);
            }
            lastTreaty = treaties.isEmpty() ? Optional.empty() : Optional.of(treaties.getLast());
            treaties.forEach(treaty -> keep(SignaturePhrases.explain(document, text, treaty)));
            new MovementPhrases(text, words)
                    .find()
                    .forEach(phrase -> make(text, phrase).ifPresent(this::keep));
        }

        /** Two names, an adjective of two, or one name where a treaty is at hand. */
        private boolean mayJoin(List<ResolvedMention> inside) {
            return inside.size() > 1
                    || (!inside.isEmpty()
                            && (lastTreaty.isPresent()
                                    || inside.getFirst().resolution() instanceof Resolution.Ambiguous));
        }

        private List<ResolvedMention> namesOf(TextSpan sentence) {
            while (nextName < names.size() && startOf(nextName) < sentence.start()) {
                nextName++;
            }
            int end = nextName;
            while (end < names.size() && names.get(end).mention().span().end() <= sentence.end()) {
                end++;
            }
            return names.subList(nextName, end);
        }

        private boolean hasCue(RelationText text) {
            for (int at = 0; at < text.size(); at++) {
                if (words.isCue(text.word(at))) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Relation> signedLater(RelationText text) {
            return lastTreaty.flatMap(treaty -> SignaturePhrases.later(document, text, words, treaty));
        }

        private Optional<Relation> make(RelationText text, RelationPhrase phrase) {
            List<RelationEnd> ends = new ArrayList<>();
            List<Evidence> evidence = new ArrayList<>(List.of(new Evidence.Context(phrase.says(), 1)));
            List<ResolvedMention> named =
                    phrase.ends().stream().flatMap(at -> text.name(at).stream()).toList();
            for (ResolvedMention end : named) {
                ends.addAll(endsOf.of(end, phrase.kind(), document.date(), evidence));
            }
            boolean possible =
                    phrase.kind() == RelationKind.MOVEMENT || ends.stream().allMatch(RelationEnds::isState);
            return possible && RelationEnds.differ(ends)
                    ? Optional.of(
                            relation(text.span(phrase.first(), phrase.last()), phrase.kind(), ends, named, evidence))
                    : Optional.empty();
        }

        private Relation relation(
                TextSpan passage,
                RelationKind kind,
                List<RelationEnd> ends,
                List<ResolvedMention> named,
                List<Evidence> evidence) {
            return new Relation(
                    RelationId.of(document.id(), passage),
                    kind,
                    passage,
                    ends,
                    named.getFirst().mention().voice(),
                    leastFirm(named),
                    evidence);
        }

        private void keep(Relation relation) {
            if (ids.add(relation.id())) {
                found.add(relation);
            }
        }
    }

    private static Modality leastFirm(List<ResolvedMention> named) {
        List<Modality> firmness = List.of(Modality.ASSERTED, Modality.ALLEGED, Modality.HYPOTHETICAL, Modality.DENIED);
        return named.stream()
                .map(each -> each.mention().modality())
                .max(Comparator.comparingInt(firmness::indexOf))
                .orElse(Modality.ASSERTED);
    }
}
