package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dispatchatlas.atlas.MapFeature;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

/**
 * A table of the mentions after RFC 4180, in UTF-8 with a byte order mark, without which Excel takes it for another encoding. The
 * geometry is the last column but three, as WKT: longitude first, degrees. What a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class CsvExport implements ExportFormat {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public String title() {
        return "CSV";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.of(
                Loss.TEXT,
                Loss.LAYOUT,
                Loss.EVIDENCE,
                Loss.CANDIDATES,
                Loss.NAMES,
                Loss.DATING,
                Loss.RELATIONS,
                Loss.BORDERS,
                Loss.CLAIMS);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        FeatureTable.Layer<MapFeature> mentions = export.mentions();
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(header(mentions.table()));
        List<String> rights = List.of(
                Citations.document(export.atlas().document()),
                Credits.license(export).id(),
                Credits.attribution(export));
        WKTWriter wkt = new WKTWriter();
        for (MapFeature feature : mentions.rows()) {
            csv.printRecord(row(mentions.table(), feature, wkt, rights));
        }
        writer.flush();
    }

    private static List<String> header(FeatureTable<?> table) {
        List<String> names = new ArrayList<>();
        names.add("id");
        table.fields().forEach(field -> names.add(field.name()));
        names.addAll(List.of("wkt", "document", "license", "attribution"));
        return names;
    }

    private static List<String> row(
            FeatureTable<MapFeature> table, MapFeature feature, WKTWriter wkt, List<String> rights) {
        List<String> cells = new ArrayList<>();
        cells.add(defused(table.id().apply(feature)));
        for (Field<MapFeature> field : table.fields()) {
            String words = field.words(feature);
            cells.add(field instanceof Field.Text ? defused(words) : words);
        }
        Optional<Geometry> geometry = table.geometry().apply(feature).flatMap(Rounding.EXPORT::of);
        cells.add(geometry.map(wkt::write).orElse(""));
        rights.forEach(words -> cells.add(defused(words)));
        return cells;
    }

    /** Spreadsheets run what begins with one of these; an apostrophe makes it text (OWASP, "CSV Injection"). */
    private static String defused(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }
}
