package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.TextSpan;

/**
 * How to cite a document and the data made from it: what reference managers ask for.
 *
 * @param key unique in a bibliography: lower-case letters, digits and hyphens
 * @param dataset whether it is the data; else the document
 * @param author empty where the heading names nobody
 * @param container the edition, or the program
 * @param date ISO 8601; empty where it is unknown
 */
record Citing(
        String key,
        boolean dataset,
        String title,
        String author,
        String container,
        String number,
        String date,
        String url,
        String rights,
        String note) {
    /** The document, then the data. */
    static List<Citing> of(Export export, DataVersions versions) {
        Document document = export.atlas().document();
        List<Citing> both = new ArrayList<>();
        both.add(document(document));
        both.add(new Citing(
                key(document) + "-places",
                true,
                "Places mentioned in " + Citations.document(document),
                "",
                versions.program(),
                "",
                "",
                Citations.address(document),
                Credits.license(export).name(),
                Credits.attribution(export)));
        return both;
    }

    private static Citing document(Document document) {
        return new Citing(
                key(document),
                false,
                document.title(),
                document.sender().map(Citing::author).orElse(""),
                document.edition().series(),
                document.edition().number(),
                document.date().map(Citing::day).orElse(""),
                document.edition().url(),
                document.edition().rights(),
                document.cite(new TextSpan(0, 0)));
    }

    private static String author(Correspondent sender) {
        return sender.person().orElse(sender.role());
    }

    private static String day(DocumentDate date) {
        return date.date().best().toString();
    }

    private static String key(Document document) {
        return Optional.of(document.id().value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .filter(key -> !key.isBlank())
                .orElse("document");
    }
}
