package org.dispatchatlas.export.sheet;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.Loss;

/** The map of a document as a picture of {@value #WIDTH} by {@value #HEIGHT} pixels: 300 to the inch on A5 across, 212 on A4. */
public final class PngExport implements ExportFormat {
    static final int WIDTH = 2480;
    static final int HEIGHT = 1754;

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public String title() {
        return "PNG";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.complementOf(EnumSet.of(Loss.SHAPES, Loss.AREAS));
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Atlas atlas = export.atlas();
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.scale(WIDTH / MapSheet.WIDTH, HEIGHT / MapSheet.HEIGHT);
            new MapSheet(atlas).draw(pen);
        } finally {
            pen.dispose();
        }
        // Not through a file, as ImageIO would by itself.
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", stream);
        }
    }
}
