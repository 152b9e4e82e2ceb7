package org.dispatchatlas.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.PrintedDate;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.ResolvedMention;

/** What elements stand amid a document's units. */
final class TeiStrands {
    private final String text;
    private final List<TeiStrand> names = new ArrayList<>();
    private final List<TeiStrand> marks;

    TeiStrands(Atlas atlas) {
        Document document = atlas.document();
        this.text = document.text();
        this.marks = disjoint(Stream.of(noteMarks(document.footnotes()), pageMarkers(document), date(document))
                .flatMap(List::stream)
                .toList());
        Set<MentionId> seen = new HashSet<>();
        atlas.mentions().stream()
                .map(ResolvedMention::mention)
                .filter(mention -> seen.add(mention.id()))
                .forEach(this::name);
    }

    /** The strands of a unit: mentions cut at its ends, and whatever else lies wholly in it. */
    List<TeiStrand> of(TeiUnit unit) {
        return switch (unit.form()) {
            case SPACE -> List.of();
            case PAGE_MARKER -> names(unit.span());
            default -> {
                List<TeiStrand> strands = new ArrayList<>();
                unit.label().ifPresent(label -> {
                    // First, so that it holds a mention of the same words; and TEI has no label within a name, so both
                    // are cut at its end.
                    strands.add(new TeiStrand(label, new TeiStrand.Tag.Label()));
                    strands.addAll(names(label));
                });
                int start = unit.label().map(TextSpan::end).orElse(unit.span().start());
                TextSpan body = new TextSpan(start, unit.span().end());
                marks.stream().filter(mark -> isIn(unit, body, mark)).forEach(strands::add);
                strands.addAll(names(body));
                yield strands;
            }
        };
    }

    private static boolean isIn(TeiUnit unit, TextSpan body, TeiStrand mark) {
        boolean dateline = unit.form() == TeiUnit.Form.OPENING_DATELINE || unit.form() == TeiUnit.Form.CLOSING_DATELINE;
        return body.contains(mark.span()) && (dateline || !(mark.tag() instanceof TeiStrand.Tag.Dated));
    }

    private List<TeiStrand> names(TextSpan unit) {
        return names.stream()
                .filter(name -> name.span().overlaps(unit))
                .map(name -> new TeiStrand(common(name.span(), unit), name.tag()))
                .toList();
    }

    private static TextSpan common(TextSpan one, TextSpan other) {
        return new TextSpan(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }

    private void name(Mention mention) {
        TextSpan span = TeiLayout.whole(text, mention.span());
        if (span.length() > 0) {
            names.add(new TeiStrand(span, new TeiStrand.Tag.Name(mention)));
        }
    }

    private static List<TeiStrand> noteMarks(List<Footnote> footnotes) {
        List<TeiStrand> marks = new ArrayList<>();
        for (int i = 0; i < footnotes.size(); i++) {
            int number = i + 1;
            footnotes
                    .get(i)
                    .mark()
                    .filter(mark -> mark.length() > 0)
                    .ifPresent(mark -> marks.add(new TeiStrand(mark, new TeiStrand.Tag.NoteMark(number))));
        }
        return marks;
    }

    private static List<TeiStrand> pageMarkers(Document document) {
        return document.pageBreaks().stream()
                .map(PageBreak::marker)
                .filter(marker -> marker.length() > 0)
                .map(marker -> new TeiStrand(marker, new TeiStrand.Tag.PageMarker()))
                .toList();
    }

    private static List<TeiStrand> date(Document document) {
        Optional<PrintedDate> date = document.dateline().date();
        Optional<LocalDate> day = date.flatMap(PrintedDate::findFull);
        return day.map(full -> new TeiStrand(date.orElseThrow().span(), new TeiStrand.Tag.Dated(full))).stream()
                .toList();
    }

    /** Those that overlap none before them. */
    private List<TeiStrand> disjoint(List<TeiStrand> strands) {
        List<TeiStrand> kept = new ArrayList<>();
        for (TeiStrand strand : strands) {
            TextSpan span = TeiLayout.whole(text, strand.span());
            if (span.length() > 0
                    && kept.stream().noneMatch(other -> other.span().overlaps(span))) {
                kept.add(new TeiStrand(span, strand.tag()));
            }
        }
        return kept;
    }
}
