package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;

/**
 * Lays strands that may nest, touch or cross into one stretch of text so that elements only nest (TEI Guidelines, chapter "Non-hierarchical
 * Structures", the way of fragments): where a mention crosses something, it ends there and is taken up again. Nothing else is split.
 */
final class TeiWeave {
    private static final Comparator<TeiStrand> LONGEST_FIRST =
            Comparator.comparingInt(TeiStrand::end).reversed();

    private final String text;
    private final TextSpan stretch;
    private final List<TeiPiece> pieces = new ArrayList<>();

    /** The strands that are open, the innermost last. */
    private final List<TeiStrand> open = new ArrayList<>();

    private TeiWeave(String text, TextSpan stretch) {
        this.text = text;
        this.stretch = stretch;
    }

    /**
     * The pieces of a stretch.
     *
     * @param strands within the stretch; those that are whole do not overlap each other
     * @param pages those that begin inside the stretch
     * @param lines whether line ends are told
     */
    static List<TeiPiece> weave(
            String text, TextSpan stretch, List<TeiStrand> strands, List<PageBreak> pages, boolean lines) {
        TeiWeave weave = new TeiWeave(text, stretch);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.end()));
        strands.forEach(strand -> cuts.addAll(List.of(strand.span().start(), strand.end())));
        pages.forEach(page -> cuts.add(page.marker().end()));
        if (lines) {
            cuts.addAll(weave.lineStarts());
        }
        int at = stretch.start();
        for (int cut : cuts) {
            if (cut > at) {
                weave.pieces.add(new TeiPiece.Words(new TextSpan(at, cut)));
            }
            at = cut;
            weave.closeAt(cut);
            weave.pointsAt(cut, pages, lines);
            weave.openAt(cut, strands);
        }
        return weave.pieces;
    }

    private List<Integer> lineStarts() {
        List<Integer> starts = new ArrayList<>();
        int end = text.indexOf('\n', stretch.start());
        while (end >= 0 && end + 1 < stretch.end()) {
            starts.add(end + 1);
            end = text.indexOf('\n', end + 1);
        }
        return starts;
    }

    private void pointsAt(int cut, List<PageBreak> pages, boolean lines) {
        if (lines && cut > stretch.start() && cut < stretch.end() && text.charAt(cut - 1) == '\n') {
            pieces.add(new TeiPiece.Line());
        }
        pages.stream()
                .filter(page -> page.marker().end() == cut)
                .forEach(page -> pieces.add(new TeiPiece.Page(page.page())));
    }

    private void closeAt(int cut) {
        List<TeiStrand> left = leaveFromFirst(strand -> strand.end() == cut);
        left.stream().filter(strand -> strand.end() > cut).forEach(this::begin);
    }

    private void openAt(int cut, List<TeiStrand> strands) {
        strands.stream()
                .filter(strand -> strand.span().start() == cut)
                .sorted(LONGEST_FIRST)
                .forEach(this::open);
    }

    /** A strand that must stay whole stands inside those that reach beyond it, and holds those that end in it. */
    private void open(TeiStrand strand) {
        List<TeiStrand> left =
                strand.isWhole() ? leaveFromFirst(other -> other.end() < strand.end()) : List.<TeiStrand>of();
        left.stream().filter(other -> other.end() >= strand.end()).forEach(this::begin);
        begin(strand);
        left.stream().filter(other -> other.end() < strand.end()).forEach(this::begin);
    }

    /** Ends the outermost open strand of which something is true, and all that stand in it; returns them, the outermost first. */
    private List<TeiStrand> leaveFromFirst(Predicate<TeiStrand> condition) {
        int first = 0;
        while (first < open.size() && !condition.test(open.get(first))) {
            first++;
        }
        List<TeiStrand> left = new ArrayList<>(open.subList(first, open.size()));
        left.reversed().forEach(this::end);
        return left;
    }

    private void begin(TeiStrand strand) {
        open.add(strand);
        pieces.add(new TeiPiece.Begin(strand));
    }

    /** A strand that is left before it has any words has not been begun. */
    private void end(TeiStrand strand) {
        open.removeLast();
        if (!pieces.isEmpty() && pieces.getLast().equals(new TeiPiece.Begin(strand))) {
            pieces.removeLast();
        } else {
            pieces.add(new TeiPiece.End(strand));
        }
    }
}
