package org.dispatchatlas.export;

import java.util.stream.Collectors;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.StopMap;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourSource;

/** Writes a tour as a small file that a teacher can go on writing: YAML with Markdown. The same tour gives the same bytes. */
public final class TourYaml {
    private final StringBuilder out = new StringBuilder();

    private TourYaml() {}

    /** The file's text; lines end with a line feed. */
    public static String write(Tour tour) {
        TourYaml yaml = new TourYaml();
        yaml.tour(tour);
        return yaml.out.toString();
    }

    private void tour(Tour tour) {
        line("tour: ", tour.id().value());
        line("title: ", YamlText.quoted(tour.title()));
        line("language: ", tour.language());
        line("document: ", YamlText.quoted(tour.document().value()));
        if (tour.minutes() > 0) {
            line("minutes: ", Integer.toString(tour.minutes()));
        }
        words("", "about", tour.about().markdown());
        if (!tour.sources().isEmpty()) {
            line("sources:", "");
            tour.sources().forEach(this::source);
        }
        line("stops:", "");
        tour.stops().forEach(this::stop);
    }

    private void source(TourSource source) {
        String url = source.url().isEmpty() ? "" : ", url: " + YamlText.quoted(source.url());
        line("  " + source.key() + ": ", "{cite: " + YamlText.quoted(source.cite()) + url + "}");
    }

    private void stop(Stop stop) {
        line("  - title: ", YamlText.quoted(stop.title()));
        stop.passage().ifPresent(words -> line("    passage: ", YamlText.quoted(words)));
        stop.select().ifPresent(words -> line("    select: ", YamlText.quoted(words)));
        if (!stop.map().equals(StopMap.USUAL)) {
            line("    map:", "");
            map(stop.map());
        }
        words("    ", "text", stop.text().markdown());
    }

    private void map(StopMap map) {
        map.date().ifPresent(day -> line("      date: ", day.toString()));
        map.view().ifPresent(view -> line("      view: ", YamlText.quoted(view)));
        map.compare().map(Standpoint::words).ifPresent(other -> line("      compare: ", YamlText.quoted(other)));
        map.place().map(MapPlace::words).ifPresent(place -> line("      place: ", place));
        map.projection().map(MapProjection::wireName).ifPresent(name -> line("      projection: ", name));
        map.layers()
                .map(layers ->
                        layers.stream().sorted().map(MapLayer::wireName).collect(Collectors.joining(", ", "[", "]")))
                .ifPresent(list -> line("      layers: ", list));
    }

    private void words(String indent, String key, String words) {
        if (!words.isEmpty()) {
            line(indent + key + ": ", YamlText.block(words, indent + "  "));
        }
    }

    private void line(String key, String value) {
        out.append(key).append(value).append('\n');
    }
}
