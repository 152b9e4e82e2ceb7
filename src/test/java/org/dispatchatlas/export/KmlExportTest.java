package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Samples;
import org.dispatchatlas.atlas.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KmlExportTest {
    private static final KmlExport EXPORT = new KmlExport(
            new DataVersions("dispatch-atlas test", List.of(new DataVersions.DataFile("built/gazetteer.bin", "00ff"))));

    @Test
    void isWhatItWas() throws IOException {
        Golden.check("sample/sample.kml", sample());
    }

    @Test
    void keepsToTheSchema() throws IOException {
        assertThat(KmlSchema.problemOf(sample())).isEmpty();
        assertThat(KmlSchema.problemOf(bytes(OddDocuments.odd()))).isEmpty();
        assertThat(KmlSchema.problemOf(bytes(OddDocuments.empty()))).isEmpty();
    }

    @Test
    void theSchemaWouldFindAMistake() throws IOException {
        String wrong = new String(sample(), StandardCharsets.UTF_8).replace("<open>1</open>", "<open>maybe</open>");
        assertThat(KmlSchema.problemOf(wrong.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    @Test
    void hasTheSameBytesWhateverTheLocale() throws IOException {
        byte[] first = sample();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(sample()).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsMentionsWithoutPlace() throws IOException {
        assertThat(values(sample(), "//Folder[1]/Placemark/@id"))
                .containsExactlyElementsOf(
                        Samples.atlas().features().stream().map(MapFeature::id).toList());
        assertThat(values(sample(), "//Placemark[not(Point or LineString or Polygon or MultiGeometry)]/@id"))
                .containsExactly("sample-m3-9", "sample-m106-109");
    }

    @Test
    void datesWhatTheDocumentSaysAndWhatWasValid() throws IOException {
        assertThat(values(sample(), "//Placemark[@id='sample-m22-27']/TimeStamp/when"))
                .containsExactly("1936-04-01");
        assertThat(values(sample(), "//Folder[4]/Placemark/TimeSpan/*")).containsExactly("1932-01-01", "1939-12-31");
    }

    @Test
    void cutsAHoleOutOfAnArea() throws IOException {
        assertThat(values(sample(), "//Folder[4]//innerBoundaryIs/LinearRing/coordinates"))
                .containsExactly("104,44 104,46 106,46 106,44 104,44");
    }

    @Test
    void namesEveryPlacemarkAfterItsIdAsXmlAllows() throws IOException {
        assertThat(values(sample(), "//Folder[4]/Placemark/@id")).containsExactly("_31__20_odd_3a_id_20__e9_");
        assertThat(values(sample(), "//Folder[4]/Placemark//SimpleData[@name='id']"))
                .containsExactly("1 odd:id é");
    }

    @Test
    void loadsNothingFromElsewhere() throws IOException {
        assertThat(values(sample(), "//Icon | //NetworkLink | //GroundOverlay")).isEmpty();
        assertThat(new String(sample(), StandardCharsets.UTF_8)).doesNotContain("<img", "src=");
    }

    @Test
    void losesOnlyWhatXmlForbids() throws IOException {
        byte[] odd = bytes(OddDocuments.odd());
        assertThat(values(odd, "//SimpleData[@name='quote']"))
                .containsExactly(
                        "\uD83D\uDE00 Москва",
                        "القدس",
                        "A & <B> ]]> \"C\" 'D'",
                        "a\uFFFDb",
                        "c\uFFFDd",
                        "e\uFFFDf",
                        OddDocuments.RING,
                        OddDocuments.ACROSS);
        assertThat(values(odd, "//Placemark[3]/description").getFirst())
                .startsWith("<blockquote dir=\"auto\">A &amp; &lt;B&gt; ]]&gt; &quot;C&quot; 'D'</blockquote>");
        assertThat(values(odd, "//Point/coordinates")).hasSize(6).containsOnly("180,-16.85");
    }

    @Test
    void gdalReadsEveryFeatureAndItsValues(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("sample.kml"), sample());
        assertThat(Gdal.countFeatures(file, "Places mentioned")).isEqualTo(7);
        assertThat(Gdal.countFeatures(file, "Territories of the day")).isEqualTo(5);
        assertThat(Gdal.countFeatures(file, "Rival claims")).isEqualTo(1);
        JsonNode seoul = new JsonMapper()
                .readTree(Gdal.geoJson(file, "Places mentioned"))
                .at("/features/1/properties");
        assertThat(seoul.get("id").asString()).isEqualTo("sample-m22-27");
        assertThat(seoul.get("quote").asString()).isEqualTo("Seoul");
        assertThat(seoul.get("confidence").asDouble()).isEqualTo(0.95);
        assertThat(seoul.get("start").isIntegralNumber()).isTrue();
    }

    private static byte[] sample() throws IOException {
        Atlas atlas = Samples.atlas();
        return bytes(
                atlas,
                MentionTable.of(atlas).with(atlas.features()),
                RelationTable.of(atlas).with(atlas.relations()),
                BorderTables.TERRITORIES.with(new SmallWorld().territories()),
                BorderTables.CLAIMS.with(List.of(OddDocuments.WITH_HOLE)));
    }

    private static byte[] bytes(Atlas atlas) {
        return ExportFormats.bytes(EXPORT, Export.of(atlas));
    }

    private static byte[] bytes(Atlas atlas, FeatureTable.Layer<?>... layers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        EXPORT.write(new Export(atlas, Set.of(), atlas.sources(), List.of(layers)), bytes);
        return bytes.toByteArray();
    }

    /** The text of what an XPath finds, without namespaces. */
    private static List<String> values(byte[] kml, String path) throws IOException {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(kml));
            NodeList found = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(node -> found.item(node).getTextContent())
                    .toList();
        } catch (ParserConfigurationException | SAXException | XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }
}
