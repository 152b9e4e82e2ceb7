package org.dispatchatlas.ingest;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * XML parsers that read nothing but what they are given: no document type, no entities but the five of XML, no other file, no
 * XInclude (StAX has none).
 */
final class SecureXml {
    private static final String DEEPEST = "jdk.xml.maxElementDepth";
    private static final String MOST_ATTRIBUTES = "jdk.xml.elementAttributeLimit";

    private SecureXml() {}

    /** A factory of the JDK's own parser, whatever other parsers are on the class path. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(DEEPEST, 500);
        factory.setProperty(MOST_ATTRIBUTES, 200);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no other file is read: " + systemId);
        });
        return factory;
    }
}
