package org.dispatchatlas.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.source.License;

/** Descriptions in the plain HTML that readers of KML show. All words are escaped; nothing in it loads anything. */
final class KmlHtml {
    /** What a balloon says below quote and citation, where a layer has it; the rest is in the extended data. */
    private static final List<String> FACTS = List.of(
            "name_at_date",
            "name_today",
            "country_at_date",
            "country_today",
            "certainty",
            "status",
            "geometry_basis",
            "radius_m",
            "anchor",
            "claimant",
            "against",
            "basis",
            "sovereign",
            "occupier",
            "approximate",
            "uncertainty_m",
            "from",
            "to",
            "sources");

    private KmlHtml() {}

    /** The provenance, a line a paragraph, addresses as links. */
    static String provenance(Provenance provenance) {
        return Stream.of(
                        "Places mentioned in " + link(provenance.address(), provenance.citation()) + ".",
                        licence(provenance.license()),
                        HtmlText.of(provenance.attribution()),
                        HtmlText.of("Data: " + String.join("; ", provenance.sources()) + "."),
                        HtmlText.of("Made by " + String.join("; ", provenance.versions()) + "."))
                .map(KmlHtml::paragraph)
                .collect(Collectors.joining());
    }

    private static String licence(License license) {
        return Licences.isStated(license) ? "Licence: " + link(license.url(), license.id()) + "." : "";
    }

    /** What a row says: the quote, who says it, where it stands, and a few facts. */
    static <T> String row(KmlColumns<T> columns, T row) {
        StringBuilder html = new StringBuilder();
        String quote = columns.words("quote", row);
        if (!quote.isEmpty()) {
            html.append("<blockquote dir=\"auto\">")
                    .append(HtmlText.of(quote))
                    .append("</blockquote>")
                    .append(paragraph(HtmlText.of(said(columns, row))))
                    .append(paragraph(link(columns.words("link", row), columns.words("citation", row))));
        }
        String facts = FACTS.stream().map(fact -> fact(columns, fact, row)).collect(Collectors.joining());
        return html.append(facts.isEmpty() ? "" : "<table>" + facts + "</table>")
                .toString();
    }

    private static String paragraph(String html) {
        return html.isEmpty() ? "" : "<p>" + html + "</p>";
    }

    private static <T> String said(KmlColumns<T> columns, T row) {
        return Stream.of("voice", "modality")
                .map(column -> columns.words(column, row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static <T> String fact(KmlColumns<T> columns, String column, T row) {
        String words = columns.words(column, row);
        return words.isEmpty()
                ? ""
                : "<tr><th align=\"left\">" + label(column) + "</th><td>" + HtmlText.of(words) + "</td></tr>";
    }

    /** The column's name as words, with the unit where it has one: {@code radius_m} is "Radius, metres". */
    private static String label(String column) {
        String words = column.replaceFirst("_m$", ", metres").replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Words that lead to a page of the web; without a link for other addresses. */
    private static String link(String address, String words) {
        if (words.isEmpty()) {
            return "";
        }
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web ? "<a href=\"" + HtmlText.of(address) + "\">" + HtmlText.of(words) + "</a>" : HtmlText.of(words);
    }
}
