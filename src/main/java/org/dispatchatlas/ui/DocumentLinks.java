package org.dispatchatlas.ui;

import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.geoparser.MentionId;

/** Addresses of the pages, for whoever links to them. */
public final class DocumentLinks {
    private DocumentLinks() {}

    /** The page of a document. */
    public static String document(DocumentId id) {
        return "documents/" + id;
    }

    /** The page of a document with a mention selected. */
    public static String mention(DocumentId id, MentionId mention) {
        return document(id) + "?" + PageQuery.MENTION + "=" + mention;
    }

    /** The download of a document's GeoJSON. */
    public static String geoJson(DocumentId id) {
        return "export/" + id + ".geojson";
    }
}
