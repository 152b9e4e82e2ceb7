package org.dispatchatlas.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dispatchatlas.browser.Chromium;
import org.dispatchatlas.browser.ServedJar;

/**
 * How a document of thousands of mentions feels: seconds from the click to a map that is ready, frames a second while the map is moved
 * and the text scrolled, memory; beside it the same points in plain OpenLayers. Then fifty open pages: memory of each, and how soon a
 * click on a passage is answered. Needs Linux, Chromium and {@code node_modules} (a build of the front end).
 */
public final class ReaderBench {
    private static final int MENTIONS = 5000;
    private static final int PAGES = 50;
    private static final int CLICKS = 200;
    private static final long SEED = 19360401;
    private static final String ELSEWHERE = "http://yardstick.invalid/";
    private static final Path OPENLAYERS = Path.of("node_modules", "ol", "dist", "ol.js");

    private ReaderBench() {}

    /** Runs everything and prints a line for each figure. */
    public static void main(String[] arguments) throws IOException {
        try (ServedJar served = ServedJar.start(
                        List.of("-Xmx512m", "-XX:+UseSerialGC"), List.of("-jar", "target/dispatch-atlas.jar"), "/");
                Chromium chromium = Chromium.launch()) {
            largeDocument(served, chromium);
            manyPages(served, chromium);
        }
    }

    private static void largeDocument(ServedJar served, Chromium chromium) throws IOException {
        double before = PageBench.heapMegabytes(served.pid());
        try (BrowserContext context = chromium.browser().newContext(wide())) {
            Page page = context.newPage();
            page.navigate(served.url("/open"));
            page.locator("textarea").fill(text());
            long begin = System.nanoTime();
            page.locator("form button").first().click();
            page.locator("atlas-map[ready]").waitFor();
            PageBench.report("large document: click to ready", "s", List.of((System.nanoTime() - begin) / 1e9));
            String points = String.valueOf(page.evaluate("""
                            () => fetch('map/mentions.geojson?document=' + location.pathname.split('/').pop())
                              .then((answer) => answer.json())
                              .then((layer) => JSON.stringify(layer.features.filter((each) => each.geometry)
                                .map((each) => [each.geometry.coordinates, each.properties.label])))"""));
            PageBench.report(
                    "large document: mentions in the text",
                    "",
                    List.of(Double.valueOf(page.locator("atlas-text mark").count())));
            PageBench.report("large document: heap of the page", "MB", List.of(browserHeap(context, page)));
            PageBench.report(
                    "large document: heap of the server",
                    "MB",
                    List.of(PageBench.heapMegabytes(served.pid()) - before));
            PageBench.report(
                    "large document: frames a second, map moved", "", List.of(framesWhileMoved(page, "atlas-map")));
            PageBench.report("large document: frames a second, text scrolled", "", List.of(framesWhileScrolled(page)));
            PageBench.report("large document: click to answer, 95 in 100", "ms", List.of(clicks(List.of(page), 40)));
            yardstick(served, chromium, points);
        }
    }

    /** The same points and labels on the same land and borders, drawn by OpenLayers with its defaults. */
    private static void yardstick(ServedJar served, Chromium chromium, String points) throws IOException {
        String library = Files.readString(OPENLAYERS);
        try (BrowserContext context = chromium.browser().newContext(wide())) {
            Page page = context.newPage();
            page.navigate(served.url("/about"));
            List<String> layers = new ArrayList<>();
            for (String path : List.of("map/land.geojson", "map/borders.geojson?date=1936-04-01&view=de-facto")) {
                layers.add(
                        String.valueOf(page.evaluate("path => fetch('/' + path).then(answer => answer.text())", path)));
            }
            page.route(ELSEWHERE + "**", route -> {
                String body = route.request().url().endsWith(".js")
                        ? library
                        : PAGE.replace("LAND", layers.get(0))
                                .replace("BORDERS", layers.get(1))
                                .replace("POINTS", points);
                route.fulfill(new Route.FulfillOptions()
                        .setContentType(route.request().url().endsWith(".js") ? "text/javascript" : "text/html")
                        .setBody(body));
            });
            long begin = System.nanoTime();
            page.navigate(ELSEWHERE);
            page.waitForFunction("window.ready === true");
            PageBench.report("plain OpenLayers: navigation to ready", "s", List.of((System.nanoTime() - begin) / 1e9));
            PageBench.report("plain OpenLayers: heap of the page", "MB", List.of(browserHeap(context, page)));
            PageBench.report(
                    "plain OpenLayers: frames a second, map moved", "", List.of(framesWhileMoved(page, "#map")));
        }
    }

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><style>#map { position: absolute; left: 547px; top: 0; width: 893px; height: 736px }</style>
            <div id="map"></div><script src="ol.js"></script><script>
            const read = (json) => new ol.format.GeoJSON().readFeatures(json, { featureProjection: 'EPSG:3857' });
            const ground = (json, style) => new ol.layer.Vector({ source: new ol.source.Vector({ features: read(json) }), style });
            const stroke = new ol.style.Stroke({ color: '#7d6a58', width: 1 });
            const points = POINTS.map(([at, name]) => { const feature = new ol.Feature(new ol.geom.Point(ol.proj.fromLonLat(at))); feature.set('name', name); return feature; });
            const places = new ol.layer.Vector({ declutter: true, source: new ol.source.Vector({ features: points }), style: (feature) => new ol.style.Style({
              image: new ol.style.Circle({ radius: 6, fill: new ol.style.Fill({ color: '#1d5c85' }) }),
              text: new ol.style.Text({ text: feature.get('name'), offsetY: -12 }) }) });
            const map = new ol.Map({ target: 'map', view: new ol.View({ center: ol.proj.fromLonLat([80, 50]), zoom: 3 }), layers: [
              ground(LAND, new ol.style.Style({ fill: new ol.style.Fill({ color: '#f6f0e2' }) })),
              ground(BORDERS, new ol.style.Style({ stroke })), places] });
            map.once('rendercomplete', () => { window.ready = true; });
            </script>
            """;

    private static void manyPages(ServedJar served, Chromium chromium) throws IOException {
        double before = PageBench.heapMegabytes(served.pid());
        List<BrowserContext> contexts = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (int count = 0; count < PAGES; count++) {
            contexts.add(chromium.browser().newContext());
            pages.add(contexts.getLast().newPage());
            pages.getLast().navigate(served.url("/"));
            pages.getLast().locator("atlas-map[ready]").waitFor();
        }
        PageBench.report(
                PAGES + " sessions: heap of the server for each",
                "MB",
                List.of((PageBench.heapMegabytes(served.pid()) - before) / PAGES));
        PageBench.report(PAGES + " sessions: click to answer, 95 in 100", "ms", List.of(clicks(pages, CLICKS)));
        contexts.forEach(BrowserContext::close);
    }

    /** Milliseconds from a click on a passage until its card stands and the map marks it, of 95 in 100 clicks. */
    private static double clicks(List<Page> pages, int count) {
        double[] milliseconds = new double[count];
        Random random = new Random(SEED);
        for (int click = 0; click < count; click++) {
            Page page = pages.get(click % pages.size());
            milliseconds[click] = ((Number) page.evaluate("""
                            async (share) => {
                              const marks = [...document.querySelectorAll('atlas-text mark:not([data-off]):not([aria-current])')];
                              const mark = marks[Math.floor(share * marks.length)];
                              const begin = performance.now();
                              mark.click();
                              const frame = () => new Promise((done) => requestAnimationFrame(done));
                              const id = mark.dataset.mention, map = document.querySelector('atlas-map');
                              while (map.getAttribute('selected') !== id || document.querySelector('.card blockquote')?.textContent !== `“${mark.textContent}”`) await frame();
                              return performance.now() - begin;
                            }""", random.nextDouble())).doubleValue();
        }
        Arrays.sort(milliseconds);
        return milliseconds[(int) Math.ceil(count * 0.95) - 1];
    }

    /** Frames a second while the pointer drags the map to and fro for some seconds. */
    private static double framesWhileMoved(Page page, String map) {
        Locator sheet = page.locator(map);
        var box = sheet.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.evaluate(
                "() => { window.frames5 = 0; const count = () => { window.frames5++; requestAnimationFrame(count); }; requestAnimationFrame(count); }");
        page.mouse().move(x, y);
        page.mouse().down();
        Number at = (Number) page.evaluate("() => window.frames5");
        long begin = System.nanoTime();
        for (int step = 0; System.nanoTime() - begin < 5_000_000_000L; step++) {
            page.mouse().move(x + 120 * Math.sin(step / 10.0), y + 60 * Math.cos(step / 10.0));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Number end = (Number) page.evaluate("() => window.frames5");
        page.mouse().up();
        return (end.doubleValue() - at.doubleValue()) / seconds;
    }

    private static double framesWhileScrolled(Page page) {
        return ((Number) page.evaluate("""
                        () => new Promise((done) => {
                          const scroll = document.querySelector('.scroll'), begin = performance.now();
                          let frames = 0;
                          const step = () => {
                            frames++; scroll.scrollTop += 60;
                            if (performance.now() - begin < 4000) requestAnimationFrame(step);
                            else done(frames / ((performance.now() - begin) / 1000));
                          };
                          requestAnimationFrame(step);
                        })""")).doubleValue();
    }

    private static double browserHeap(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        return session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1e6;
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    /** Sentences of authored names, always the same. */
    private static String text() throws IOException {
        List<String> names = Files.readAllLines(Path.of("geodata", "curated", "names.csv")).stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .filter(row -> row.length > 3 && row[2].equals("en") && row[3].equals("HISTORICAL"))
                .map(row -> row[1])
                .filter(name -> name.matches("[A-Z][a-z]{3,}"))
                .distinct()
                .toList();
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder("London, May 3, 1936.\n\n");
        for (int mention = 0; mention < MENTIONS; mention += 4) {
            text.append("He travelled from %s to %s, and the consuls at %s and %s reported it.%s"
                    .formatted(
                            names.get(random.nextInt(names.size())),
                            names.get(random.nextInt(names.size())),
                            names.get(random.nextInt(names.size())),
                            names.get(random.nextInt(names.size())),
                            random.nextInt(6) == 0 ? "\n\n" : " "));
        }
        return text.toString();
    }
}
