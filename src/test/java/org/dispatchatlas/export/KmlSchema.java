package org.dispatchatlas.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schema of OGC 07-147r2 from the class path: nothing is fetched. */
public final class KmlSchema {
    private static final String FOLDER = "/ogc/kml/2.2.0/";

    private KmlSchema() {}

    /** The first thing in the file that the schema forbids. */
    public static Optional<String> problemOf(byte[] kml) throws IOException {
        try {
            schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(kml)));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.toString());
        }
    }

    private static Schema schema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                input(systemId.endsWith("xAL.xsd") ? "/oasis/election/external/xAL.xsd" : FOLDER + systemId));
        return factory.newSchema(new StreamSource(KmlSchema.class.getResourceAsStream(FOLDER + "ogckml22.xsd")));
    }

    private static LSInput input(String resource) {
        try {
            DOMImplementationLS dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            LSInput input = dom.createLSInput();
            input.setSystemId(resource);
            input.setByteStream(KmlSchema.class.getResourceAsStream(resource));
            return input;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JDK has DOM", e);
        }
    }
}
