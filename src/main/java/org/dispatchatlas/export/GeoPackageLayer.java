package org.dispatchatlas.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mil.nga.geopackage.BoundingBox;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.db.GeoPackageDataType;
import mil.nga.geopackage.extension.rtree.RTreeIndexExtension;
import mil.nga.geopackage.features.columns.GeometryColumns;
import mil.nga.geopackage.features.user.FeatureColumn;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureRow;
import mil.nga.geopackage.features.user.FeatureTableMetadata;
import mil.nga.geopackage.geom.GeoPackageGeometryData;
import mil.nga.sf.GeometryType;
import org.dispatchatlas.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/**
 * A layer as a feature table of a GeoPackage: {@code fid} from 1 in the layer's order, {@code geom}, the feature's {@code id}, then the
 * fields.
 *
 * @param <T> what a row is made of
 */
final class GeoPackageLayer<T> {
    static final String ID = "id";

    private static final String NUMBER = "fid";
    private static final String GEOMETRY = "geom";

    private final GeoPackage file;
    private final FeatureTable<T> table;
    private final List<T> rows;
    private final List<Optional<Geometry>> geometries;

    GeoPackageLayer(GeoPackage file, FeatureTable.Layer<T> layer) {
        this.file = file;
        this.table = layer.table();
        this.rows = layer.rows();
        this.geometries = rows.stream()
                .map(row -> table.geometry().apply(row).flatMap(Rounding.EXPORT::of))
                .toList();
    }

    /** Makes table, rows and spatial index. */
    void write(String description) throws IOException {
        FeatureTableMetadata metadata = FeatureTableMetadata.create(geometryColumn(), NUMBER, columns());
        metadata.setIdentifier(table.title());
        metadata.setDescription(Wellformed.utf8(description));
        box().ifPresent(metadata::setBoundingBox);
        file.createFeatureTable(metadata);
        FeatureDao target = file.getFeatureDao(table.name());
        // Only here: the library writes its own tables through another connection, which a transaction would lock out.
        file.beginTransaction();
        for (int row = 0; row < rows.size(); row++) {
            insert(target, rows.get(row), geometries.get(row));
        }
        file.endTransaction(true);
        index();
    }

    private GeometryColumns geometryColumn() {
        GeometryColumns column = new GeometryColumns();
        column.setTableName(table.name());
        column.setColumnName(GEOMETRY);
        column.setGeometryType(type());
        column.setZ((byte) 0);
        column.setM((byte) 0);
        column.setSrsId(Wgs84.SRID);
        return column;
    }

    /** The one type of all geometries, which is what most programs handle best; else any. */
    private GeometryType type() {
        Set<String> types = geometries.stream()
                .flatMap(Optional::stream)
                .map(Geometry::getGeometryType)
                .collect(Collectors.toSet());
        return types.size() == 1
                ? GeometryType.valueOf(types.iterator().next().toUpperCase(Locale.ROOT))
                : GeometryType.GEOMETRY;
    }

    /** In degrees; of an area across the 180th meridian from -180 to 180, as the standard knows no other way. */
    private Optional<BoundingBox> box() {
        Envelope all = new Envelope();
        geometries.stream().flatMap(Optional::stream).forEach(each -> all.expandToInclude(each.getEnvelopeInternal()));
        return all.isNull()
                ? Optional.empty()
                : Optional.of(new BoundingBox(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()));
    }

    private List<FeatureColumn> columns() {
        FeatureColumn id = FeatureColumn.createColumn(ID, GeoPackageDataType.TEXT, true);
        id.setUnique(true);
        List<FeatureColumn> columns = new ArrayList<>(List.of(id));
        table.fields().forEach(field -> columns.add(FeatureColumn.createColumn(field.name(), typeOf(field))));
        return columns;
    }

    private static GeoPackageDataType typeOf(Field<?> field) {
        return switch (field) {
            case Field.Text<?> text -> GeoPackageDataType.TEXT;
            case Field.Whole<?> whole -> GeoPackageDataType.INTEGER;
            case Field.Real<?> real -> GeoPackageDataType.REAL;
            case Field.Flag<?> flag -> GeoPackageDataType.BOOLEAN;
            case Field.Day<?> day -> GeoPackageDataType.DATE;
        };
    }

    private void insert(FeatureDao target, T source, Optional<Geometry> geometry) throws IOException {
        FeatureRow row = target.newRow();
        row.setValue(ID, Wellformed.utf8(table.id().apply(source)));
        for (Field<T> field : table.fields()) {
            value(field, source).ifPresent(value -> row.setValue(field.name(), value));
        }
        if (geometry.isPresent()) {
            byte[] wkb = new WKBWriter().write(geometry.get());
            row.setGeometry(GeoPackageGeometryData.createFromWkbAndBuildEnvelope(Wgs84.SRID, wkb));
        }
        target.insert(row);
    }

    private static <T> Optional<Object> value(Field<T> field, T row) {
        return switch (field) {
            case Field.Text<T> text ->
                Optional.<Object>of(Wellformed.utf8(text.of().apply(row))).filter(words -> !words.equals(""));
            case Field.Whole<T> whole -> whole.of().apply(row).map(Object.class::cast);
            case Field.Real<T> real ->
                real.of()
                        .apply(row)
                        .map(value -> Numbers.rounded(value, real.decimals()).doubleValue());
            case Field.Flag<T> flag -> Optional.of(flag.of().apply(row));
            case Field.Day<T> day -> day.of().apply(row).map(LocalDate::toString);
        };
    }

    /** The index with the boxes as they are, and with the triggers of version 1.3, which the library holds for old beside those of 1.4. */
    @SuppressWarnings("deprecation")
    private void index() {
        RTreeIndexExtension index = new RTreeIndexExtension(file, false);
        index.getOrCreate(table.name(), GEOMETRY);
        index.createAllFunctions();
        index.createRTreeIndex(table.name(), GEOMETRY);
        index.loadRTreeIndex(table.name(), GEOMETRY, NUMBER);
        index.createInsertTrigger(table.name(), GEOMETRY, NUMBER);
        index.createUpdate1Trigger(table.name(), GEOMETRY, NUMBER);
        index.createUpdate2Trigger(table.name(), GEOMETRY, NUMBER);
        index.createUpdate3Trigger(table.name(), GEOMETRY, NUMBER);
        index.createUpdate4Trigger(table.name(), GEOMETRY, NUMBER);
        index.createDeleteTrigger(table.name(), GEOMETRY, NUMBER);
    }
}
