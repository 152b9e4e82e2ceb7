package org.dispatchatlas.export.sheet;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** An address as a QR code (ISO/IEC 18004), drawn as squares. */
final class QrSquares {
    /** The quiet zone that the standard asks for, in modules. */
    private static final int QUIET = 4;

    private final QrCode code;

    private QrSquares(QrCode code) {
        this.code = code;
    }

    /** The code of an address; empty for one that is too long. Medium correction: paper gets creased. */
    static Optional<QrSquares> of(String address) {
        try {
            return Optional.of(new QrSquares(QrCode.encodeText(address, QrCode.Ecc.MEDIUM)));
        } catch (DataTooLongException tooLong) {
            return Optional.empty();
        }
    }

    /** Draws it with its quiet zone in a square of so many points, from the upper left corner on. */
    void draw(Graphics2D pen, double size) {
        double module = size / (code.size + 2 * QUIET);
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    int from = column;
                    while (column + 1 < code.size && code.getModule(column + 1, row)) {
                        column++;
                    }
                    dark.append(
                            new Rectangle2D.Double(
                                    (from + QUIET) * module,
                                    (row + QUIET) * module,
                                    (column + 1 - from) * module,
                                    module),
                            false);
                }
            }
        }
        pen.setColor(Color.BLACK);
        pen.fill(dark);
    }
}
