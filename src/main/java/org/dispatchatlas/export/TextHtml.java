package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Anachronism;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.ResolvedMention;

/**
 * Sets a document's text as an edition does: every letter of it, with its mentions as marks. Written as one piece of HTML, because a
 * component for each of thousands of marks would cost every session megabytes. Everything that comes from the document is escaped.
 */
public final class TextHtml {
    private record Piece(TextSpan span, String open, String close) {}

    private final Document document;
    private final String text;
    private final Words words;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private int next;

    private TextHtml(Atlas atlas, Words words) {
        this.document = atlas.document();
        this.text = document.text();
        this.words = words;
        atlas.mentions().stream().map(ResolvedMention::mention).forEach(this::addMark);
        document.pageBreaks().forEach(this::addPageBreak);
        document.footnotes().forEach(this::addFootnoteMark);
        document.anachronisms().forEach(this::addAnachronism);
        pieces.sort(Comparator.comparing(Piece::span));
    }

    /**
     * The text in blocks. Each block bears where it begins in {@code data-start}, UTF-16 units; the letters of a block are all its text
     * but that of elements of the class {@code listed}.
     */
    public static String of(Atlas atlas, Words words) {
        return new TextHtml(atlas, words).write();
    }

    private String write() {
        int end = 0;
        for (Block block : document.blocks()) {
            String tag = block.kind() == Block.Kind.HEADING ? "h1" : "p";
            open(tag, block);
            String between = text.substring(end, block.span().start()).strip();
            if (!between.isEmpty()) {
                html.append("<span class=\"listed\">")
                        .append(HtmlText.of(between))
                        .append(" </span>");
            }
            while (next < pieces.size()
                    && pieces.get(next).span().start() < block.span().start()) {
                next++;
            }
            fill(block.span());
            html.append("</").append(tag).append('>');
            end = block.span().end();
        }
        return html.toString();
    }

    private void open(String tag, Block block) {
        html.append('<').append(tag);
        attribute("class", block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        attribute("data-start", String.valueOf(block.span().start()));
        if (block.kind() == Block.Kind.FOOTNOTE) {
            document.findFootnote(block.span()).ifPresent(note -> attribute("id", noteId(note)));
        }
        html.append('>');
    }

    /** Writes the text of a span; pieces in it become elements that hold their own text and pieces. */
    private void fill(TextSpan span) {
        int at = span.start();
        while (next < pieces.size() && pieces.get(next).span().start() < span.end()) {
            Piece piece = pieces.get(next++);
            if (piece.span().start() < at || piece.span().length() == 0 || !span.contains(piece.span())) {
                continue;
            }
            html.append(HtmlText.of(text.substring(at, piece.span().start()))).append(piece.open());
            fill(piece.span());
            html.append(piece.close());
            at = piece.span().end();
        }
        html.append(HtmlText.of(text.substring(at, span.end())));
    }

    private void addMark(Mention mention) {
        // Not a button: a passage may lie in another, as an adjective in a computed place does.
        pieces.add(new Piece(
                mention.span(),
                "<mark role=\"link\" tabindex=\"-1\" data-mention=\"%s\" data-kind=\"%s\">"
                        .formatted(
                                HtmlText.of(mention.id().value()),
                                mention.kind().word()),
                "</mark>"));
    }

    private void addPageBreak(PageBreak pageBreak) {
        pieces.add(new Piece(
                pageBreak.marker(),
                "<span class=\"page-break\" title=\"%s\">"
                        .formatted(HtmlText.of(words.say("text.page", pageBreak.page()))),
                "</span>"));
    }

    private void addFootnoteMark(Footnote note) {
        note.mark()
                .ifPresent(span -> pieces.add(new Piece(
                        span,
                        "<a class=\"note-mark\" router-ignore href=\"#%s\" title=\"%s\">"
                                .formatted(noteId(note), HtmlText.of(words.say("text.note", note.number()))),
                        "</a>")));
    }

    private void addAnachronism(Anachronism flagged) {
        pieces.add(new Piece(
                flagged.span(),
                "<span class=\"anachronism\" title=\"%s\">".formatted(HtmlText.of(flagged.says())),
                "</span>"));
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(HtmlText.of(value)).append('"');
    }

    private static String noteId(Footnote note) {
        return "note-" + note.number().replaceAll("[^\\p{Alnum}]", "-") + "-"
                + note.note().start();
    }
}
