package org.dispatchatlas.export.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * What the parts of a file are, in the order in which they are read aloud (ISO 32000-1, 14.7 and 14.8). Types are the standard ones, such
 * as {@code H1} or {@code LBody}.
 */
final class TagTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);

    /** For each page, whose its marked pieces are, by their numbers. */
    private final Map<PDPage, COSArray> owners = new LinkedHashMap<>();

    TagTree(PDDocument file) {
        root.appendKid(document);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(info);
        file.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** The whole file. */
    PDStructureElement document() {
        return document;
    }

    /** A new last part of another. */
    static PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Takes a page in; it is read in the order of the tree. */
    void add(PDPage page) {
        page.setStructParents(owners.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        owners.put(page, new COSArray());
    }

    /** The number on its page of the next marked piece, which belongs to the element. */
    int mark(PDPage page, PDStructureElement element) {
        COSArray pieces = Objects.requireNonNull(owners.get(page), "the page was not taken in");
        int number = pieces.size();
        pieces.add(element.getCOSObject());
        PDMarkedContentReference piece = new PDMarkedContentReference();
        piece.setPage(page);
        piece.setMCID(number);
        element.appendKid(piece);
        return number;
    }

    /** Writes the way back from pieces to elements, once all are there. */
    void finish() {
        COSArray numbers = new COSArray();
        owners.forEach((page, pieces) -> {
            numbers.add(COSInteger.get(page.getStructParents()));
            numbers.add(pieces);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(owners.size());
    }
}
