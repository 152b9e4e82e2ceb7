package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The odd document in every form, read back by others' readers: emoji and right-to-left words to the letter, a place on the 180th meridian,
 * a hole, an area cut at the meridian, and no feature more or less. And the empty one.
 */
class OddExportsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final ExportFormats FORMATS =
            Formats.of(new DataVersions("dispatch-atlas test", List.of()), () -> Samples.SOURCES);

    @TempDir
    private Path folder;

    @Test
    void geoJsonByJts() throws IOException, ParseException, InterruptedException {
        JsonNode json = MAPPER.readTree(bytes("geojson", OddDocuments.odd()));
        assertThat(Rfc7946.problemsOf(json)).isEmpty();
        check(json, "quote");
        assertThat(Gdal.countFeatures(file("geojson", OddDocuments.odd())))
                .isEqualTo(OddDocuments.odd().features().size());
        assertThat(MAPPER.readTree(bytes("geojson", OddDocuments.empty()))
                        .get("features")
                        .size())
                .isZero();
    }

    @Test
    void csvByCommonsCsvAndJts() throws IOException, ParseException {
        List<String> quotes = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        for (CSVRecord row : rows(OddDocuments.odd())) {
            quotes.add(row.get("quote"));
            shapes.add(new WKTReader().read(row.get("wkt")));
        }
        check(quotes, shapes);
        assertThat(rows(OddDocuments.empty())).isEmpty();
    }

    @Test
    void geoPackageByGdal() throws IOException, ParseException, InterruptedException {
        check(MAPPER.readTree(Gdal.geoJson(file("gpkg", OddDocuments.odd()), "mentions")), "quote");
        assertThat(Gdal.countFeatures(file("gpkg", OddDocuments.empty()), "mentions"))
                .isZero();
    }

    @Test
    void kmlByGdal() throws IOException, ParseException, InterruptedException {
        check(MAPPER.readTree(Gdal.geoJson(file("kml", OddDocuments.odd()), "Places mentioned")), "quote");
    }

    /** A feature for each place, which has all its mentions as names. */
    @Test
    void linkedPlacesByJts() throws IOException, ParseException, InterruptedException {
        JsonNode json = MAPPER.readTree(bytes("lpf.json", OddDocuments.odd()));
        List<String> names = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        for (JsonNode feature : json.get("features")) {
            feature.get("names").forEach(name -> names.add(name.get("toponym").stringValue()));
            shapes.add(geometry(feature));
        }
        assertThat(names).contains(OddDocuments.QUOTES.get(0), OddDocuments.QUOTES.get(1));
        assertThat(shapes).hasSize(3);
        checkRing(shapes.get(1));
        checkAcross(shapes.get(2));
        assertThat(Gdal.countFeatures(file("lpf.json", OddDocuments.odd()))).isEqualTo(3);
        assertThat(MAPPER.readTree(bytes("lpf.json", OddDocuments.empty()))
                        .get("features")
                        .size())
                .isZero();
    }

    @Test
    void teiByTheJdkAndJts() throws ParseException {
        Atlas odd = OddDocuments.odd();
        Tei tei = new Tei(bytes("tei.xml", odd));
        assertThat(tei.problems()).isEmpty();
        assertThat(tei.text())
                .contains(OddDocuments.QUOTES.get(0), OddDocuments.QUOTES.get(1))
                .contains(OddDocuments.RING, OddDocuments.ACROSS);
        assertThat(tei.mentions()).hasSameSizeAs(odd.mentions());
        List<Geometry> shapes = new ArrayList<>();
        for (Element geo : tei.all("geo")) {
            if (geo.getAttribute("decls").endsWith("wkt")) {
                shapes.add(new WKTReader().read(geo.getTextContent()));
            }
        }
        assertThat(shapes).hasSize(2);
        checkRing(shapes.get(0));
        checkAcross(shapes.get(1));
        assertThat(new Tei(bytes("tei.xml", OddDocuments.empty())).mentions()).isEmpty();
    }

    @Test
    void annotationsHaveTheWordsAndTheShapes() throws ParseException {
        JsonNode items =
                MAPPER.readTree(bytes("annotations.jsonld", OddDocuments.odd())).get("items");
        List<String> quotes = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        for (JsonNode item : items) {
            quotes.add(item.at("/target/selector/1/exact").stringValue());
            for (JsonNode body : item.get("body")) {
                if (body.path("format").asString("").equals("application/geo+json")) {
                    shapes.add(geometry(MAPPER.readTree(body.get("value").stringValue())));
                }
            }
        }
        check(quotes, shapes);
    }

    @Test
    void picturesOpenWithTheirSizeAndWords() throws IOException {
        for (Atlas atlas : List.of(OddDocuments.odd(), OddDocuments.empty())) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes("png", atlas)));
            assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(2480, 1754);
        }
        // The sheet is framed round the exact places, and says how many mentions lie on it.
        String svg = new String(bytes("svg", OddDocuments.odd()), StandardCharsets.UTF_8);
        assertThat(svg).contains("viewBox=\"0 0 841.89 595.28\"", "Taveuni", "6 of 8 mentions are marked");
        try (PDDocument pdf = Loader.loadPDF(bytes("pdf", OddDocuments.odd()))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Москва", OddDocuments.QUOTES.get(1), OddDocuments.RING, OddDocuments.ACROSS);
        }
    }

    private static void check(JsonNode collection, String quote) throws ParseException {
        List<String> quotes = new ArrayList<>();
        List<Geometry> shapes = new ArrayList<>();
        for (JsonNode feature : collection.get("features")) {
            quotes.add(feature.get("properties").get(quote).stringValue());
            shapes.add(geometry(feature));
        }
        check(quotes, shapes);
    }

    private static void check(List<String> quotes, List<Geometry> shapes) {
        Atlas odd = OddDocuments.odd();
        assertThat(quotes).hasSameSizeAs(odd.features());
        assertThat(quotes.subList(0, 3)).isEqualTo(OddDocuments.QUOTES.subList(0, 3));
        assertThat(shapes).hasSameSizeAs(odd.features());
        assertThat(shapes.getFirst().getCoordinate().getX()).isEqualTo(180);
        assertThat(quotes.subList(6, 8)).containsExactly(OddDocuments.RING, OddDocuments.ACROSS);
        checkRing(shapes.get(6));
        checkAcross(shapes.get(7));
    }

    /** Ten degrees square without two degrees square. */
    private static void checkRing(Geometry shape) {
        assertThat(shape.getArea()).isEqualTo(96);
        assertThat(((Polygon) shape.getGeometryN(0)).getNumInteriorRing()).isEqualTo(1);
    }

    /** Ten degrees square on either side of the meridian. */
    private static void checkAcross(Geometry shape) {
        assertThat(shape.getNumGeometries()).isEqualTo(2);
        assertThat(shape.getArea()).isEqualTo(200);
        assertThat(List.of(
                        shape.getGeometryN(0).getEnvelopeInternal(),
                        shape.getGeometryN(1).getEnvelopeInternal()))
                .containsExactlyInAnyOrder(new Envelope(170, 180, 60, 70), new Envelope(-180, -170, 60, 70));
    }

    private static Geometry geometry(JsonNode feature) throws ParseException {
        return new GeoJsonReader().read(feature.get("geometry").toString());
    }

    private static List<CSVRecord> rows(Atlas atlas) throws IOException {
        String text = new String(bytes("csv", atlas), StandardCharsets.UTF_8);
        return CSVParser.parse(
                        new StringReader(text.substring(1)),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }

    private Path file(String extension, Atlas atlas) throws IOException {
        return Files.write(Files.createTempFile(folder, "odd", "." + extension), bytes(extension, atlas));
    }

    private static byte[] bytes(String extension, Atlas atlas) {
        return ExportFormats.bytes(FORMATS.find(extension).orElseThrow(), Export.of(atlas));
    }
}
