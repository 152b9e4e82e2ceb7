package org.dispatchatlas.geoparser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.ingest.ChronologyFile;
import org.dispatchatlas.ingest.GeoparseRequests;
import org.dispatchatlas.ingest.PlainTextReader;
import org.dispatchatlas.score.AnnotatedText;
import org.dispatchatlas.score.AnnotatedTexts;
import org.dispatchatlas.score.Annotation;
import tools.jackson.databind.json.JsonMapper;

/** Reads the texts to learn from: sets in JSON lines, and the silver text that {@code src/training/teach.sh} makes. */
final class TrainingSets {
    /** A name in a silver text counts a tenth of one that a person marked: there are twelve times as many, and some are wrong. */
    static final double SILVER = 0.1;

    private static final Pattern MARK = Pattern.compile("<(/?)(LOCATION|PERSON|ORGANIZATION)>");
    private static final Pattern BETWEEN = Pattern.compile("\n\n=====\n\n");
    private static final JsonMapper JSON = new JsonMapper();

    private final GeoparseRequests requests;

    TrainingSets() {
        DateInference dates = new DateInference(ChronologyFile.load());
        this.requests = new GeoparseRequests(new PlainTextReader(dates), dates);
    }

    /** A set that people marked. */
    List<TrainingText> marked(Path file) throws IOException {
        String set = file.getFileName().toString().replace(".jsonl", "");
        List<TrainingText> texts = new ArrayList<>();
        for (AnnotatedText gold : AnnotatedTexts.read(file)) {
            texts.add(new TrainingText(set, document(gold), gold, 1));
        }
        return texts;
    }

    /** The silver texts of a file with inline marks. */
    List<TrainingText> silver(Path file) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        for (String marked : BETWEEN.split(Files.readString(file), 0)) {
            if (!marked.isBlank()) {
                AnnotatedText gold = unmark("silver-" + texts.size(), marked);
                texts.add(new TrainingText("silver", document(gold), gold, SILVER));
            }
        }
        return texts;
    }

    private Document document(AnnotatedText gold) {
        return requests.read(JSON.writeValueAsString(Map.of("id", gold.id(), "text", gold.text())));
    }

    /** The text without its marks, and its places. */
    static AnnotatedText unmark(String id, String marked) {
        StringBuilder text = new StringBuilder();
        List<Annotation> places = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        int start = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            from = mark.end();
            if (mark.group(1).isEmpty()) {
                start = text.length();
            } else if (mark.group(2).equals("LOCATION")) {
                places.add(place(start, text));
            }
        }
        text.append(marked, from, marked.length());
        return new AnnotatedText(id, text.toString(), "", places, List.of());
    }

    private static Annotation place(int start, StringBuilder text) {
        return new Annotation(start, text.length(), text.substring(start), "LOCATION", "", Optional.empty(), 0);
    }
}
