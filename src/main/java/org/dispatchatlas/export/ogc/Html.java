package org.dispatchatlas.export.ogc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dispatchatlas.export.HtmlText;

/** A plain page: every word that comes from data or from the request is escaped here. */
final class Html {
    private static final String STYLE = """
            :root{color-scheme:light dark;font:1rem/1.5 "Source Sans 3 Variable","Source Sans 3",system-ui,sans-serif}
            body{margin:0 auto;max-width:62rem;padding:1rem 1.25rem 4rem}
            h1{font-size:1.5rem;line-height:1.2;margin:1rem 0 .5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
            a{color:light-dark(#1a4f7a,#8fc1ea)}nav,footer{font-size:.9rem}
            table{border-collapse:collapse;width:100%;font-size:.95rem}
            th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid light-dark(#d9d4c7,#444)}
            th{font-weight:600}.wide{overflow-x:auto}pre{overflow-x:auto;padding:.75rem;background:light-dark(#f3f0e8,#22262b);border-radius:.25rem}
            code{font-size:.9em}blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid light-dark(#c9b98f,#7a6a3f);font-family:Georgia,serif}
            mark{background:light-dark(#f6e3a8,#5d4a12);color:inherit;padding:0 .1em}
            """;

    private final StringBuilder out = new StringBuilder();

    /** A part of an address. */
    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Html p(String words) {
        out.append("<p>").append(HtmlText.of(words)).append("</p>\n");
        return this;
    }

    Html h2(String words) {
        out.append("<h2>").append(HtmlText.of(words)).append("</h2>\n");
        return this;
    }

    /** Markup made by this class. */
    Html add(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    Html pre(String code) {
        out.append("<pre><code>").append(HtmlText.of(code)).append("</code></pre>\n");
        return this;
    }

    Html links(List<Link> links) {
        out.append("<ul>\n");
        links.forEach(
                link -> out.append("<li>").append(a(link.href(), link.title())).append("</li>\n"));
        out.append("</ul>\n");
        return this;
    }

    /** @param rows cells are markup */
    Html table(List<String> heads, List<List<String>> rows) {
        out.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n<thead><tr>");
        heads.forEach(head ->
                out.append("<th scope=\"col\">").append(HtmlText.of(head)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(cell).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
        return this;
    }

    /** A link; only addresses of the web become one. */
    static String a(String href, String words) {
        boolean web = href.startsWith("https://") || href.startsWith("http://") || href.startsWith("/");
        return web ? "<a href=\"%s\">%s</a>".formatted(HtmlText.of(href), HtmlText.of(words)) : HtmlText.of(words);
    }

    /** Words, as a link where they are an address. */
    static String linked(String words) {
        return words.startsWith("https://") ? a(words, words) : HtmlText.of(words);
    }

    /** The whole page, with all its links at the foot: the standard wants them in pages as in data. */
    String page(ApiRequest request, String title, List<Link> links) {
        StringBuilder page =
                new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.append("<title>").append(HtmlText.of(title)).append(" – Dispatch Atlas</title>\n");
        page.append("<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<header><nav aria-label=\"Where you are\">");
        page.append(crumbs(request))
                .append("</nav></header>\n<main>\n<h1>")
                .append(HtmlText.of(title))
                .append("</h1>\n");
        page.append(out).append("</main>\n<footer>");
        if (!links.isEmpty()) {
            page.append(new Html().links(links).out);
        }
        return page.append("</footer>\n</body>\n</html>\n").toString();
    }

    private static String crumbs(ApiRequest request) {
        StringBuilder crumbs = new StringBuilder(a(request.root() + "/", "Dispatch Atlas"));
        crumbs.append(" / ").append(a(request.at() + "?f=html", "API"));
        for (int length = 1; length <= request.path().size(); length++) {
            String[] path = request.path().subList(0, length).toArray(String[]::new);
            crumbs.append(" / ").append(a(request.at(path) + "?f=html", path[length - 1]));
        }
        return crumbs.toString();
    }
}
