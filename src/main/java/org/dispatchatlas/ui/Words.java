package org.dispatchatlas.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Voice;

/** The words in which the page speaks of values of the domain. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String basis(DocumentDate date) {
        return switch (date.basis()) {
            case PRINTED -> "printed";
            case GIVEN -> "given";
            case INFERRED -> "inferred";
        };
    }

    static String kind(MentionKind kind) {
        return switch (kind) {
            case PLACE -> "Places";
            case REGION -> "States and regions";
            case METONYM -> "Capitals as governments";
            case DEMONYM -> "Adjectives and peoples";
            case ORG_PART -> "In titles and organisations";
            case RELATIVE -> "Computed from words";
            case IMPLICIT -> "Implied";
        };
    }

    static String voice(Voice voice) {
        return voice.kind() == Voice.Kind.EDITOR ? "the editors of the volume" : voice.label();
    }

    static String modality(Modality modality) {
        return switch (modality) {
            case ASSERTED -> "stated";
            case ALLEGED -> "alleged";
            case DENIED -> "denied";
            case HYPOTHETICAL -> "as a possibility";
        };
    }

    /** Confidence in a word and a number; no reading is called certain. */
    static String confidence(double share) {
        String word = share >= 0.9 ? "very likely" : share >= 0.5 ? "likely" : share > 0 ? "doubtful" : "not placed";
        return share > 0 ? String.format(Locale.ROOT, "%s (%.2f)", word, share) : word;
    }
}
