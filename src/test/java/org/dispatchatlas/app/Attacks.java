package org.dispatchatlas.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dispatchatlas.app.RawHttp.Question;

/** Thinks of requests to the OGC API that are damaged: a sound one is taken, so that its damage is met deep inside of what reads it. */
final class Attacks {
    /** Collections, each with a column of words. */
    private static final List<List<String>> COLLECTIONS = List.of(
            List.of("documents", "sender"),
            List.of("mentions", "quote"),
            List.of("mentions-areas", "claimant"),
            List.of("places", "name"),
            List.of("borders", "territory"),
            List.of("claims", "claimant"));

    /** W stands for the column of words. */
    private static final List<String> FILTERS = List.of(
            "W = 'prague'",
            "W <> 'it''s' AND NOT (W LIKE 'a%_\\%' OR W IS NULL)",
            "CASEI(W) IN (CASEI('Ulanbator'), 'it\\'s')",
            "W NOT BETWEEN 'a' AND 'm'",
            "S_INTERSECTS(geometry, POLYGON((106 47, 107 47, 107 48, 106 48, 106 47)))",
            "NOT S_WITHIN(geometry, BBOX(170,-20,-170,48.5))",
            "S_CROSSES(geometry, LINESTRING(100 40, 120 50)) OR S_TOUCHES(geometry, POINT(1 1e1))",
            "T_DURING(datetime, INTERVAL('1932-01-01','..')) OR T_BEFORE(datetime, TIMESTAMP('1936-04-01T12:00:00Z'))",
            "datetime >= DATE('1936-01-01') AND geometry IS NOT NULL");

    private static final List<String> BAD_CONDITIONS = List.of(
            "",
            "W",
            "W =",
            "W = = 'a'",
            "nothing = 1",
            "W LIKE 1",
            "W LIKE '\\'",
            "W LIKE '%\\'",
            "W IN ()",
            "W IN ('a',)",
            "W BETWEEN 'a'",
            "W IS 'a'",
            "CASEI(W",
            "1=1)",
            "W = \u0000",
            "W = \uD83D\uDE00",
            "W ; DROP",
            "(".repeat(51) + "W = 'a'" + ")".repeat(51),
            "NOT ".repeat(60) + "W = 'a'",
            "W IN (" + "'a',".repeat(500) + "'a')",
            "W = '" + "a".repeat(4000) + "'",
            "geometry = 'a'",
            "geometry LIKE 'a'",
            "datetime LIKE '1936%'",
            "datetime = 'soon'",
            "datetime < datetime",
            "S_INTERSECTS(geometry, POINT(x y))",
            "S_INTERSECTS(geometry, POINT(NaN NaN))",
            "S_INTERSECTS(geometry, POINT(500 0))",
            "S_INTERSECTS(geometry, POLYGON((0 0, 1 1)))",
            "S_INTERSECTS(geometry, POLYGON((0 0, 10 0, 0 10, 10 10, 0 0)))",
            "S_INTERSECTS(geometry, MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((5 5,15 5,15 15,5 15,5 5))))",
            "S_OVERLAPS(geometry, POLYGON((0 0, 90 0, 90 60, 90 80, 90 60, 0 60, 0 0)))",
            "S_NEAR(geometry, POINT(1 1))",
            "S_INTERSECTS(W, POINT(1 1))",
            "S_INTERSECTS(geometry, POINT(1 1)",
            "S_WITHIN(geometry, BBOX(1,2,3))",
            "S_WITHIN(geometry, BBOX(0,5,1,4))",
            "S_WITHIN(geometry, BBOX(0,91,1,92))",
            "S_WITHIN(geometry, BBOX(-200,0,1,1))",
            "T_AFTER(datetime, DATE('x'))",
            "T_AFTER(datetime, '1936-01-01')",
            "T_NEVER(datetime, DATE('1936-01-01'))",
            "T_DURING(datetime, INTERVAL('1936-01-02','1936-01-01'))",
            "T_DURING(datetime, INTERVAL('..'))");

    /** Names with values that are none. */
    private static final Map<String, List<String>> BAD_VALUES = Map.ofEntries(
            Map.entry(
                    "bbox",
                    List.of(
                            "",
                            "1",
                            "1,2,3",
                            "1,2,3,4,5",
                            "1,2,3,x",
                            "1,2,3,4,",
                            "NaN,0,1,1",
                            "1e999,0,1,1",
                            "0,91,1,92",
                            "5,5,6,1",
                            "-190,0,1,1",
                            "0,0,999,1",
                            "1,2,3,4,5,6,7",
                            "1 ,2,3,4",
                            "--1,2,3,4",
                            "0x1,2,3,4")),
            Map.entry(
                    "datetime",
                    List.of(
                            "",
                            "1936",
                            "1936-13-01",
                            "1936-02-30",
                            "1936-04-01T25:00:00Z",
                            "1936-04-01T12:00",
                            "//",
                            "1936-04-01/1936-03-01",
                            "1936-04-01/1936-05-01/1936-06-01",
                            "P1M/P1M",
                            "1936-04-01/P",
                            "../x",
                            "+999999999-01-01",
                            "1936-04-01x")),
            Map.entry("limit", List.of("", "0", "-1", "1.5", "1e3", "0x10", " 1", "x", "1,2", "\u0661")),
            Map.entry("offset", List.of("", "-1", "1.5", "1e3", "x", "--")),
            Map.entry("f", List.of("", "xml", "JSON", "json ", "mvt", "../html")),
            Map.entry("crs", List.of("", "4326", "http://www.opengis.net/def/crs/EPSG/0/0", "file:///etc/passwd")),
            Map.entry("bbox-crs", List.of("", "EPSG:4326", "http://www.opengis.net/def/crs/OGC/1.3/CRS84 ")),
            Map.entry("filter-crs", List.of("x", "http://www.opengis.net/def/crs/EPSG/0/3857/")),
            Map.entry("filter-lang", List.of("", "ecql", "cql2-json", "CQL2-TEXT")),
            Map.entry("nothing", List.of("", "1", "<script>", "'")),
            Map.entry("\u0000", List.of("1")));

    /** Behind the collection's address. */
    private static final List<String> BAD_PATHS = List.of(
            "x",
            "/x",
            "/items/nothing",
            "/items/%00",
            "/items/a/b",
            "/items/..%2F..%2Fetc%2Fpasswd",
            "/queryables/x",
            "/queryables?limit=1",
            "/tiles/x",
            "/tiles/WebMercatorQuad/0/0",
            "/tiles/WebMercatorQuad/0/0/0/0",
            "/tiles/WebMercatorQuad/0/1/0",
            "/tiles/WebMercatorQuad/0/-1/0",
            "/tiles/WebMercatorQuad/99/0/0",
            "/tiles/WebMercatorQuad/99999999999/0/0",
            "/tiles/WebMercatorQuad/x/0/0",
            "/tiles/WorldCRS84Quad/0/0/0",
            "/tiles/WebMercatorQuad/1/0/0?bbox=1,2,3,4",
            "/tiles/WebMercatorQuad/1/0/0?datetime=soon",
            "/items?limit=1&limit=1",
            "/items?limit=%zz",
            "/items?filter=%ff",
            "/items?bbox=%",
            "/items?=5",
            "/items?%u0041=1",
            "/items?f=%c3%28",
            "/items/%zz",
            "/items/%ff",
            "/%2e%2e/x");

    private static final Map<String, List<String>> HEADERS = Map.of(
            "Accept",
            List.of(
                    "",
                    "*",
                    "text",
                    "a/b;q=x",
                    ";",
                    ",,,",
                    "text/html;q=0",
                    "image/png",
                    "*/html",
                    "\u00ff/\u00fe",
                    "a/".repeat(2000)),
            "Host",
            List.of(
                    "",
                    "a b",
                    "[::",
                    "[::1]:x",
                    "localhost:99999",
                    "x".repeat(3000),
                    "<script>",
                    "a,b",
                    "..",
                    "evil/../"),
            "If-None-Match",
            List.of("", "*", "\"", "W/", "W/\"x", "x", "\"" + "a".repeat(6000), ",,,"),
            "If-Modified-Since",
            List.of("", "yesterday", "Thu, 99 Foo 1936 25:61:61 GMT"),
            "Range",
            List.of(
                    "",
                    "bytes=",
                    "bytes=9-1",
                    "bytes=99999999999999999999-",
                    "lines=1-2",
                    "bytes=" + "0-1,".repeat(1000)),
            "Accept-Language",
            List.of("", "*", "xx-", "de;q=9", "-".repeat(5000), "\u00ff", "a".repeat(5000)),
            "Accept-Encoding",
            List.of("", "x", "gzip;q=x"),
            "Origin",
            List.of("null", "http://example.org"));

    private static final String NASTY =
            "'\"\\()[],;%_=<>&/?#+-.0189eETZPx \t\u0000\u0001\n\u00e9\u2028\uFFFF\uD83D\uDE00";

    private final Random dice;

    Attacks(long seed) {
        dice = new Random(seed);
    }

    /** What is malformed for sure. */
    Question malformed() {
        List<String> collection = one(COLLECTIONS);
        String address = "/api/collections/" + collection.getFirst();
        String target = switch (dice.nextInt(6)) {
            case 0 -> address + one(BAD_PATHS);
            case 1, 2 -> {
                Map.Entry<String, List<String>> bad = entry(BAD_VALUES);
                yield address + "/items?" + ApiReader.encoded(bad.getKey()) + "="
                        + ApiReader.encoded(one(bad.getValue()));
            }
            default -> address + "/items?filter=" + ApiReader.encoded(badFilter(collection.getLast()));
        };
        // Tiles are neither: whoever asks for them as pages is told so first, with status 406.
        List<String> forms =
                target.contains("/tiles/") ? List.of("*/*") : List.of("application/json", "text/html", "*/*");
        return new Question("GET", target, Map.of("Accept", one(forms)));
    }

    /** What is damaged, undamaged. */
    static List<Question> sound() {
        return COLLECTIONS.stream()
                .flatMap(collection -> FILTERS.stream()
                        .map(filter -> Question.get("/api/collections/" + collection.getFirst() + "/items?filter="
                                + ApiReader.encoded(about(filter, collection.getLast())))))
                .toList();
    }

    private static String about(String filter, String column) {
        return filter.replaceAll("\\bW\\b", column);
    }

    private String badFilter(String column) {
        String sound = one(FILTERS);
        String bad = one(BAD_CONDITIONS);
        String filter = switch (dice.nextInt(7)) {
            case 0 -> bad;
            case 1 -> sound + " AND " + bad;
            case 2 -> bad + " OR " + sound;
            case 3 -> "NOT (" + bad + ") AND " + sound;
            case 4 -> sound + one(List.of(" AND", " )", " = 1", " 'x", " x", " OR NOT", "(", " @", "\\"));
            case 5 -> one(List.of("(", "AND ", "= ", "'", "NOT (", "S_INTERSECTS(")) + sound;
            default -> sound.substring(0, sound.lastIndexOf(sound.endsWith(")") ? '(' : ' ') + 1);
        };
        return about(filter, column);
    }

    /** Of which nobody knows beforehand whether it means something. */
    Question mutated() {
        List<String> collection = one(COLLECTIONS);
        String address = "/api/collections/" + collection.getFirst();
        String target = switch (dice.nextInt(8)) {
            case 0 -> address + "/items?bbox=" + damaged("106,47.5,-170,48");
            case 1 -> address + "/items?datetime=" + damaged("1936-04-01T12:00:00Z/P1M");
            case 2 -> address + "/items?limit=" + damaged("12") + "&offset=" + damaged("1");
            case 3 -> address + "/items?crs=" + damaged("http://www.opengis.net/def/crs/EPSG/0/3857") + "&f=html";
            case 4 -> address + "/items?" + damaged(collection.getLast()) + "=" + damaged("prague");
            case 5 -> address + "/tiles/WebMercatorQuad/" + damaged("1") + "/" + damaged("0") + "/1";
            default -> address + "/items?limit=5&filter=" + damaged(about(one(FILTERS), collection.getLast()));
        };
        if (dice.nextInt(20) == 0) {
            return new Question(one(List.of("PUT", "DELETE", "POST")), target, Map.of());
        }
        Map<String, String> headers = new HashMap<>();
        for (int i = dice.nextInt(3); i > 0; i--) {
            Map.Entry<String, List<String>> header = entry(HEADERS);
            headers.put(header.getKey(), one(header.getValue()));
        }
        return new Question("GET", target, headers);
    }

    /** With one to three signs lost, doubled or put in; encoded. */
    private String damaged(String sound) {
        StringBuilder words = new StringBuilder(sound);
        for (int i = dice.nextInt(3); i >= 0 && !words.isEmpty(); i--) {
            int at = dice.nextInt(words.length());
            switch (dice.nextInt(4)) {
                case 0 -> words.deleteCharAt(at);
                case 1 -> words.insert(at, words.charAt(at));
                case 2 -> words.setCharAt(at, NASTY.charAt(dice.nextInt(NASTY.length())));
                default -> words.insert(at, NASTY.charAt(dice.nextInt(NASTY.length())));
            }
        }
        return ApiReader.encoded(words.toString());
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    /** The order of such a map differs from run to run; the seed shall not. */
    private Map.Entry<String, List<String>> entry(Map<String, List<String>> of) {
        return one(of.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList());
    }
}
