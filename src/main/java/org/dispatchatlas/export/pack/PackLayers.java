package org.dispatchatlas.export.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.export.MentionsLayer;
import org.dispatchatlas.export.RelationsLayer;
import org.dispatchatlas.geo.BoundingBox;

/** The layers that a pack's map may ask for, by the addresses that it has for them; the twin of the addresses in frontend/atlas-map. */
final class PackLayers {
    /**
     * A script with the layers of one kind.
     *
     * @param addresses of the layers in it
     */
    record LayerFile(PackFile file, List<String> addresses) {}

    private record Layer(String address, Supplier<byte[]> bytes) {}

    /** Writes a layer of an atlas. */
    @FunctionalInterface
    private interface Writing {
        void write(Atlas atlas, OutputStream out) throws IOException;
    }

    private final PackLesson lesson;
    private final PackBorders borders;
    private final PackGround ground;

    PackLayers(PackLesson lesson, PackBorders borders, PackGround ground) {
        this.lesson = lesson;
        this.borders = borders;
        this.ground = ground;
    }

    List<LayerFile> files(List<PackStop> stops) {
        List<LayerFile> files = new ArrayList<>();
        for (String plain : List.of("land", "lakes", "rivers", "today")) {
            files.add(file(plain, List.of(new Layer("map/" + plain + ".geojson", () -> ground.plain(plain)))));
        }
        files.add(file("mentions", List.of(ofDocument("mentions", MentionsLayer::write))));
        files.add(file("relations", List.of(ofDocument("relations", RelationsLayer::write))));
        files.add(file("borders", ofDays("borders")));
        files.add(file("claims", ofDays("claims")));
        files.add(file("near", near(stops)));
        files.add(file("difference", differences()));
        return files;
    }

    private static LayerFile file(String name, List<Layer> layers) {
        PackFile.Writing writing = out -> {
            FeaturePool pool = new FeaturePool();
            layers.forEach(layer -> pool.add(layer.address(), layer.bytes().get()));
            pool.write(out);
        };
        return new LayerFile(
                new PackFile("data/" + name + ".js", "", writing),
                layers.stream().map(Layer::address).toList());
    }

    private Layer ofDocument(String name, Writing writing) {
        String id = encoded(lesson.atlas().document().id().value());
        return new Layer("map/%s.geojson?document=%s".formatted(name, id), () -> {
            var bytes = new ByteArrayOutputStream();
            try {
                writing.write(lesson.atlas(), bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        });
    }

    private List<Layer> ofDays(String name) {
        return borders.days().stream()
                .flatMap(day -> borders.of(day).stream())
                .map(at ->
                        new Layer(address(name, at), () -> ground.dated(name, at, Optional.empty(), Optional.empty())))
                .toList();
    }

    /** Where a stop goes near, every view of its day. */
    private List<Layer> near(List<PackStop> stops) {
        record Near(LocalDate day, BoundingBox box) {}
        Set<Near> wanted = new LinkedHashSet<>();
        stops.forEach(stop -> stop.place()
                .flatMap(NearBox::of)
                .ifPresent(box -> wanted.add(new Near(stop.at().day(), box))));
        List<Layer> layers = new ArrayList<>();
        for (Near each : wanted) {
            for (Standpoint at : borders.of(each.day())) {
                layers.add(new Layer(
                        address("borders-near", at) + "&bbox=" + NearBox.words(each.box()),
                        () -> ground.dated("borders-near", at, Optional.empty(), Optional.of(each.box()))));
            }
        }
        return layers;
    }

    private List<Layer> differences() {
        return borders.comparisons().stream()
                .map(each -> new Layer(
                        address("difference", each.one()) + "&with="
                                + encoded(each.other().words()),
                        () -> ground.dated("difference", each.one(), Optional.of(each.other()), Optional.empty())))
                .toList();
    }

    private static String address(String layer, Standpoint at) {
        return "map/%s.geojson?date=%s&view=%s".formatted(layer, at.day(), encoded(at.view()));
    }

    /** As a browser's encodeURIComponent does it. */
    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }
}
