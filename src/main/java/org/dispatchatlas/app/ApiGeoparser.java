package org.dispatchatlas.app;

import java.util.EnumSet;
import java.util.Set;
import org.dispatchatlas.api.TextGeoparser;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.GeoparseLine;
import org.dispatchatlas.geoparser.MentionKind;

/** The geoparser for programs that ask over the web: every kind of mention but the implicit ones, which no words name. */
final class ApiGeoparser implements TextGeoparser {
    private static final DocumentId TEXT = new DocumentId("text");
    private static final Set<MentionKind> KINDS = EnumSet.complementOf(EnumSet.of(MentionKind.IMPLICIT));

    private final Holdings holdings;

    ApiGeoparser(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public String ofText(String text) {
        return answer(holdings.textReader().read(TEXT, text));
    }

    @Override
    public String ofJson(String request) {
        return answer(holdings.requests().read(request, TEXT));
    }

    private String answer(Document document) {
        return GeoparseLine.of(document, holdings.mentionsOf(document), KINDS);
    }
}
