package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dispatchatlas.atlas.Atlas;

/** A form in which an atlas leaves the house. The same atlas and data give the same bytes. */
public interface ExportFormat {
    /** What follows the document's id and a full stop in addresses and file names, such as {@code geojson}. */
    String extension();

    /** The media type, with charset where the type has one. */
    String mediaType();

    /**
     * Writes the atlas; the stream stays open.
     *
     * @throws IOException where the stream fails
     */
    void write(Atlas atlas, OutputStream out) throws IOException;
}
