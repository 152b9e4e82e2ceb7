package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** A form in which an atlas leaves the house. The same atlas and data give the same bytes. */
public interface ExportFormat {
    /** What follows the document's id and a full stop in addresses and file names, such as {@code geojson}. */
    String extension();

    /** The media type, with charset where the type has one. */
    String mediaType();

    /** What readers call it, such as "GeoPackage"; the same in all languages. */
    String title();

    /** What may go with the mentions in this form. */
    default Set<Export.Extra> extras() {
        return Set.of();
    }

    /** What it cannot hold, also when asked for all {@link #extras()}. */
    Set<Loss> losses();

    /**
     * Writes the export; the stream stays open. Extras that the form cannot hold are left out.
     *
     * @throws IOException where the stream fails
     */
    void write(Export export, OutputStream out) throws IOException;
}
