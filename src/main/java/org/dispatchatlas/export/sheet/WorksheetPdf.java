package org.dispatchatlas.export.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.lesson.Worksheet;

/**
 * A worksheet as a tagged PDF for black and white: blank maps, passages with blanks and tasks on the first pages, the key on pages of its
 * own. The same worksheet gives the same bytes.
 */
public final class WorksheetPdf {
    private WorksheetPdf() {}

    /**
     * Writes the file.
     *
     * @param atlas from which the worksheet was made
     * @param language of headings and instructions; English stands in for Japanese, for which there are no letters
     * @param address where pupils find the text on the screen; empty where there is no lasting one
     */
    public static void write(
            Worksheet worksheet,
            Atlas atlas,
            Paper paper,
            Language language,
            Optional<String> address,
            OutputStream out)
            throws IOException {
        Language printed = language == Language.JA ? Language.EN : language;
        Words words = Words.of(printed);
        try (PDDocument file = new PDDocument()) {
            PdfExport.sign(file, worksheet.title(), SheetWords.subtitle(atlas.document()), printed.tag());
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            file.getDocumentCatalog().setViewerPreferences(preferences);
            TaggedPages pages = new TaggedPages(file, paper);
            WorksheetMaps maps = new WorksheetMaps(file, worksheet, atlas, words, pages);
            new WorksheetPages(file, pages, worksheet, atlas, words, maps).write(address);
            pages.turn();
            new WorksheetKey(pages, worksheet, atlas, words, maps).write();
            pages.finish(worksheet.title(), atlas.document().edition().cite());
            file.save(out);
        }
    }
}
