package org.dispatchatlas.export.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.ExportFormat;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.Licences;
import org.dispatchatlas.export.TourYaml;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.source.SourceId;

/** What a pack holds beside its page: data to work on with, the player, and the terms of all of it. */
final class PackFiles {
    private static final String LINE = "\r\n";

    private final PackLesson lesson;
    private final Words words;
    private final ExportFormats formats;

    PackFiles(PackLesson lesson, ExportFormats formats) {
        this.lesson = lesson;
        this.words = lesson.words();
        this.formats = formats;
    }

    /** The document and its map in forms for other programs, in the order of the page's list. */
    List<PackFile> data(PackBorders borders, PackGround ground) {
        Atlas atlas = lesson.atlas();
        String id = fileName(atlas.document().id().value());
        List<PackFile> files = new ArrayList<>();
        files.add(PackFile.text(
                "files/" + id + ".txt",
                words.say("pack.file.text"),
                atlas.document().text()));
        files.add(PackFile.text(
                "files/" + lesson.tour().id() + ".yaml", words.say("pack.file.tour"), TourYaml.write(lesson.tour())));
        for (String extension : List.of("geojson", "csv", "annotations.jsonld")) {
            ExportFormat format = formats.find(extension).orElseThrow();
            Export export = formats.export(atlas, Set.of());
            files.add(new PackFile(
                    "files/%s.%s".formatted(id, extension),
                    words.say("pack.file.places", format.title()),
                    out -> format.write(export, out)));
        }
        for (Standpoint at : borders.ofTour()) {
            files.add(new PackFile(
                    "files/borders-%s-%s.geojson".formatted(at.day(), at.view()),
                    words.say("pack.file.borders", title(at, borders)),
                    out -> out.write(ground.dated("borders", at, Optional.empty(), Optional.empty()))));
        }
        return files;
    }

    private String title(Standpoint at, PackBorders borders) {
        String whose = borders.findView(at.view())
                .map(view -> PackContents.title(words, view))
                .orElse(at.view());
        return words.say("borders.title", whose, words.day(at.day()));
    }

    /** What makes the page move; the same for every pack. */
    static List<PackFile> player() {
        return List.of(
                resource("player/player.js", "", "/pack/player.js"),
                resource("player/player.css", "", "/pack/player.css"));
    }

    /** What may be done with all of it, and whom it owes thanks. */
    List<PackFile> licences(HistoricalBorders borders) {
        return List.of(
                PackFile.text("licences/data.txt", words.say("pack.file.data"), credits(borders)),
                resource(
                        "licences/software-and-fonts.txt",
                        words.say("pack.file.software"),
                        "/pack/player-licences.txt"),
                resource("licences/dispatch-atlas-licence.txt", words.say("pack.file.licence"), "/pack/LICENSE"),
                resource("licences/dispatch-atlas-notice.txt", words.say("pack.file.notice"), "/pack/NOTICE"));
    }

    private String credits(HistoricalBorders borders) {
        Stream<SourceId> cited = Stream.concat(
                lesson.atlas().sources().stream().map(Source::id),
                borders.sources().stream().map(Citation::source));
        Set<SourceId> used = cited.collect(Collectors.toSet());
        List<Source> sources = formats.sources().stream()
                .filter(source -> used.contains(source.id()))
                .toList();
        License all = Licences.of(sources);
        StringBuilder text = new StringBuilder();
        line(text, words.say("page.about"));
        line(text, "");
        line(text, "Text: " + lesson.atlas().document().edition().rights());
        line(text, Licences.isStated(all) ? "Data: %s, %s".formatted(all.name(), all.url()) : "Data: see each source.");
        for (Source source : sources) {
            line(text, "");
            line(
                    text,
                    Stream.of(source.title(), source.publisher(), source.version())
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(", ")));
            line(text, source.license().name() + " " + source.license().url());
            line(text, source.attribution());
        }
        return text.toString();
    }

    /** How to begin, for whoever finds the folder without its teacher. */
    PackFile readMe() {
        StringBuilder text = new StringBuilder();
        line(text, lesson.tour().title());
        for (String key : List.of("start", "net", "files", "rights")) {
            line(text, "");
            line(text, words.say("pack.readme." + key));
        }
        return PackFile.text("README.txt", words.say("pack.file.readme"), "\uFEFF" + text);
    }

    private static void line(StringBuilder text, String words) {
        text.append(words.strip()).append(LINE);
    }

    private static PackFile resource(String name, String says, String path) {
        return new PackFile(name, says, out -> {
            try (InputStream in = PackFiles.class.getResourceAsStream(path)) {
                Objects.requireNonNull(in, path).transferTo(out);
            } catch (IOException broken) {
                throw new IOException(path + " could not be read", broken);
            }
        });
    }

    /** A name that every file system takes: a reader's document may be called anything. */
    private static String fileName(String id) {
        String safe = id.replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("\\.{2,}", ".");
        return safe.isBlank() || safe.startsWith(".") ? "document" : safe;
    }
}
