package org.dispatchatlas.lesson;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Parts a paragraph into sentences, each with what it cites. */
final class Sentences {
    private final StringBuilder words = new StringBuilder();
    /** What is cited, by the offset in the words where it stands. */
    private final Map<Integer, List<Cited>> cited = new TreeMap<>();

    private final Locale language;

    Sentences(Locale language) {
        this.language = language;
    }

    List<Statement> of(Paragraph paragraph) {
        paragraph.accept(new Reading());
        BreakIterator ends = BreakIterator.getSentenceInstance(language);
        ends.setText(words.toString());
        List<Statement> all = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            String sentence = words.substring(start, end).strip();
            if (!sentence.isEmpty() && !sentence.endsWith("?")) {
                all.add(new Statement(sentence, between(start, end)));
            }
        }
        return all;
    }

    /** What stands between the first letter of the sentence and that of the next: it may follow the full stop and a space. */
    private List<Cited> between(int start, int end) {
        List<Cited> found = new ArrayList<>();
        cited.forEach((at, all) -> {
            if (at > start && at <= end) {
                found.addAll(all);
            }
        });
        return found;
    }

    private final class Reading extends AbstractVisitor {
        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof CitationNode citation) {
                // The space before a citation belongs to it.
                while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
                    words.setLength(words.length() - 1);
                }
                cited.computeIfAbsent(words.length(), fresh -> new ArrayList<>())
                        .addAll(citation.cited());
            }
        }
    }
}
