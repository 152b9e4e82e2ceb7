package org.dispatchatlas.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;

/** Writes the {@code teiHeader} (TEI Guidelines, chapter "The TEI Header"): what the text is, whose it is, and how it was encoded. */
final class TeiHeader {
    /** What TEI takes for the version of an application: its data type {@code teidata.versionNumber}. */
    private static final Pattern VERSION = Pattern.compile("\\d+[a-z]*\\d*(\\.\\d+[a-z]*\\d*){0,3}");

    private static final List<String> PRACTICE = List.of(
            "The string value of the body is the text of the document, white space included. Offsets in string-range() count its"
                    + " characters (Unicode code points) from 0. Characters that XML does not allow are replaced by U+FFFD.",
            "Mentions of places were found and resolved by the program. A mention that crosses other markup is split; its parts name"
                    + " each other by next and prev.",
            "Not encoded: areas of territories, candidates that were not chosen, the weights of evidence, and the clues to a date.");

    private final TeiXml xml;
    private final Document document;
    private final List<Source> sources;
    private final TeiIds ids;
    private final DataVersions versions;

    TeiHeader(TeiXml xml, Atlas atlas, TeiIds ids, DataVersions versions) {
        this.xml = xml;
        this.document = atlas.document();
        this.sources = atlas.sources();
        this.ids = ids;
        this.versions = versions;
    }

    void write() {
        xml.part("teiHeader", () -> {
            xml.part("fileDesc", () -> {
                xml.part("titleStmt", () -> xml.part("title", () -> xml.text(document.title())));
                xml.part("publicationStmt", this::publication);
                xml.part("sourceDesc", this::source);
            });
            xml.part("encodingDesc", this::encoding);
            xml.part("profileDesc", this::profile);
        });
    }

    private void publication() {
        xml.words("publisher", "Dispatch Atlas");
        xml.words("idno", "document", document.id().value());
        License licence = Licences.of(sources);
        xml.part("availability", () -> {
            xml.attribute("status", Licences.isStated(licence) ? "free" : "unknown");
            if (Licences.isStated(licence)) {
                xml.part("licence", () -> {
                    xml.attribute("target", licence.url());
                    xml.text(licence.name());
                });
            }
            String rights = document.edition().rights();
            xml.words("p", rights.isBlank() ? "" : "Text: " + rights + ".");
            sources.stream()
                    .map(Source::attribution)
                    .filter(credit -> !credit.isBlank())
                    .distinct()
                    .forEach(credit -> xml.words("p", credit));
        });
    }

    private void source() {
        Edition edition = document.edition();
        if (edition.cite().isBlank() && edition.url().isBlank()) {
            xml.words("p", "A text of no known edition.");
            return;
        }
        xml.part("bibl", () -> {
            xml.words("title", edition.series());
            if (!edition.number().isEmpty()) {
                xml.part("biblScope", () -> {
                    xml.attribute("unit", "document");
                    xml.text(edition.number());
                });
            }
            if (isAddress(edition.url())) {
                xml.part("ref", () -> {
                    xml.attribute("target", edition.url());
                    xml.text(edition.url());
                });
            }
            if (!edition.rights().isBlank()) {
                xml.part("availability", () -> xml.words("p", edition.rights()));
            }
        });
    }

    private void encoding() {
        xml.part("editorialDecl", () -> PRACTICE.forEach(said -> xml.words("p", said)));
        geography("wgs84", "Latitude, then longitude, in degrees.");
        geography("wkt", "Well-known text (OGC 06-103r4): longitude, then latitude, in degrees.");
        String program = versions.program();
        int space = program.lastIndexOf(' ');
        String version = program.substring(space + 1);
        xml.part(
                "appInfo",
                () -> xml.part("application", () -> {
                    xml.attribute("ident", "dispatch-atlas");
                    xml.attribute("version", VERSION.matcher(version).matches() ? version : "0");
                    xml.words("label", program);
                    versions.data()
                            .forEach(file -> xml.words("p", "%s sha256:%s".formatted(file.name(), file.sha256())));
                }));
    }

    private void geography(String id, String notation) {
        xml.part("geoDecl", () -> {
            xml.id(ids.own(id));
            xml.attribute("datum", "WGS84");
            xml.text(notation);
        });
    }

    private void profile() {
        xml.part(
                "creation",
                () -> document.date()
                        .ifPresent(dated -> xml.part("date", () -> {
                            TeiDay.write(xml, dated.date());
                            xml.attribute("type", dated.basis().name().toLowerCase(Locale.ROOT));
                            xml.text(dated.date().edtf());
                        })));
        new TeiCorrespondence(xml, document).write();
        // The geoparser reads English; documents do not say their language.
        xml.part(
                "langUsage",
                () -> xml.part("language", () -> {
                    xml.attribute("ident", "en");
                    xml.text("English");
                }));
    }

    /** Whether TEI takes the words for a pointer: one without white space. */
    static boolean isAddress(String words) {
        return !words.isEmpty() && words.chars().noneMatch(Character::isWhitespace);
    }
}
