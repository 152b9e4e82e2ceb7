package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;

/**
 * Where an export comes from and on what terms it may be used, for formats that carry this as text.
 *
 * @param title of the whole export
 * @param citation of the document
 * @param address of the document, a URL or URN
 * @param date of the document in EDTF; empty where it is unknown
 * @param license of the whole export
 * @param attribution the credit lines of text and data; empty where nobody asks for credit
 * @param sources the citations of the data
 * @param versions of program and data, the program first
 */
record Provenance(
        String title,
        String citation,
        String address,
        String date,
        License license,
        String attribution,
        List<String> sources,
        List<String> versions) {

    static Provenance of(Export export, DataVersions versions) {
        Document document = export.atlas().document();
        String citation = Citations.document(document);
        List<String> made = new ArrayList<>(List.of(versions.program()));
        versions.data().forEach(file -> made.add(file.name() + " sha256:" + file.sha256()));
        return new Provenance(
                "Places mentioned in " + citation,
                citation,
                Citations.address(document),
                document.date().map(dated -> dated.date().edtf()).orElse(""),
                Credits.license(export),
                Credits.attribution(export),
                export.sources().stream().map(Provenance::words).toList(),
                List.copyOf(made));
    }

    /** All of it in lines, for readers. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Places mentioned in " + citation + ", " + address + "."));
        if (Licences.isStated(license)) {
            lines.add("Licence: " + license.id() + ", " + license.url() + ".");
        }
        if (!attribution.isEmpty()) {
            lines.add(attribution);
        }
        lines.add("Data: " + String.join("; ", sources) + ".");
        lines.add("Made by " + String.join("; ", versions) + ".");
        return lines;
    }

    private static String words(Source source) {
        String version = source.version().isEmpty() ? "" : " " + source.version();
        return source.title() + version + " (" + source.license().id() + ")";
    }
}
