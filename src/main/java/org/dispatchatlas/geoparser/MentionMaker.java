package org.dispatchatlas.geoparser;

import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/** Makes mentions of spans: with id, words, speaker and modality. */
final class MentionMaker {
    private final Document document;

    MentionMaker(Document document) {
        this.document = document;
    }

    Mention make(TextSpan span, MentionKind kind) {
        return new Mention(
                MentionId.of(document.id(), span),
                span,
                span.of(document.text()),
                kind,
                new Voice(Voice.Kind.AUTHOR, ""),
                Modality.ASSERTED);
    }
}
