package org.dispatchatlas.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.extension.metadata.Metadata;
import mil.nga.geopackage.extension.metadata.MetadataExtension;
import mil.nga.geopackage.extension.metadata.MetadataScopeType;
import mil.nga.geopackage.extension.metadata.reference.MetadataReference;
import mil.nga.geopackage.extension.metadata.reference.ReferenceScopeType;
import mil.nga.geopackage.extension.schema.SchemaExtension;
import mil.nga.geopackage.extension.schema.columns.DataColumns;
import mil.nga.geopackage.extension.schema.columns.DataColumnsDao;

/** What a GeoPackage says of itself: the meaning of its columns (extension "schema") and its provenance (extension "metadata"). */
final class GeoPackageNotes {
    /** Of the Dublin Core Metadata Initiative; GeoPackage leaves the standard open. */
    private static final String DUBLIN_CORE = "http://purl.org/dc/terms/";

    private final GeoPackage file;
    private final DataColumnsDao columns;
    private final MetadataExtension metadata;

    /** Prepares the tables of both extensions. */
    GeoPackageNotes(GeoPackage file) {
        this.file = file;
        SchemaExtension schema = new SchemaExtension(file);
        schema.createDataColumnsTable();
        schema.createDataColumnConstraintsTable();
        this.columns = schema.getDataColumnsDao();
        this.metadata = new MetadataExtension(file);
        metadata.createMetadataTable();
        metadata.createMetadataReferenceTable();
    }

    /** Says of each column what it means. */
    void columns(FeatureTable<?> table) throws SQLException {
        column(table, GeoPackageLayer.ID, "The id of the feature, the same in all formats.");
        for (Field<?> field : table.fields()) {
            column(table, field.name(), field.says());
        }
    }

    private void column(FeatureTable<?> table, String name, String says) throws SQLException {
        DataColumns column = new DataColumns();
        column.setContents(file.getTableContents(table.name()));
        column.setColumnName(name);
        column.setDescription(says);
        columns.create(column);
    }

    /** Says of the whole file where it comes from. */
    void provenance(Provenance provenance) throws SQLException {
        Metadata text = new Metadata();
        text.setMetadataScope(MetadataScopeType.DATASET);
        text.setStandardUri(DUBLIN_CORE);
        text.setMimeType("text/xml");
        text.setMetadata(dublinCore(provenance));
        metadata.getMetadataDao().create(text);
        MetadataReference reference = new MetadataReference();
        reference.setReferenceScope(ReferenceScopeType.GEOPACKAGE);
        reference.setMetadata(text);
        metadata.getMetadataReferenceDao().create(reference);
    }

    private static String dublinCore(Provenance provenance) {
        var bytes = new ByteArrayOutputStream();
        try (XmlOut xml = new XmlOut(bytes)) {
            xml.element("metadata", Map.of("xmlns:dcterms", DUBLIN_CORE), () -> terms(xml, provenance));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void terms(XmlOut xml, Provenance provenance) {
        xml.text("dcterms:title", provenance.title());
        xml.text("dcterms:bibliographicCitation", provenance.citation());
        xml.text("dcterms:source", provenance.address());
        if (!provenance.date().isEmpty()) {
            xml.text("dcterms:temporal", provenance.date());
        }
        xml.text("dcterms:license", provenance.license().url());
        xml.text("dcterms:rights", provenance.attribution());
        provenance.sources().forEach(source -> xml.text("dcterms:references", source));
        provenance.versions().forEach(version -> xml.text("dcterms:provenance", version));
    }
}
