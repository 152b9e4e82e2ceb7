package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchatlas.document.Document;

/**
 * KML after OGC 07-147r2 (version 2.2): a folder for each layer, a placemark for each row, also for those without a place. All fields
 * are typed extended data; what a reader wants to know stands in the description. Nothing is fetched from elsewhere, and nothing
 * depends on clock or locale.
 */
public final class KmlExport implements ExportFormat {
    private static final String KML = "http://www.opengis.net/kml/2.2";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final DataVersions versions;

    /** An export that names these versions as what made it. */
    public KmlExport(DataVersions versions) {
        this.versions = versions;
    }

    @Override
    public String extension() {
        return "kml";
    }

    @Override
    public String mediaType() {
        return "application/vnd.google-earth.kml+xml";
    }

    @Override
    public String title() {
        return "KML";
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
        try (XmlOut xml = new XmlOut(out)) {
            Map<String, String> namespaces = XmlOut.attributes("xmlns", KML, "xmlns:atom", ATOM);
            xml.element("kml", namespaces, () -> xml.element("Document", () -> document(xml, export)));
        } catch (UncheckedIOException e) {
            throw new IOException("the KML of " + export.atlas().document().id() + " could not be written", e);
        }
    }

    /** In the order that the schema asks for. */
    private void document(XmlOut xml, Export export) {
        Document document = export.atlas().document();
        List<FeatureTable.Layer<?>> layers = export.layers();
        Provenance provenance = Provenance.of(export, versions);
        xml.text("name", provenance.title());
        xml.text("open", "1");
        xml.element("atom:author", () -> xml.text("atom:name", versions.program()));
        xml.empty("atom:link", XmlOut.attributes("href", provenance.address(), "rel", "related"));
        xml.markup("description", KmlHtml.provenance(provenance));
        document.date().ifPresent(dated -> KmlTime.of(dated.date()).write(xml));
        KmlIds ids = new KmlIds();
        KmlStyles styles = new KmlStyles(xml, ids);
        layers.forEach(styles::write);
        layers.forEach(layer -> KmlLayer.schema(xml, ids, layer.table()));
        layers.forEach(layer -> layer(xml, ids, document, layer));
    }

    private static <T> void layer(XmlOut xml, KmlIds ids, Document document, FeatureTable.Layer<T> layer) {
        new KmlLayer<>(xml, ids, layer.table(), document.date()).write(layer.rows());
    }
}
