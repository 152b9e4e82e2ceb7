package org.dispatchatlas.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.export.ExportFormats;

/**
 * Makes class packs: a tour with its document, its map and whatever goes with it, as one zip that needs neither a server nor a network.
 * Unpacked, {@code START-HERE.html} opens with a double click. The same lesson and data give the same bytes. Safe for use by many threads.
 */
public final class ClassPack {
    /** The page to begin with. */
    public static final String START = "START-HERE.html";

    /** The media type of a pack. */
    public static final String MEDIA_TYPE = "application/zip";

    private final PackGround ground;
    private final Supplier<HistoricalBorders> borders;
    private final ExportFormats formats;

    /** @param borders the ones that {@code ground} draws */
    public ClassPack(PackGround ground, Supplier<HistoricalBorders> borders, ExportFormats formats) {
        this.ground = ground;
        this.borders = borders;
        this.formats = formats;
    }

    /**
     * Writes a pack; the stream stays open.
     *
     * @throws IllegalArgumentException where the tour is of more days than a pack can carry; the message is for its author
     * @throws IOException where the stream fails
     */
    public void write(PackLesson lesson, OutputStream out) throws IOException {
        PackZip.write(files(lesson), out);
    }

    /**
     * Says at once what {@link #write} would say later.
     *
     * @throws IllegalArgumentException where the tour is of more days than a pack can carry
     */
    public void check(PackLesson lesson) {
        HistoricalBorders maps = borders.get();
        PackBorders.of(lesson, PackStop.of(lesson, maps), maps);
    }

    private List<PackFile> files(PackLesson lesson) {
        HistoricalBorders maps = borders.get();
        List<PackStop> stops = PackStop.of(lesson, maps);
        PackBorders carried = PackBorders.of(lesson, stops, maps);
        PackFiles beside = new PackFiles(lesson, formats);
        List<PackFile> listed = new ArrayList<>(List.of(beside.readMe()));
        listed.addAll(beside.data(carried, ground));
        listed.addAll(beside.licences(maps));

        List<PackFile> files = new ArrayList<>(listed);
        files.addAll(PackFiles.player());
        List<PackPart> parts = List.of(QuizParts.of(lesson), WorksheetParts.of(lesson, maps));
        parts.forEach(part -> files.addAll(part.files()));
        Map<String, String> answers = new HashMap<>();
        for (PackLayers.LayerFile layer : new PackLayers(lesson, carried, ground).files(stops)) {
            files.add(layer.file());
            layer.addresses()
                    .forEach(address -> answers.put(address, layer.file().name()));
        }
        for (PackPart part : parts) {
            new TreeMap<>(part.answers()).forEach((address, json) -> {
                PackFile file = PackFile.text(
                        "data/%s-%d.js".formatted(part.id(), answers.size()), "", PackScript.give(address, json));
                files.add(file);
                answers.put(address, file.name());
            });
        }
        files.add(new PackContents(lesson, carried).file(stops, answers));
        files.add(PackFile.text(START, "", new PackPage(lesson).html(carried, parts, listed)));
        return files;
    }
}
