package org.dispatchatlas.export.sheet;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.Loss;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The map of a document as a drawing after SVG 1.1. Letters are outlines, so that it looks the same on every machine; title and
 * description say in words what it shows.
 */
public final class SvgExport implements ExportFormat {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Decimals of a point: vertices lie on tenths, glyphs want a little more. */
    private static final int DECIMALS = 2;

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public String title() {
        return "SVG";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.complementOf(EnumSet.of(Loss.SHAPES, Loss.AREAS));
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Atlas atlas = export.atlas();
        MapSheet sheet = new MapSheet(atlas);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment("");
        context.setPrecision(DECIMALS);
        SVGGraphics2D pen = new SVGGraphics2D(context, true);
        pen.setSVGCanvasSize(new Dimension((int) Math.round(MapSheet.WIDTH), (int) Math.round(MapSheet.HEIGHT)));
        sheet.draw(pen);
        Element root = pen.getRoot();
        describe(root, sheet);
        write(root, out);
    }

    /** Batik's own writer would name a document type that readers try to fetch. */
    private static void write(Element root, OutputStream out) throws IOException {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            writer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("the drawing could not be written", e);
        }
    }

    private static void describe(Element root, MapSheet sheet) {
        root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %s %s", MapSheet.WIDTH, MapSheet.HEIGHT));
        root.setAttribute("width", "297mm");
        root.setAttribute("height", "210mm");
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title description");
        root.insertBefore(words(root, "desc", "description", sheet.description()), root.getFirstChild());
        root.insertBefore(words(root, "title", "title", sheet.title()), root.getFirstChild());
    }

    private static Element words(Element root, String name, String id, String text) {
        Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
        element.setAttribute("id", id);
        element.setTextContent(XmlText.of(text));
        return element;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can make an empty document", e);
        }
    }
}
