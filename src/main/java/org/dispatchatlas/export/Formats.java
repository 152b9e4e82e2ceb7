package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dispatchatlas.export.sheet.PdfExport;
import org.dispatchatlas.export.sheet.PngExport;
import org.dispatchatlas.export.sheet.SvgExport;
import org.dispatchatlas.source.Source;

/** Every form that the program has. */
public final class Formats {
    private Formats() {}

    /**
     * All forms.
     *
     * @param versions what the exports name as what made them
     * @param sources every source there is, ordered by id
     */
    public static ExportFormats of(DataVersions versions, Supplier<List<Source>> sources) {
        List<ExportFormat> formats = new ArrayList<>(List.of(
                new AnnotationsExport(versions),
                new BibTexExport(versions),
                new CslExport(versions),
                new CsvExport(),
                new GeoJsonExport(versions),
                new GeoPackageExport(versions),
                new KmlExport(versions),
                new LinkedPlacesExport(versions),
                new PdfExport(),
                new PngExport(),
                new SvgExport(),
                new TeiExport(versions)));
        formats.add(new ManifestExport(formats, versions));
        return new ExportFormats(formats, sources);
    }
}
