package org.dispatchatlas.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.dispatchatlas.browser.Chromium;
import org.dispatchatlas.browser.ServedJar;

/**
 * From start to a page that is ready: seconds to the first page served, plain and with an ahead-of-time cache; memory after the start
 * and for each open page; seconds from navigation to {@code ready}; bytes of the first page. Needs Linux (for /proc) and Chromium.
 */
public final class PageBench {
    private static final int STARTS = 3;
    private static final int PAGES = 20;
    private static final Path EXTRACTED = Path.of("target", "bench", "extracted");
    private static final Path CACHE = Path.of("target", "bench", "atlas.aot");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** As the README's command serves. */
    private static final List<String> MODEST = List.of("-Xmx224m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private PageBench() {}

    /** Runs everything and prints a line for each figure. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> jar = List.of("-jar", "target/dispatch-atlas.jar");
        report("start to first page, plain", "s", measureStarts(MODEST, jar));
        if (Runtime.version().feature() >= 25) {
            prepareCache();
            List<String> extracted =
                    List.of("-jar", EXTRACTED.resolve("dispatch-atlas.jar").toString());
            report("start to first page, AOT cache", "s", measureStarts(with("-XX:AOTCache=" + CACHE), extracted));
        }
        measurePages(jar);
    }

    private static List<Double> measureStarts(List<String> options, List<String> target) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < STARTS; run++) {
            long begin = System.nanoTime();
            try (ServedJar served = ServedJar.start(options, target, "/")) {
                seconds.add((System.nanoTime() - begin) / 1e9);
                if (run == 0) {
                    report("memory after start (RSS)", "MB", List.of(residentMegabytes(served.pid())));
                }
            }
        }
        return seconds;
    }

    private static void prepareCache() throws IOException, InterruptedException {
        Files.createDirectories(EXTRACTED);
        run(
                "-Djarmode=tools",
                "-jar",
                "target/dispatch-atlas.jar",
                "extract",
                "--force",
                "--destination",
                EXTRACTED.toString());
        run(
                "-XX:AOTCacheOutput=" + CACHE,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                EXTRACTED.resolve("dispatch-atlas.jar").toString(),
                "--server.port=0");
    }

    private static void measurePages(List<String> jar) throws IOException {
        try (ServedJar served = ServedJar.start(MODEST, jar, "/");
                Chromium chromium = Chromium.launch()) {
            LongAdder bytes = new LongAdder();
            report("navigation to ready, first page, empty cache", "s", List.of(visit(chromium, served, bytes)));
            report("bytes of the first page, as transferred", "KB", List.of(bytes.sum() / 1000.0));
            double before = heapMegabytes(served.pid());
            List<Double> seconds = new ArrayList<>();
            List<BrowserContext> open = new ArrayList<>();
            for (int count = 0; count < PAGES; count++) {
                BrowserContext context = chromium.browser().newContext();
                open.add(context);
                seconds.add(navigate(context.newPage(), served));
            }
            report("navigation to ready, server warm", "s", seconds);
            report(
                    "heap per open page, after collection",
                    "MB",
                    List.of((heapMegabytes(served.pid()) - before) / PAGES));
            report("memory with " + PAGES + " pages open (RSS)", "MB", List.of(residentMegabytes(served.pid())));
            open.forEach(BrowserContext::close);
        }
    }

    private static double visit(Chromium chromium, ServedJar served, LongAdder bytes) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            Page page = context.newPage();
            CDPSession network = context.newCDPSession(page);
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.add(event.get("encodedDataLength").getAsLong()));
            return navigate(page, served);
        }
    }

    private static double navigate(Page page, ServedJar served) {
        long begin = System.nanoTime();
        page.navigate(served.url("/"));
        page.locator("atlas-map[ready]").waitFor();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** What lives on the heap after a full collection. */
    static double heapMegabytes(long pid) throws IOException {
        jcmd(pid, "GC.run");
        return jcmd(pid, "GC.heap_info")
                .lines()
                .filter(line -> line.matches(".* used \\d+K.*"))
                .filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll(".* used (\\d+)K.*", "$1")) / 1024)
                .sum();
    }

    private static String jcmd(long pid, String command) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> with(String option) {
        List<String> options = new ArrayList<>(MODEST);
        options.add(option);
        return options;
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench", "prepare.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }

    static void report(String what, String unit, List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        OUT.printf(
                Locale.ROOT,
                "%-60s %8.2f %-2s  (median of %d, %.2f to %.2f)%n",
                what,
                median,
                unit,
                sorted.size(),
                sorted.getFirst(),
                sorted.getLast());
    }
}
