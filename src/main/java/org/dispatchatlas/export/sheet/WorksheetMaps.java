package org.dispatchatlas.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.export.BorderLines;
import org.dispatchatlas.lesson.Worksheet;

/** The maps of a worksheet: A with all places, and B of the ground on which something is to be drawn. The ground is drawn once for pupils and key. */
final class WorksheetMaps {
    /** A drawn map and what it shows in words. */
    record Drawn(List<PDFormXObject> layers, String shows, String caption) {
        double height() {
            return layers.getFirst().getBBox().getHeight();
        }
    }

    /** What stands round map A on the first page, without the rows of numbers. */
    private static final double ROUND_A = 300;

    private static final double LOWEST_A = 280;
    private static final double HIGHEST_A = 420;
    private static final double HEIGHT_B = 292;

    private final PDDocument file;
    private final Words words;
    private final BlankMap whole;
    private final Optional<BlankMap> close;
    private final List<BlankMap.Numbered> numbered;
    private final List<Worksheet.Spot> spots;
    private final List<MapFeature> readings;
    private final PDFormXObject wholeGround;
    private final Optional<PDFormXObject> closeGround;

    WorksheetMaps(PDDocument file, Worksheet worksheet, Atlas atlas, Words words, TaggedPages pages)
            throws IOException {
        this.file = file;
        this.words = words;
        List<BorderLines.Line> borders = atlas.borders().map(BorderLines::of).orElse(List.of());
        double width = pages.room(0);
        double rows = Math.ceil(worksheet.spots().size() / 3.0) * TaggedPages.RULE;
        double high = Math.clamp(pages.height() - ROUND_A - rows, LOWEST_A, HIGHEST_A);
        this.whole = BlankMap.whole(atlas, borders, words, width, high);
        this.numbered = whole.numbered(worksheet.spots());
        this.spots = numbered.stream().map(BlankMap.Numbered::spot).toList();
        this.readings = worksheet.mapTasks().stream()
                .filter(Worksheet.Draw.class::isInstance)
                .flatMap(task -> ((Worksheet.Draw) task).readings().stream())
                .toList();
        this.close = readings.isEmpty()
                ? Optional.empty()
                : Optional.of(BlankMap.close(atlas, borders, readings, words, width, HEIGHT_B));
        this.wholeGround = ground(whole);
        this.closeGround = close.isPresent() ? Optional.of(ground(close.get())) : Optional.empty();
    }

    /** The spots that map A shows with their numbers: only these are asked. */
    List<Worksheet.Spot> spots() {
        return spots;
    }

    /** Map A with empty signs. */
    Drawn blank() throws IOException {
        PDFormXObject signs =
                PdfDrawing.grey(file, whole.width(), whole.height(), pen -> whole.drawNumbers(pen, numbered, close));
        String asked = spots.stream()
                .map(spot -> spot.number() + ", " + words.position(spot.point()))
                .collect(Collectors.joining("; "));
        String shows = spots.isEmpty()
                ? words.say("worksheet.shows-nothing", whole.legend(), whole.caption())
                : words.say("worksheet.shows", asked, whole.legend(), whole.caption());
        return new Drawn(List.of(wholeGround, signs), shows, whole.caption());
    }

    /** Map A with the names. */
    Drawn named() throws IOException {
        PDFormXObject names =
                PdfDrawing.grey(file, whole.width(), whole.height(), pen -> whole.drawNames(pen, spots, close));
        String named = spots.stream()
                .map(spot -> spot.number() + " " + words.title(spot.feature()))
                .collect(Collectors.joining("; "));
        String shows = words.say("worksheet.shows-names", named, whole.legend(), whole.caption());
        return new Drawn(List.of(wholeGround, names), shows, whole.caption());
    }

    /** Map B; empty where nothing is to be drawn. */
    Optional<Drawn> closeBlank() {
        return close.map(map -> new Drawn(
                List.of(closeGround.orElseThrow()),
                words.say("worksheet.shows-nothing", map.legend(), map.caption()),
                map.caption()));
    }

    /** Map B with what is to be drawn on it, and the states of the day. */
    Optional<Drawn> closeDrawn() throws IOException {
        if (close.isEmpty()) {
            return Optional.empty();
        }
        BlankMap map = close.get();
        PDFormXObject drawn = PdfDrawing.grey(file, map.width(), map.height(), pen -> {
            map.drawReadings(pen, readings);
            map.drawStates(pen, readings);
        });
        List<String> says = new ArrayList<>();
        readings.forEach(reading -> reading.locus().ifPresent(locus -> says.add(locus.says())));
        String shows = words.say("worksheet.shows-names", String.join(" ", says), map.legend(), map.caption());
        return Optional.of(new Drawn(List.of(closeGround.orElseThrow(), drawn), shows, map.caption()));
    }

    private PDFormXObject ground(BlankMap map) throws IOException {
        return PdfDrawing.grey(file, map.width(), map.height(), map::drawGround);
    }
}
