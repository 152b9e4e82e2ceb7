package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** How to cite document and data, as CSL JSON (https://docs.citationstyles.org, schema csl-data 1.0): what Zotero and pandoc read. */
public final class CslExport implements ExportFormat {
    private final DataVersions versions;

    /** A citation that names these versions as what made the data. */
    public CslExport(DataVersions versions) {
        this.versions = versions;
    }

    @Override
    public String extension() {
        return "csl.json";
    }

    @Override
    public String mediaType() {
        return "application/vnd.citationstyles.csl+json";
    }

    @Override
    public String title() {
        return "CSL JSON";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.allOf(Loss.class);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.indented(out)) {
            json.array(Citing.of(export, versions), item -> json.object(() -> item(json, item)));
        } catch (JacksonException e) {
            throw new IOException("the citation could not be written", e);
        }
        out.write('\n');
    }

    /** The members of an item. */
    static void item(JsonOut json, Citing item) {
        json.text("id", item.key());
        json.text("type", item.dataset() ? "dataset" : "document");
        json.text("title", item.title());
        if (!item.author().isEmpty()) {
            json.array("author", List.of(item.author()), name -> json.object(() -> json.text("literal", name)));
        }
        member(json, item.dataset() ? "publisher" : "container-title", item.container());
        member(json, "number", item.number());
        member(json, "URL", item.url());
        member(json, "license", item.rights());
        member(json, "note", item.note());
        if (!item.date().isEmpty()) {
            LocalDate day = LocalDate.parse(item.date());
            json.object(
                    "issued",
                    () -> json.array(
                            "date-parts",
                            List.of(day),
                            each -> json.array(
                                    List.of(each.getYear(), each.getMonthValue(), each.getDayOfMonth()),
                                    part -> json.number(part, 0))));
        }
    }

    private static void member(JsonOut json, String name, String value) {
        if (!value.isEmpty()) {
            json.text(name, value);
        }
    }
}
