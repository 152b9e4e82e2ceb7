package org.dispatchatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchatlas.bench.ReadingSpeed;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.geoparser.Geoparser;
import org.dispatchatlas.ingest.CuratedPlaces;
import org.dispatchatlas.ingest.GeoparserFiles;
import org.dispatchatlas.score.AnnotatedText;
import org.dispatchatlas.score.AnnotatedTexts;
import tools.jackson.databind.json.JsonMapper;

/** Our row in the table of {@code ./mvnw -Pbench-geoparser}; src/bench/geoparsers.sh has the peers measured beside it. */
final class GeoparserBench {
    private static final JsonMapper JSON = new JsonMapper();

    private GeoparserBench() {}

    /** Takes the folder of the development sets. */
    public static void main(String[] args) throws Exception {
        ReadingSpeed speed = new ReadingSpeed("Dispatch Atlas");
        Geoparser geoparser = new Geoparser(CuratedPlaces.load(), GeoparserFiles.load());
        speed.loaded();
        speed.read(
                documents(Path.of(args[0])),
                Document::text,
                document -> geoparser.parse(document, Optional.empty()).size());
    }

    /** The texts of the development sets, as documents. */
    static List<Document> documents(Path sets) throws IOException {
        Holdings holdings = Holdings.open(NoHome.HOME);
        List<Document> documents = new ArrayList<>();
        for (String set : List.of("wotr-dev", "geovirus", "gwn")) {
            for (AnnotatedText text : AnnotatedTexts.read(sets.resolve(set + ".jsonl"))) {
                String request = JSON.writeValueAsString(Map.of("id", text.id(), "text", text.text()));
                documents.add(holdings.requests().read(request));
            }
        }
        return documents;
    }
}
