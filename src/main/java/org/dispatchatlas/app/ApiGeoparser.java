package org.dispatchatlas.app;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.api.TextGeoparser;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.GeoparseLine;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ingest.GeoparseRequests;

/** The geoparser for programs that ask over the web: every kind of mention but the implicit ones, which no words name. */
final class ApiGeoparser implements TextGeoparser {
    private static final DocumentId TEXT = new DocumentId("text");
    private static final Set<MentionKind> KINDS = EnumSet.complementOf(EnumSet.of(MentionKind.IMPLICIT));

    private final Holdings holdings;

    ApiGeoparser(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public Text ofText(String text) {
        return taken(new GeoparseRequests.Request(TEXT, text, Optional.empty()));
    }

    @Override
    public Text ofJson(String request) {
        return taken(GeoparseRequests.request(request, TEXT));
    }

    private Text taken(GeoparseRequests.Request request) {
        return new Text() {
            @Override
            public int length() {
                return request.text().length();
            }

            @Override
            public String mentions() {
                Document document = holdings.requests().document(request);
                return GeoparseLine.of(document, holdings.mentionsOf(document), KINDS);
            }
        };
    }
}
