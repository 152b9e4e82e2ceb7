package org.dispatchatlas.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A citation in a Markdown text, in the syntax of pandoc: {@code [@frus, p. 94; @treaty, art. 2]}. */
final class CitationNode extends CustomNode {
    /** The repetition gives nothing back: else each citation would be a call within a call. */
    private static final Pattern WHOLE =
            Pattern.compile("\\[@[A-Za-z0-9][\\w.-]*(?:,[^;\\]]*)?(?:;\\s*@[A-Za-z0-9][\\w.-]*(?:,[^;\\]]*)?)*+]");

    private static final Pattern PART = Pattern.compile("@([A-Za-z0-9][\\w.-]*)(?:,\\s*([^;\\]]*))?");

    private final List<Cited> cited;

    private CitationNode(List<Cited> cited) {
        this.cited = cited;
    }

    List<Cited> cited() {
        return cited;
    }

    /** Finds the citations among the letters of a parsed text, and makes them nodes of their own. */
    static Node findIn(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                part(text);
            }
        });
        return document;
    }

    private static void part(Text first) {
        String letters = first.getLiteral();
        Matcher citation = WHOLE.matcher(letters);
        Node last = first;
        int from = 0;
        while (citation.find()) {
            // White space before it keeps it from the word in the file only.
            if (citation.start() == 0 && first.getPrevious() instanceof SoftLineBreak end) {
                end.unlink();
            }
            last = after(
                    last, new Text(letters.substring(from, citation.start()).stripTrailing()));
            last = after(last, new CitationNode(read(citation.group())));
            from = citation.end();
        }
        first.setLiteral(from == 0 ? letters : "");
        if (from > 0) {
            after(last, new Text(letters.substring(from)));
        }
    }

    private static Node after(Node before, Node next) {
        before.insertAfter(next);
        return next;
    }

    private static List<Cited> read(String citation) {
        List<Cited> cited = new ArrayList<>();
        Matcher part = PART.matcher(citation);
        while (part.find()) {
            cited.add(new Cited(
                    part.group(1), part.group(2) == null ? "" : part.group(2).strip()));
        }
        return List.copyOf(cited);
    }
}
