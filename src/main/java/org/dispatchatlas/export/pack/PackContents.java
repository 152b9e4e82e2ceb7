package org.dispatchatlas.export.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.export.JsonOut;

/** {@code data/contents.js}: what the player is told of its lesson (twin: frontend/atlas-pack/lesson.ts). */
final class PackContents {
    private static final int DEGREE_DECIMALS = 4;
    private static final int ZOOM_DECIMALS = 2;

    private final PackLesson lesson;
    private final Words words;
    private final PackBorders borders;

    PackContents(PackLesson lesson, PackBorders borders) {
        this.lesson = lesson;
        this.words = lesson.words();
        this.borders = borders;
    }

    /** @param files the file of each address */
    PackFile file(List<PackStop> stops, Map<String, String> files) {
        return PackFile.text("data/contents.js", "", PackScript.call("atlasPack.open", json -> {
            json.text("document", lesson.atlas().document().id().value());
            json.text("language", words.language().tag());
            phrases(json, "map", words.ofMap());
            phrases(json, "quiz", words.ofQuiz());
            phrases(json, "words", ownWords());
            phrases(json, "files", files);
            json.array("stops", stops, stop -> json.object(() -> stop(json, stop)));
            json.object("comparisons", () -> comparisons(json));
        }));
    }

    private Map<String, String> ownWords() {
        return new TreeMap<>(Map.of(
                "count", pattern("tour.count"),
                "present", words.say("tour.present"),
                "present-end", words.say("tour.present-end"),
                "nothing", words.say("borders.nothing"),
                "borders", pattern("borders.summary")));
    }

    /** With its gaps, which the page fills. */
    private String pattern(String key) {
        return words.find(key).orElse(key);
    }

    private static void phrases(JsonOut json, String name, Map<String, String> phrases) {
        json.object(name, () -> new TreeMap<>(phrases).forEach(json::string));
    }

    private static void stop(JsonOut json, PackStop stop) {
        stop.passage().ifPresentOrElse(span -> passage(json, span), () -> json.nothing("passage"));
        json.text("select", stop.select());
        json.text("date", stop.at().day().toString());
        json.text("view", stop.at().view());
        json.text("with", stop.other().map(Standpoint::words));
        stop.place().ifPresentOrElse(place -> place(json, place), () -> json.nothing("place"));
        json.text("projection", stop.projection().wireName());
        json.array(
                "layers",
                stop.layers().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(MapLayer::wireName)
                        .toList(),
                json::text);
    }

    private static void passage(JsonOut json, TextSpan span) {
        json.array("passage", List.of(span.start(), span.end()), offset -> json.number(offset, 0));
    }

    private static void place(JsonOut json, MapPlace place) {
        json.object("place", () -> {
            json.number("lon", place.centre().lon(), DEGREE_DECIMALS);
            json.number("lat", place.centre().lat(), DEGREE_DECIMALS);
            json.number("zoom", place.zoom(), ZOOM_DECIMALS);
        });
    }

    private void comparisons(JsonOut json) {
        borders.comparisons().stream()
                .map(PackBorders.Comparison::one)
                .distinct()
                .forEach(one -> json.array(
                        one.words(),
                        borders.othersOf(one),
                        other -> json.array(List.of(other.words(), title(other)), json::text)));
    }

    private String title(Standpoint at) {
        LocalDate day = at.day();
        String whose =
                borders.findView(at.view()).map(view -> title(words, view)).orElse(at.view());
        return words.say("borders.title", whose, words.day(day));
    }

    static String title(Words words, View view) {
        return words.find("view." + view.id()).orElse(view.title());
    }
}
