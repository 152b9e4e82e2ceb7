package org.dispatchatlas.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.relaxng.translate.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Debian's {@code xmllint}, a validator that shares nothing with Java's. Where it is missing a test is left out, but not on a build server.
 * It must not use the network, so what schemas fetch from there is found through a catalog.
 */
public final class Xmllint {
    private static final String XAL = "http://docs.oasis-open.org/election/external/xAL.xsd";
    private static final List<String> KML_SCHEMAS = List.of(
            "ogc/kml/2.2.0/ogckml22.xsd", "ogc/kml/2.2.0/atom-author-link.xsd", "oasis/election/external/xAL.xsd");
    private static final Path TEI_SCHEMA = Path.of("src/test/resources/tei/export.rnc");

    /** In this folder schemas and files are put. */
    private final Path folder;

    public Xmllint(Path folder) {
        this.folder = folder;
    }

    /** What it says of a KML file, by the schema of OGC 07-147r2: "... validates" and nothing else, if it is right. */
    public String ofKml(byte[] kml) throws IOException, InterruptedException {
        for (String schema : KML_SCHEMAS) {
            Path copy = folder.resolve(schema);
            if (!Files.exists(copy)) {
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                try (InputStream from = Objects.requireNonNull(Xmllint.class.getResourceAsStream("/" + schema))) {
                    Files.copy(from, copy);
                }
            }
        }
        return validate("--schema", folder.resolve(KML_SCHEMAS.getFirst()), kml);
    }

    /** What it says of a TEI export by our own schema, which Trang has turned from the compact syntax into the one in XML. */
    public String ofTei(byte[] tei) throws IOException, InterruptedException {
        Path schema = folder.resolve("export.rng");
        if (!Files.exists(schema)
                && new Driver().run(new String[] {TEI_SCHEMA.toAbsolutePath().toString(), schema.toString()}) != 0) {
            throw new AssertionError("the schema could not be translated");
        }
        return validate("--relaxng", schema, tei);
    }

    private String validate(String kind, Path schema, byte[] content) throws IOException, InterruptedException {
        assumeTrue(
                Gdal.isInstalled("xmllint") || "true".equals(System.getenv("CI")),
                "xmllint is not installed (Debian: libxml2-utils)");
        Path catalog = Files.writeString(folder.resolve("catalog.xml"), """
                <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
                  <system systemId="%s" uri="oasis/election/external/xAL.xsd"/>
                </catalog>
                """.formatted(XAL));
        Files.write(folder.resolve("file.xml"), content);
        List<String> command = new ArrayList<>(List.of("xmllint", "--noout", "--nonet"));
        command.addAll(List.of(kind, schema.toString(), "file.xml"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("XML_CATALOG_FILES", catalog.toString());
        Process process = builder.start();
        String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return says.strip();
    }
}
