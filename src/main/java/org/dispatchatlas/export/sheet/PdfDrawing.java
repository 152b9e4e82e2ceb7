package org.dispatchatlas.export.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Drawings for pages, in shades of grey whatever the colours they were drawn in. */
final class PdfDrawing {
    private PdfDrawing() {}

    /** A drawing of so many points; it is drawn from the upper left corner on. */
    static PDFormXObject grey(PDDocument file, double width, double height, Consumer<Graphics2D> drawing)
            throws IOException {
        PdfBoxGraphics2D pen = new PdfBoxGraphics2D(file, (float) width, (float) height);
        pen.setColorMapper((colour, page) -> greyOf(colour));
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.accept(pen);
        pen.dispose();
        return pen.getXFormObject();
    }

    /** Luma after ITU-R BT.601, as copying machines see colours. */
    private static PDColor greyOf(Color colour) {
        double share = (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
        return new PDColor(new float[] {Math.round(share * 1000) / 1000f}, PDDeviceGray.INSTANCE);
    }
}
