package org.dispatchatlas.export.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.Loss;

/** The map of a document on a page of A4, and behind it the passages from which it was made. */
public final class PdfExport implements ExportFormat {
    /** Stands where other programs put the time: the same atlas is to give the same bytes. */
    private static final long NO_TIME = 0;

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String title() {
        return "PDF";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.complementOf(EnumSet.of(Loss.SHAPES, Loss.AREAS, Loss.VOICE, Loss.UNPLACED));
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Atlas atlas = export.atlas();
        try (PDDocument file = new PDDocument()) {
            sign(file, SheetWords.title(atlas.document()), SheetWords.subtitle(atlas.document()), "en");
            map(file, atlas);
            new PassagePages(file, atlas).write();
            file.save(out);
        }
    }

    private static void map(PDDocument file, Atlas atlas) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) MapSheet.WIDTH, (float) MapSheet.HEIGHT));
        file.addPage(page);
        PdfBoxGraphics2D pen = new PdfBoxGraphics2D(file, (float) MapSheet.WIDTH, (float) MapSheet.HEIGHT);
        new MapSheet(atlas).draw(pen);
        pen.dispose();
        try (var stream = new PDPageContentStream(file, page)) {
            stream.drawForm(pen.getXFormObject());
        }
    }

    /** Says what the file is, without the time at which it was made. */
    static void sign(PDDocument file, String title, String subject, String language) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setCreator("Dispatch Atlas");
        Calendar none = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        none.setTimeInMillis(NO_TIME);
        information.setCreationDate(none);
        file.setDocumentId(NO_TIME);
        file.setDocumentInformation(information);
        file.getDocumentCatalog().setLanguage(language);
    }
}
