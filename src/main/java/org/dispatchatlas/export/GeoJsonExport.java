package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Anachronism;
import org.dispatchatlas.document.DateClue;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.Extent;
import org.dispatchatlas.source.Sha256;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;

/**
 * GeoJSON after RFC 7946: a feature for each mention, in text order, also for those without a place (null geometry). What a table can
 * hold stands in flat properties; evidence, names and the W3C annotation are foreign members. Nothing depends on clock or locale.
 */
public final class GeoJsonExport implements ExportFormat {
    private final DataVersions versions;

    /** An export that names these versions as what made it. */
    public GeoJsonExport(DataVersions versions) {
        this.versions = versions;
    }

    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public String title() {
        return "GeoJSON";
    }

    @Override
    public Set<Export.Extra> extras() {
        return EnumSet.allOf(Export.Extra.class);
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.of(Loss.TEXT, Loss.LAYOUT);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.indented(out)) {
            json.object(() -> collection(json, export));
        } catch (JacksonException e) {
            throw new IOException("the export of " + export.atlas().document().id() + " could not be written", e);
        }
        out.write('\n');
    }

    private void collection(JsonOut json, Export export) {
        Atlas atlas = export.atlas();
        Document document = atlas.document();
        List<FeatureTable.Layer<?>> extras = export.extraLayers();
        json.text("type", "FeatureCollection");
        json.text("name", "Places mentioned in " + Citations.document(document));
        new GeometryJson(json).bounds(bounds(atlas, extras));
        json.text("license", Credits.license(export).url());
        json.text("attribution", Credits.attribution(export));
        json.object("source", () -> source(json, document));
        json.object("generator", () -> generator(json));
        json.array("sources", export.sources(), source -> json.object(() -> dataSource(json, source)));
        FeatureJson feature = new FeatureJson(json, atlas);
        json.name("features");
        json.startArray();
        atlas.features().forEach(each -> json.object(() -> feature.write(each)));
        extras.forEach(layer -> rows(json, layer));
        json.endArray();
    }

    private static <T> void rows(JsonOut json, FeatureTable.Layer<T> layer) {
        layer.rows().forEach(row -> json.object(() -> RowJson.write(json, layer.table(), row)));
    }

    private static Optional<BoundingBox> bounds(Atlas atlas, List<FeatureTable.Layer<?>> extras) {
        Stream<Geometry> mentioned =
                atlas.features().stream().flatMap(feature -> feature.placement().geometry().stream());
        return Extent.of(Stream.concat(mentioned, extras.stream().flatMap(GeoJsonExport::geometries))
                .flatMap(geometry -> GeometryJson.boundsOf(geometry).stream())
                .toList());
    }

    private static <T> Stream<Geometry> geometries(FeatureTable.Layer<T> layer) {
        return layer.rows().stream().flatMap(row -> layer.table().geometry().apply(row).stream());
    }

    private static void source(JsonOut json, Document document) {
        json.text("id", Citations.address(document));
        json.text("title", document.title());
        json.text("citation", document.edition().cite());
        json.text("textSha256", Sha256.of(document.text()));
        json.number("textLength", CodePoints.lengthOf(document.text()));
        json.text("offsetUnit", "unicode-code-point");
        document.date()
                .ifPresentOrElse(
                        date -> json.object("date", () -> date(json, document, date)), () -> json.nothing("date"));
        json.array(
                "anachronisms",
                document.anachronisms(),
                flagged -> json.object(() -> anachronism(json, document, flagged)));
    }

    private static void date(JsonOut json, Document document, DocumentDate date) {
        json.text("edtf", date.date().edtf());
        json.text("basis", date.basis().name().toLowerCase(Locale.ROOT));
        json.text("earliest", date.date().earliest().toString());
        json.text("latest", date.date().latest().toString());
        json.array("clues", date.clues(), clue -> json.object(() -> clue(json, document, clue)));
    }

    private static void clue(JsonOut json, Document document, DateClue clue) {
        json.text("says", clue.says());
        clue.span().ifPresent(span -> offsets(json, CodePoints.of(document.text(), span)));
        limits(json, clue.limits());
        clue.citation().ifPresent(citation -> json.text("source", Citations.words(citation)));
    }

    private static void limits(JsonOut json, Timespan limits) {
        json.text("earliest", limits.findFirst().map(Object::toString));
        json.text("latest", limits.findLast().map(Object::toString));
    }

    private static void anachronism(JsonOut json, Document document, Anachronism flagged) {
        offsets(json, CodePoints.of(document.text(), flagged.span()));
        json.text("printed", flagged.printed().toString());
        json.text("says", flagged.says());
    }

    private static void offsets(JsonOut json, CodePoints offsets) {
        json.number("start", offsets.start());
        json.number("end", offsets.end());
    }

    private void generator(JsonOut json) {
        json.text("id", versions.program());
        json.object("data", () -> versions.data().forEach(file -> json.text(file.name(), "sha256:" + file.sha256())));
    }

    private static void dataSource(JsonOut json, Source source) {
        json.text("id", source.id().value());
        json.text("title", source.title());
        json.text("version", source.version());
        json.text("license", source.license().id());
        json.text("attribution", source.attribution());
    }
}
