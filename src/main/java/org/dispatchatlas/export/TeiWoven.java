package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.MentionId;

/** A document's text with everything laid into it: known before the first element is written, because parts of a mention name each other. */
final class TeiWoven {
    private final List<List<TeiUnit>> parts;
    private final Map<TeiUnit, List<TeiPiece>> pieces = new HashMap<>();
    private final Map<MentionId, Integer> names = new LinkedHashMap<>();
    private final Set<Integer> noteMarks = new HashSet<>();
    private final Map<TeiUnit, Integer> notes = new HashMap<>();
    private final List<PageBreak> pages = new ArrayList<>();

    TeiWoven(Atlas atlas) {
        Document document = atlas.document();
        List<TeiUnit> units = TeiLayout.of(document);
        this.parts = TeiParts.of(units);
        TeiStrands strands = new TeiStrands(atlas);
        document.pageBreaks().stream()
                .map(page -> new PageBreak(TeiLayout.whole(document.text(), page.marker()), page.page()))
                .sorted((one, other) ->
                        Integer.compare(one.marker().end(), other.marker().end()))
                .forEach(pages::add);
        parts.stream().flatMap(List::stream).forEach(unit -> {
            weave(document.text(), unit, strands);
            note(document.footnotes(), unit);
        });
    }

    /** The divisions, at least one. */
    List<List<TeiUnit>> parts() {
        return parts;
    }

    /** How to write a unit. */
    List<TeiPiece> pieces(TeiUnit unit) {
        return pieces.getOrDefault(unit, List.of());
    }

    /** Into how many parts a mention falls; 0 for one that does not stand in the text. */
    int partsOf(MentionId mention) {
        return names.getOrDefault(mention, 0);
    }

    /** Whether the mark of a footnote, numbered from 1, is an element of the text. */
    boolean hasNoteMark(int number) {
        return noteMarks.contains(number);
    }

    /** The number, from 1, of the footnote that the unit is. */
    Optional<Integer> noteOf(TeiUnit unit) {
        return Optional.ofNullable(notes.get(unit));
    }

    /** Whether a footnote, numbered from 1, is an element of the text. */
    boolean hasNote(int number) {
        return notes.containsValue(number);
    }

    /** The pages that begin where a unit begins: before its element. */
    List<PageBreak> pagesBefore(TeiUnit unit) {
        return pages.stream()
                .filter(page -> page.marker().end() == unit.span().start())
                .toList();
    }

    /** The pages that begin behind the last word. */
    List<PageBreak> pagesAfter(Document document) {
        return pages.stream()
                .filter(page -> page.marker().end() == document.text().length())
                .toList();
    }

    private void weave(String text, TeiUnit unit, TeiStrands strands) {
        TextSpan span = unit.span();
        List<PageBreak> inside = pages.stream()
                .filter(page ->
                        page.marker().end() > span.start() && page.marker().end() < span.end())
                .toList();
        boolean lines = unit.form() != TeiUnit.Form.SPACE;
        List<TeiPiece> woven = TeiWeave.weave(text, span, strands.of(unit), inside, lines);
        woven.forEach(this::count);
        pieces.put(unit, woven);
    }

    private void note(List<Footnote> footnotes, TeiUnit unit) {
        for (int i = 0; i < footnotes.size() && unit.form() == TeiUnit.Form.FOOTNOTE; i++) {
            TextSpan note = footnotes.get(i).note();
            if (note.length() > 0 && unit.span().contains(note) && !notes.containsValue(i + 1)) {
                notes.putIfAbsent(unit, i + 1);
            }
        }
    }

    private void count(TeiPiece piece) {
        if (piece instanceof TeiPiece.Begin begin) {
            switch (begin.strand().tag()) {
                case TeiStrand.Tag.Name name -> names.merge(name.mention().id(), 1, Integer::sum);
                case TeiStrand.Tag.NoteMark mark -> noteMarks.add(mark.number());
                case TeiStrand.Tag.PageMarker marker -> {}
                case TeiStrand.Tag.Label label -> {}
                case TeiStrand.Tag.Dated date -> {}
            }
        }
    }
}
