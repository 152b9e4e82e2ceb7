package org.dispatchatlas.export;

import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.source.Citation;

/** Names and addresses of documents, places and sources as exports write them. */
final class Citations {
    private Citations() {}

    /** The document as cited; its title where it belongs to no edition. */
    static String document(Document document) {
        String cited = document.edition().cite();
        return cited.isEmpty() ? "“" + document.title() + "”" : cited;
    }

    /** The edition's address, else a name that no other document of ours bears. */
    static String address(Document document) {
        String url = document.edition().url();
        return url.isEmpty() ? "urn:dispatch-atlas:document:" + document.id() : url;
    }

    /** The address of a place in GeoNames' linked data, else a name of our own. */
    static String address(PlaceId place) {
        return place.findGeoNames().isPresent()
                ? "https://sws.geonames.org/" + place.findGeoNames().getAsLong() + "/"
                : "urn:dispatch-atlas:place:" + place.value().substring("atlas:".length());
    }

    /** The source's key and the place in it. */
    static String words(Citation citation) {
        return citation.locator().isEmpty() ? citation.source().value() : citation.source() + " " + citation.locator();
    }
}
