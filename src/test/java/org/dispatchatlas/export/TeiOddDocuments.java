package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.Footnote;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.Voice;

/** Documents by chance, with everything where nothing of the kind should be. The same seed gives the same document. */
final class TeiOddDocuments {
    private static final List<String> WORDS = List.of(
            "Moscow",
            "the ",
            " ",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "<p>",
            "&amp;",
            "]]>",
            "\"",
            "\uD83D\uDCDC",
            "مصر",
            "שלום",
            "\u0000",
            "\u0007",
            "\uFFFE",
            "\uD83D",
            "\uDCDC",
            "e\u0301",
            "\u200F",
            "\u2028",
            "_x0041_");

    /** What atlases hold: implicit mentions stand in no text. */
    private static final List<MentionKind> KINDS = Stream.of(MentionKind.values())
            .filter(kind -> kind != MentionKind.IMPLICIT)
            .toList();

    private final Random random;
    private final String text;

    private TeiOddDocuments(long seed) {
        this.random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int left = random.nextInt(120); left > 0; left--) {
            words.append(any(WORDS));
        }
        this.text = words.toString();
    }

    /** The atlas of a document by chance. */
    static Atlas atlas(long seed) {
        TeiOddDocuments odd = new TeiOddDocuments(seed);
        Document document = odd.document();
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(document, odd.mentions(document), Optional.of(new SmallWorld()));
    }

    private Document document() {
        List<Footnote> notes = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            Optional<TextSpan> mark = random.nextBoolean() ? Optional.of(span(3)) : Optional.empty();
            notes.add(new Footnote("n<" + left, mark, span(20), random.nextBoolean()));
        }
        List<PageBreak> pages = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            pages.add(new PageBreak(span(random.nextInt(3) * 4), "p\"" + left));
        }
        return new Document(
                new DocumentId("odd document/" + random.nextInt(9)),
                "An odd\u0000 <title>",
                text,
                blocks(),
                notes,
                Optional.empty(),
                pages,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Edition.UNKNOWN);
    }

    /** Mostly one after the other, sometimes one upon the other. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = Math.min(text.length(), at + random.nextInt(4));
            int end = Math.min(text.length(), start + random.nextInt(60));
            blocks.add(new Block(any(List.of(Block.Kind.values())), new TextSpan(start, end), random.nextInt(4) == 0));
            at = Math.max(at + 1, random.nextInt(8) == 0 ? end - 2 : end);
        }
        return blocks;
    }

    private List<ResolvedMention> mentions(Document document) {
        List<Resolution> outcomes =
                Samples.mentions().stream().map(ResolvedMention::resolution).toList();
        Set<TextSpan> spans = new HashSet<>();
        List<ResolvedMention> mentions = new ArrayList<>();
        for (int left = random.nextInt(30); left > 0; left--) {
            TextSpan span = span(40);
            MentionKind kind = any(KINDS);
            if (span.length() > 0 && spans.add(span)) {
                mentions.add(new ResolvedMention(
                        new Mention(
                                MentionId.of(document.id(), span),
                                span,
                                span.of(text),
                                kind,
                                new Voice(any(List.of(Voice.Kind.values())), random.nextBoolean() ? "Bullitt" : ""),
                                any(List.of(Modality.values()))),
                        any(outcomes)));
            }
        }
        return mentions;
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private TextSpan span(int longest) {
        int start = random.nextInt(text.length() + 1);
        return new TextSpan(start, Math.min(text.length(), start + random.nextInt(longest + 1)));
    }
}
