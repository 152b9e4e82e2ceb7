package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** How to cite document and data, as BibTeX in UTF-8 (what biber and BibLaTeX read). */
public final class BibTexExport implements ExportFormat {
    private final DataVersions versions;

    /** A citation that names these versions as what made the data. */
    public BibTexExport(DataVersions versions) {
        this.versions = versions;
    }

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex;charset=UTF-8";
    }

    @Override
    public String title() {
        return "BibTeX";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.allOf(Loss.class);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        StringBuilder entries = new StringBuilder();
        Citing.of(export, versions).forEach(item -> entry(entries, item));
        out.write(entries.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(StringBuilder out, Citing item) {
        out.append("@misc{").append(item.key()).append(",\n");
        // Double braces keep the capitals.
        field(out, "title", "{" + escaped(item.title()) + "}");
        field(out, "author", item.author().isEmpty() ? "" : "{" + escaped(item.author()) + "}");
        field(out, item.dataset() ? "publisher" : "booktitle", escaped(item.container()));
        field(out, "number", escaped(item.number()));
        if (!item.date().isEmpty()) {
            field(out, "date", item.date());
            field(out, "year", item.date().substring(0, 4));
        }
        field(out, "url", item.url().replaceAll("[{}\\\\]", ""));
        field(out, "note", escaped(item.note()));
        out.append("}\n");
    }

    private static void field(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** With a backslash before what TeX would take for a command; braces, which must balance, and backslashes by their names. */
    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ")
                .replaceAll("[{}\\\\]", "")
                .replaceAll("([#$%&_])", "\\\\$1")
                .replace("~", "\\textasciitilde{}")
                .replace("^", "\\textasciicircum{}");
    }
}
