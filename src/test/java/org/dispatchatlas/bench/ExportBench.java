package org.dispatchatlas.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.AtlasBuilder;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.browser.ServedJar;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.export.ChecksumStream;
import org.dispatchatlas.export.DataVersions;
import org.dispatchatlas.export.Export;
import org.dispatchatlas.export.GeoJsonExport;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.geoparser.Voice;

/**
 * How fast a large export is written and how much memory it takes, beside {@code ogr2ogr} writing the same features; and how many requests
 * the API answers to sixteen clients, beside nginx with the same bytes as a file. Needs Linux, Debian's gdal-bin and nginx-light.
 */
public final class ExportBench {
    private static final int MENTIONS = 100_000;
    private static final int PASSES = 5;
    private static final int CLIENTS = 16;
    private static final int REQUESTS = 20_000;
    private static final String SENTENCE = "The mission left Seoul for Ulanbator in the spring. ";
    private static final int SENTENCES_IN_A_PARAGRAPH = 6;
    private static final String ITEMS = "/api/collections/mentions/items?limit=10";

    private ExportBench() {}

    /** Runs everything and prints a line for each figure. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("export-bench");
        export(folder);
        try (ServedJar served = ServedJar.start(
                List.of("-Xmx512m", "-XX:+UseSerialGC"), List.of("-jar", "target/dispatch-atlas.jar"), "/")) {
            URI items = URI.create(served.url(ITEMS));
            requests("api items", items);
            nginx(folder, items);
        }
    }

    private static void export(Path folder) throws IOException, InterruptedException {
        var format = new GeoJsonExport(new DataVersions("bench", List.of()));
        for (int mentions : List.of(MENTIONS / 4, MENTIONS / 2, MENTIONS)) {
            memory(format, mentions);
        }
        Export large = Export.of(atlas(MENTIONS));
        Path file = folder.resolve("large.geojson");
        List<Double> speeds = new ArrayList<>();
        for (int pass = 0; pass <= PASSES; pass++) {
            long begin = System.nanoTime();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                format.write(large, out);
            }
            speeds.add(speedSince(begin));
        }
        // The first is for the compiler.
        PageBench.report("geojson: features a second", "", speeds.subList(1, speeds.size()));
        PageBench.report("geojson: size", "MB", List.of(Files.size(file) / 1e6));
        Path table = folder.resolve("large.gpkg");
        run("ogr2ogr", "-f", "GPKG", table.toString(), file.toString());
        List<Double> others = new ArrayList<>();
        for (int pass = 0; pass < PASSES; pass++) {
            Path again = folder.resolve("again%d.geojson".formatted(pass));
            long begin = System.nanoTime();
            run("ogr2ogr", "-f", "GeoJSON", again.toString(), table.toString());
            others.add(speedSince(begin));
            Files.delete(again);
        }
        PageBench.report("ogr2ogr from a GeoPackage: features a second", "", others);
    }

    private static double speedSince(long begin) {
        return MENTIONS / ((System.nanoTime() - begin) / 1e9);
    }

    /**
     * What the heap holds beyond the atlas while its features are written: at its peak, with all that nobody needs any more, and alive,
     * looked at twice in each pass.
     */
    private static void memory(GeoJsonExport format, int mentions) throws IOException {
        double empty = liveMegabytes();
        Atlas atlas = atlas(mentions);
        List<Double> sizes = new ArrayList<>();
        List<Double> peaks = new ArrayList<>();
        List<Double> alive = new ArrayList<>();
        // Geometries keep their boxes once they were asked for them.
        format.write(Export.of(atlas), OutputStream.nullOutputStream());
        for (int pass = 0; pass < PASSES; pass++) {
            double before = liveMegabytes();
            sizes.add(before - empty);
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            var count = new ChecksumStream(OutputStream.nullOutputStream());
            format.write(Export.of(atlas), count);
            peaks.add(heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6 - before);
            long third = count.bytes() / 3;
            format.write(Export.of(atlas), new Watched(third, () -> alive.add(liveMegabytes() - before)));
        }
        String name = "geojson of %d mentions: ".formatted(mentions);
        PageBench.report(name + "the atlas", "MB", sizes);
        PageBench.report(name + "peak beyond the atlas", "MB", peaks);
        PageBench.report(name + "alive beyond the atlas", "MB", alive);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static double liveMegabytes() {
        System.gc();
        return heap().mapToLong(pool -> pool.getUsage().getUsed()).sum() / 1e6;
    }

    /** Swallows what is written and looks up each time so much of it has gone through. */
    private static final class Watched extends OutputStream {
        private final long step;
        private final Runnable look;
        private long written;

        Watched(long step, Runnable look) {
            this.step = step;
            this.look = look;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            long before = written / step;
            written += length;
            if (written / step > before && written / step < 3) {
                look.run();
            }
        }
    }

    private static Atlas atlas(int count) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<ResolvedMention> mentions = new ArrayList<>();
        Resolution seoul =
                Samples.resolved(Samples.place("gn:1835848", "Seoul", FeatureClass.CITY, 126.9784, 37.566, "KR", null));
        Resolution ulan = Samples.resolved(
                Samples.place("gn:2028462", "Ulaanbaatar", FeatureClass.CAPITAL, 106.88324, 47.90771, "MN", null));
        int paragraph = 0;
        for (int sentence = 0; sentence < count / 2; sentence++) {
            int start = text.length();
            text.append(SENTENCE);
            mentions.add(mention(start + SENTENCE.indexOf("Seoul"), "Seoul", seoul));
            mentions.add(mention(start + SENTENCE.indexOf("Ulanbator"), "Ulanbator", ulan));
            if (sentence % SENTENCES_IN_A_PARAGRAPH == SENTENCES_IN_A_PARAGRAPH - 1) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new TextSpan(paragraph, text.length())));
                text.append('\n');
                paragraph = text.length();
            }
        }
        Document document = new Document(
                new DocumentId("sample"),
                "A large sample",
                text.toString(),
                blocks,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Edition("Papers 1936", "12", "https://example.org/papers/12", "public domain"));
        return new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES).build(document, mentions, Optional.empty());
    }

    private static ResolvedMention mention(int start, String words, Resolution resolution) {
        TextSpan span = new TextSpan(start, start + words.length());
        return new ResolvedMention(
                new Mention(
                        MentionId.of(new DocumentId("sample"), span),
                        span,
                        words,
                        MentionKind.PLACE,
                        new Voice(Voice.Kind.AUTHOR, "Bullitt"),
                        Modality.ASSERTED),
                resolution);
    }

    private static void nginx(Path folder, URI items) throws IOException, InterruptedException, ExecutionException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(items).build(), HttpResponse.BodyHandlers.ofByteArray());
        Files.write(folder.resolve("items.json"), answer.body());
        int port = 18_936;
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(
                settings,
                "worker_processes 2;\npid %1$s/nginx.pid;\nerror_log %1$s/error.log;\nevents {}\nhttp { access_log off; server { listen 127.0.0.1:%2$d; root %1$s; } }\n"
                        .formatted(folder, port));
        Process server = new ProcessBuilder("nginx", "-g", "daemon off; user root;", "-c", settings.toString())
                .inheritIO()
                .start();
        try {
            Thread.sleep(1000);
            requests("nginx, the same bytes", URI.create("http://127.0.0.1:" + port + "/items.json"));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void requests(String name, URI address) throws InterruptedException, ExecutionException {
        measure(address, REQUESTS / 2);
        long begin = System.nanoTime();
        List<Long> times = measure(address, REQUESTS);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Collections.sort(times);
        PageBench.report(name + ": requests a second, 16 clients", "", List.of(times.size() / seconds));
        PageBench.report(name + ": 99 in 100 within", "ms", List.of(times.get(times.size() * 99 / 100) / 1e6));
    }

    private static List<Long> measure(URI address, int count) throws InterruptedException, ExecutionException {
        List<Callable<List<Long>>> clients = Collections.nCopies(CLIENTS, () -> client(address, count / CLIENTS));
        List<Long> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<List<Long>> client : threads.invokeAll(clients)) {
                all.addAll(client.get());
            }
        }
        return all;
    }

    private static List<Long> client(URI address, int count) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            for (int i = 0; i < count; i++) {
                long begin = System.nanoTime();
                int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .statusCode();
                if (status != 200) {
                    throw new IOException(address + " answered " + status);
                }
                times.add(System.nanoTime() - begin);
            }
        }
        return times;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(command[0] + " ended with " + exit);
        }
    }
}
