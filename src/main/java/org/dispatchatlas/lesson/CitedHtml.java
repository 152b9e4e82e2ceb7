package org.dispatchatlas.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A cited text as HTML: each citation a raised number, and a list of what the numbers mean. Tags in the text are escaped, and links
 * run no scripts.
 *
 * @param body the text
 * @param notes what each number means, from 1
 */
public record CitedHtml(String body, List<Note> notes) {
    public CitedHtml {
        notes = List.copyOf(notes);
    }

    /**
     * What a number means.
     *
     * @param words the citation with page
     * @param url empty where there is none
     */
    public record Note(String words, String url) {}

    /** The text of a tour, with that tour's sources; a key that it does not have is shown as it stands. */
    public static CitedHtml of(Tour tour, CitedText text) {
        return of(tour.sources(), text);
    }

    /**
     * The same, with numbers that are links.
     *
     * @param notes the address of a note without its number, such as {@code lessons/mine#note-}
     */
    public static CitedHtml linked(Tour tour, CitedText text, String notes) {
        return of(tour.sources(), text, notes);
    }

    /** A text with the sources that it may cite. */
    public static CitedHtml of(List<TourSource> sources, CitedText text) {
        return of(sources, text, "");
    }

    private static CitedHtml of(List<TourSource> sources, CitedText text, String notes) {
        Numbering numbering = new Numbering(sources);
        String body = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> CitedHtml::markFile)
                .nodeRendererFactory(context -> new Citations(context, numbering, notes))
                .build()
                .render(text.parsed());
        return new CitedHtml(body, numbering.notes());
    }

    /** A file of ours is no page to go to. */
    private static void markFile(Node node, String tag, Map<String, String> attributes) {
        String address = attributes.getOrDefault("href", "");
        if (tag.equals("a") && address.startsWith("/worksheets/")) {
            attributes.put("download", "");
        }
    }

    /** Gives the same citation the same number. */
    private static final class Numbering {
        private final List<TourSource> sources;
        private final Map<Cited, Integer> numbers = new LinkedHashMap<>();

        Numbering(List<TourSource> sources) {
            this.sources = sources;
        }

        int numberOf(Cited cited) {
            return numbers.computeIfAbsent(cited, fresh -> numbers.size() + 1);
        }

        List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            numbers.keySet().forEach(cited -> notes.add(note(cited)));
            return notes;
        }

        private Note note(Cited cited) {
            TourSource source = sources.stream()
                    .filter(each -> each.key().equals(cited.source()))
                    .findFirst()
                    .orElse(new TourSource(cited.source(), cited.source(), ""));
            return new Note(
                    cited.locator().isEmpty() ? source.cite() : source.cite() + ", " + cited.locator(), source.url());
        }
    }

    private static final class Citations implements NodeRenderer {
        private final HtmlWriter html;
        private final Numbering numbering;
        private final String notes;

        Citations(HtmlNodeRendererContext context, Numbering numbering, String notes) {
            this.html = context.getWriter();
            this.numbering = numbering;
            this.notes = notes;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(CitationNode.class);
        }

        @Override
        public void render(Node node) {
            for (Cited cited : ((CitationNode) node).cited()) {
                html.tag("sup", Map.of("class", "cited"));
                number(Integer.toString(numbering.numberOf(cited)));
                html.tag("/sup");
            }
        }

        private void number(String number) {
            if (notes.isEmpty()) {
                html.text(number);
            } else {
                Map<String, String> attributes = new LinkedHashMap<>();
                attributes.put("href", notes + number);
                attributes.put("role", "doc-noteref");
                html.tag("a", attributes);
                html.text(number);
                html.tag("/a");
            }
        }
    }
}
