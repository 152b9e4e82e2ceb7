package org.dispatchatlas.export.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.export.HtmlText;
import org.dispatchatlas.export.TextHtml;
import org.dispatchatlas.lesson.CitedHtml;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.Tour;

/**
 * The page of a pack. It has all its words from the start, so that it can be read and printed where no script runs; the player then shows
 * one stop at a time beside the map, as the site does.
 */
final class PackPage {
    /**
     * Nothing is fetched, sent or framed, and no script stands in the page. A page from a disk has no origin of its own in every browser, so
     * its files are named by their scheme too; the fonts are within the style sheet.
     */
    static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' file:",
            "style-src 'self' file:",
            "img-src data: blob:",
            "font-src data:",
            "base-uri 'none'",
            "form-action 'none'");

    private final PackLesson lesson;
    private final Tour tour;
    private final Words words;

    PackPage(PackLesson lesson) {
        this.lesson = lesson;
        this.tour = lesson.tour();
        this.words = lesson.words();
    }

    /** The head of a page of the pack, which the player brings to life. */
    static String head(String title) {
        return """
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="player/player.css">
                <script src="player/player.js" defer></script>
                <script src="data/contents.js" defer></script>
                </head>
                """.formatted(POLICY, HtmlText.of(title));
    }

    /**
     * The page.
     *
     * @param parts what goes with the tour
     * @param files that the page lists, in their order
     */
    String html(PackBorders borders, List<PackPart> parts, List<PackFile> files) {
        PackControls controls = new PackControls(words);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                %s<body class="pack">
                <div class="page"><main class="about">
                <section class="reading" aria-label="%s">
                <p class="unpack">%s</p>
                <noscript><p class="warning">%s</p></noscript>
                %s
                <div class="scroll" tabindex="0">
                <atlas-text class="text" lang="en">%s</atlas-text>
                %s
                %s
                </div>
                %s
                </section>
                <section class="sheet" aria-label="%s">
                <div class="desk"><atlas-map></atlas-map></div>
                %s%s</section>
                </main></div>
                </body>
                </html>
                """.formatted(
                        words.language().tag(),
                        head(tour.title() + " · Dispatch Atlas"),
                        HtmlText.of(words.say("page.document")),
                        HtmlText.of(words.say("pack.unpack")),
                        HtmlText.of(words.say("pack.noscript")),
                        tour(),
                        TextHtml.of(lesson.atlas(), words),
                        parts.stream().map(PackPage::part).collect(Collectors.joining("\n")),
                        about(files),
                        card(),
                        HtmlText.of(words.say("page.map")),
                        controls.borders(borders),
                        controls.legend(lesson.atlas()));
    }

    private String tour() {
        StringBuilder stops = new StringBuilder();
        for (int number = 1; number <= tour.stops().size(); number++) {
            stops.append(stop(number, tour.stops().get(number - 1)));
        }
        return """
                <atlas-tour class="tour" role="region" aria-label="%s" data-minutes="%d">
                <div><div class="line"><span class="name" lang="%s">%s</span><span class="count"></span>\
                <span class="clock" role="timer"></span></div>
                <progress max="%d" value="1" aria-label="%s"></progress></div>
                %s%s%s</atlas-tour>
                """.formatted(
                        HtmlText.of(words.say("tour")),
                        tour.minutes(),
                        HtmlText.of(tour.language()),
                        HtmlText.of(tour.title()),
                        tour.stops().size(),
                        HtmlText.of(words.say("tour.progress")),
                        stops,
                        buttons(),
                        contents());
    }

    /** The id is what addresses have after their #, so that links to a stop work without scripts too. */
    private String stop(int number, Stop stop) {
        CitedHtml html = CitedHtml.of(tour, stop.text());
        String quotation = stop.passage()
                .map(passage ->
                        "<blockquote class=\"quotation\" lang=\"en\">%s</blockquote>".formatted(HtmlText.of(passage)))
                .orElse("");
        return """
                <section class="stop" id="stop=%d" lang="%s">
                <h2 tabindex="-1">%s</h2>
                %s
                <div class="body">%s</div>
                %s</section>
                """.formatted(
                number, HtmlText.of(tour.language()), HtmlText.of(stop.title()), quotation, html.body(), sources(html));
    }

    private String sources(CitedHtml html) {
        if (html.notes().isEmpty()) {
            return "";
        }
        String notes = html.notes().stream().map(PackPage::note).collect(Collectors.joining());
        return "<details class=\"sources\"><summary>%s</summary><ol>%s</ol></details>\n"
                .formatted(HtmlText.of(words.say("tour.sources")), notes);
    }

    private static String note(CitedHtml.Note note) {
        return note.url().isEmpty()
                ? "<li>%s</li>".formatted(HtmlText.of(note.words()))
                : "<li><a href=\"%s\" rel=\"noopener noreferrer\" target=\"_blank\">%s</a></li>"
                        .formatted(HtmlText.of(note.url()), HtmlText.of(note.words()));
    }

    private String buttons() {
        Map<String, String> paces = new LinkedHashMap<>();
        paces.put("0", words.say("tour.play-off"));
        Tour.PACES.forEach(pace -> paces.put(pace.toString(), words.say("tour.play-seconds", pace)));
        return """
                <div class="buttons">
                <button type="button" class="back" aria-keyshortcuts="PageUp">%s</button>
                <button type="button" class="on" aria-keyshortcuts="PageDown">%s</button>
                <div class="play">%s</div>
                <button type="button" class="present">%s</button>
                </div>
                """.formatted(
                        HtmlText.of(words.say("tour.back")),
                        HtmlText.of(words.say("tour.on")),
                        Markup.choice(words.say("tour.play"), "play", paces),
                        HtmlText.of(words.say("tour.present")));
    }

    private String contents() {
        StringBuilder links = new StringBuilder();
        for (int number = 1; number <= tour.stops().size(); number++) {
            String title = tour.stops().get(number - 1).title();
            links.append("<li>").append(Markup.link("#stop=" + number, title)).append("</li>");
        }
        return "<details class=\"contents\"><summary>%s</summary><ol lang=\"%s\">%s</ol></details>\n"
                .formatted(HtmlText.of(words.say("tour.contents")), HtmlText.of(tour.language()), links);
    }

    /** What a reader chose on the map or in the text; the player fills it. */
    private String card() {
        return """
                <div class="card" hidden><button type="button" class="dismiss" aria-label="%s">×</button>
                <h2></h2><p class="names"></p><blockquote lang="en"></blockquote></div>""".formatted(HtmlText.of(words.say("card.close")));
    }

    private static String part(PackPart part) {
        return """
                <section class="pack-part" id="part-%s"><h2>%s</h2>
                %s</section>
                """.formatted(part.id(), HtmlText.of(part.title()), list(part.files()));
    }

    private String about(List<PackFile> files) {
        Document document = lesson.atlas().document();
        return """
                <section class="pack-part" id="part-about"><h2>%s</h2>
                <div lang="%s">%s</div>
                <p lang="en">%s</p>
                <h2>%s</h2>
                %s</section>
                """.formatted(
                        HtmlText.of(words.say("pack.about")),
                        HtmlText.of(tour.language()),
                        CitedHtml.of(tour, tour.about()).body(),
                        HtmlText.of(document.title() + ". " + document.edition().rights()),
                        HtmlText.of(words.say("pack.files")),
                        list(files));
    }

    private static String list(List<PackFile> files) {
        String entries = files.stream()
                .filter(file -> !file.says().isEmpty())
                .map(file -> "<li>%s</li>".formatted(Markup.link(file.name(), file.says())))
                .collect(Collectors.joining("\n"));
        return entries.isEmpty() ? "" : "<ul>" + entries + "</ul>\n";
    }
}
