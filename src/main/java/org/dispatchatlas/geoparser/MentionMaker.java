package org.dispatchatlas.geoparser;

import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/** Makes mentions of spans: with id, words, speaker and modality. */
public final class MentionMaker {
    private final Document document;
    private final VoiceFinder voices;
    private final ModalityFinder modalities;

    /** A maker for one document. */
    public MentionMaker(Document document) {
        this.document = document;
        this.voices = new VoiceFinder(document);
        this.modalities = new ModalityFinder(document);
    }

    /** The mention of a span, with the voice and the modality that its sentence has. */
    public Mention make(TextSpan span, MentionKind kind) {
        return new Mention(
                MentionId.of(document.id(), span),
                span,
                span.of(document.text()),
                kind,
                voices.voiceOf(span),
                modalities.modalityOf(span));
    }
}
