package org.dispatchatlas.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.source.Citation;

/** Names and addresses of documents, places and sources as exports write them. */
public final class Citations {
    private Citations() {}

    /** The document as cited; its title where it belongs to no edition. */
    static String document(Document document) {
        String cited = document.edition().cite();
        return cited.isEmpty() ? "“" + document.title() + "”" : cited;
    }

    /** The edition's address, else a name that no other document of ours bears. */
    static String address(Document document) {
        String url = document.edition().url();
        return url.isEmpty() ? Urns.of("document", document.id().value()) : url;
    }

    /** Citations, each once, as a column of them is written. */
    public static String words(Stream<Citation> citations) {
        return citations.map(Citations::words).distinct().collect(Collectors.joining("; "));
    }

    /** The source's key and the place in it. */
    static String words(Citation citation) {
        return citation.locator().isEmpty() ? citation.source().value() : citation.source() + " " + citation.locator();
    }
}
