package org.dispatchatlas.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A short text in Markdown (CommonMark 0.31) whose statements name their sources, as in {@code [@frus, p. 94]}. What stands in a block
 * quote is a task for the class and states nothing.
 */
public record CitedText(String markdown) {
    /** UTF-16 units at most. */
    public static final int LONGEST = 10_000;

    /** Quotes and lists within each other; more are read as letters. */
    private static final int DEEPEST_BLOCK = 30;

    private static final int DEEPEST = 2 * DEEPEST_BLOCK;

    /** Marks of emphasis, and brackets; the parser itself calls itself once for each that opens. */
    private static final int MOST_MARKS = 1000;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    public CitedText {
        if (markdown.length() > LONGEST) {
            throw new IllegalArgumentException("a text has at most %d characters".formatted(LONGEST));
        }
    }

    /** The parsed text, for whoever writes it in another form. */
    Node parsed() {
        long marks = markdown.chars()
                .filter(sign -> sign == '*' || sign == '_' || sign == '[')
                .count();
        Node read = marks > MOST_MARKS ? asLetters() : PARSER.parse(markdown);
        return CitationNode.findIn(isDeep(read) ? asLetters() : read);
    }

    /** Whether emphasis or pictures stand so deep within each other that whoever walks through by calls would run out of stack. */
    private static boolean isDeep(Node document) {
        int depth = 0;
        @Nullable Node at = document;
        while (at != null && depth <= DEEPEST) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
            } else {
                while (at != null && at.getNext() == null) {
                    at = at.getParent();
                    depth--;
                }
                at = at == null ? null : at.getNext();
            }
        }
        return depth > DEEPEST;
    }

    /** As it was written: nobody means such a text. */
    private Node asLetters() {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(markdown));
        Document document = new Document();
        document.appendChild(paragraph);
        return document;
    }

    /** All that the text cites, in its order, with repetitions. */
    public List<Cited> cited() {
        List<Cited> all = new ArrayList<>();
        parsed().accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.CustomNode node) {
                if (node instanceof CitationNode citation) {
                    all.addAll(citation.cited());
                }
            }
        });
        return all;
    }

    /**
     * The sentences that are no tasks, each with what it cites before or after its full stop. Questions state nothing either.
     *
     * @param language whose rules say where a sentence ends
     */
    public List<Statement> statements(Locale language) {
        List<Statement> all = new ArrayList<>();
        parsed().accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                all.addAll(new Sentences(language).of(paragraph));
            }

            @Override
            public void visit(BlockQuote task) {
                // A task states nothing.
            }

            @Override
            public void visit(Heading heading) {
                // Nor does a heading.
            }
        });
        return all;
    }

    /** The tasks, each in one line without marks of Markdown and citation. */
    public List<String> tasks() {
        List<String> all = new ArrayList<>();
        parsed().accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote task) {
                List<String> parts = new ArrayList<>();
                for (Node part = task.getFirstChild(); part != null; part = part.getNext()) {
                    parts.add(PLAIN.render(part).strip());
                }
                all.add(String.join(" ", parts).replaceAll("\\s+", " "));
            }
        });
        all.removeIf(String::isBlank);
        return all;
    }
}
