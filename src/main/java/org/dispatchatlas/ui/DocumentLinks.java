package org.dispatchatlas.ui;

import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.quiz.QuizOrder;

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

    /** The page of a tour. */
    static String tour(TourId id) {
        return "lessons/" + id;
    }

    /** The page of a document's quiz. */
    static String quiz(DocumentId id) {
        return "quizzes/" + id;
    }

    /** A quiz for the page's element. */
    static String quizFile(DocumentId id, QuizOrder order) {
        return quiz(id) + ".json?" + order.words();
    }

    /** The download of a document in a form, with extras. */
    public static String export(DocumentId id, String extension, Set<Export.Extra> extras) {
        String include = extras.stream().sorted().map(Export.Extra::word).collect(Collectors.joining(","));
        return "export/" + id + "." + extension + (include.isEmpty() ? "" : "?include=" + include);
    }

    /** The download of a document's GeoJSON. */
    public static String geoJson(DocumentId id) {
        return "export/" + id + ".geojson";
    }
}
