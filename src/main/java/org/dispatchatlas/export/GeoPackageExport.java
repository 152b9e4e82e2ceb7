package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageException;
import mil.nga.geopackage.GeoPackageManager;

/**
 * A GeoPackage after OGC 12-128r17 (version 1.3): a feature table for each layer, in WGS 84 longitude and latitude, with spatial index,
 * the meaning of each column and the provenance as metadata. Rows without a place have no geometry. Nothing depends on clock or locale.
 */
public final class GeoPackageExport implements ExportFormat {
    /** The version in {@code PRAGMA user_version}, as the standard writes 1.3.0: what QGIS and GDAL of the last years read without a warning. */
    private static final int VERSION = 10300;

    /** Instead of the time of writing, which the standard asks for: the same atlas shall give the same bytes. */
    private static final String NO_TIME = "1970-01-01T00:00:00.000Z";

    private final DataVersions versions;

    /** An export that names these versions as what made it. */
    public GeoPackageExport(DataVersions versions) {
        this.versions = versions;
    }

    @Override
    public String extension() {
        return "gpkg";
    }

    @Override
    public String mediaType() {
        return "application/geopackage+sqlite3";
    }

    @Override
    public String title() {
        return "GeoPackage";
    }

    @Override
    public Set<Export.Extra> extras() {
        return EnumSet.allOf(Export.Extra.class);
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.of(Loss.TEXT, Loss.LAYOUT, Loss.EVIDENCE, Loss.CANDIDATES, Loss.NAMES, Loss.DATING);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("dispatch-atlas-gpkg");
        Path draft = folder.resolve("draft.gpkg");
        Path fair = folder.resolve("fair.gpkg");
        try {
            GeoPackageManager.create(draft.toFile());
            try (GeoPackage file = GeoPackageManager.open(draft.toFile())) {
                fill(file, export.layers(), Provenance.of(export, versions));
                copy(file, fair);
            }
            Files.copy(fair, out);
        } catch (GeoPackageException | SQLException e) {
            throw new IOException(
                    "the GeoPackage of " + export.atlas().document().id() + " could not be written", e);
        } finally {
            delete(folder);
        }
    }

    private static void fill(GeoPackage file, List<FeatureTable.Layer<?>> layers, Provenance provenance)
            throws IOException, SQLException {
        file.getDatabase().setUserVersion(VERSION);
        GeoPackageNotes notes = new GeoPackageNotes(file);
        for (FeatureTable.Layer<?> layer : layers) {
            table(file, notes, layer, provenance);
        }
        notes.provenance(provenance);
        file.execSQL("UPDATE gpkg_contents SET last_change = '" + NO_TIME + "'");
        file.execSQL("UPDATE gpkg_metadata_reference SET timestamp = '" + NO_TIME + "'");
    }

    private static <T> void table(
            GeoPackage file, GeoPackageNotes notes, FeatureTable.Layer<T> layer, Provenance provenance)
            throws IOException, SQLException {
        new GeoPackageLayer<>(file, layer).write(String.join(" ", provenance.lines()));
        notes.columns(layer.table());
    }

    /** Into a fresh file: there the pages lie in the order of the tables, whatever became of them before. */
    private static void copy(GeoPackage file, Path target) throws SQLException {
        try (PreparedStatement copy = file.getConnection().getConnection().prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, target.toString());
            copy.execute();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
