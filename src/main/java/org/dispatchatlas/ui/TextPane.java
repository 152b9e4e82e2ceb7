package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Anachronism;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.jspecify.annotations.Nullable;

/** The document's text as an edition sets it: every letter of it, with its mentions as marks that can be chosen. */
final class TextPane extends Div {
    private final Document document;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, PassageMark> marks = new LinkedHashMap<>();

    /**
     * A pane.
     *
     * @param choose is told the id of a mention that the reader chose
     * @param pointAt is told the id of the mention under the pointer, null for none
     */
    TextPane(Atlas atlas, Consumer<String> choose, Consumer<@Nullable String> pointAt) {
        this.document = atlas.document();
        addClassName("text");
        for (ResolvedMention resolved : atlas.mentions()) {
            Mention mention = resolved.mention();
            PassageMark mark = new PassageMark(mention, choose, pointAt);
            marks.put(mention.id().value(), mark);
            pieces.add(new Piece(mention.span(), mark));
        }
        document.pageBreaks().forEach(this::addPageBreak);
        document.footnotes().forEach(this::addFootnoteMark);
        document.anachronisms().forEach(this::addAnachronism);
        pieces.sort(Comparator.comparing(Piece::span));
        setBlocks();
    }

    private record Piece(TextSpan span, HtmlContainer element) {}

    /** The mark of a mention. */
    Optional<PassageMark> findMark(String mention) {
        return Optional.ofNullable(marks.get(mention));
    }

    private void setBlocks() {
        int end = 0;
        for (Block block : document.blocks()) {
            HtmlContainer element = element(block);
            String between =
                    document.text().substring(end, block.span().start()).strip();
            if (!between.isEmpty()) {
                Span number = new Span(between + " ");
                number.addClassName("listed");
                element.add(number);
            }
            fill(
                    element,
                    block.span(),
                    pieces.stream()
                            .filter(piece -> block.span().contains(piece.span()))
                            .toList());
            add(element);
            end = block.span().end();
        }
    }

    private HtmlContainer element(Block block) {
        HtmlContainer element = new HtmlContainer(block.kind() == Block.Kind.HEADING ? "h1" : "p");
        element.addClassName(
                block.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        if (block.kind() == Block.Kind.FOOTNOTE) {
            document.findFootnote(block.span()).ifPresent(note -> element.setId(noteId(note)));
        }
        return element;
    }

    /** Puts the text of a span into an element; pieces in it become elements that hold their own text and pieces. */
    private void fill(HtmlContainer element, TextSpan span, List<Piece> inside) {
        int at = span.start();
        for (int next = 0; next < inside.size(); next++) {
            Piece piece = inside.get(next);
            if (piece.span().start() < at || piece.span().length() == 0) {
                continue;
            }
            addText(element, at, piece.span().start());
            List<Piece> rest = inside.subList(next + 1, inside.size());
            fill(
                    piece.element(),
                    piece.span(),
                    rest.stream()
                            .filter(inner -> piece.span().contains(inner.span()))
                            .toList());
            element.add(piece.element());
            at = piece.span().end();
        }
        addText(element, at, span.end());
    }

    private void addText(HtmlContainer element, int start, int end) {
        if (start < end) {
            element.add(new Text(document.text().substring(start, end)));
        }
    }

    private void addPageBreak(PageBreak pageBreak) {
        Span marker = new Span();
        marker.addClassName("page-break");
        marker.setTitle("Page " + pageBreak.page() + " of the printed volume begins here");
        pieces.add(new Piece(pageBreak.marker(), marker));
    }

    private void addFootnoteMark(Footnote note) {
        note.mark().ifPresent(span -> {
            HtmlContainer link = new HtmlContainer("a");
            link.getElement().setAttribute("href", "#" + noteId(note));
            link.getElement().setAttribute("router-ignore", true);
            link.getElement().setAttribute("title", "To note " + note.number());
            link.addClassName("note-mark");
            pieces.add(new Piece(span, link));
        });
    }

    private void addAnachronism(Anachronism flagged) {
        HtmlContainer flag = new HtmlContainer("span");
        flag.addClassName("anachronism");
        flag.setTitle(flagged.says());
        pieces.add(new Piece(flagged.span(), flag));
    }

    private static String noteId(Footnote note) {
        return "note-" + note.number().replaceAll("[^\\p{Alnum}]", "-") + "-"
                + note.note().start();
    }

    /** All direct children, for tests. */
    List<Component> paragraphs() {
        return getChildren().toList();
    }
}
