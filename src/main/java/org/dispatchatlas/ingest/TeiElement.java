package org.dispatchatlas.ingest;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The start of an element.
 *
 * @param name the local name
 * @param attributes by local name; {@code xml:id} is "id"
 */
record TeiElement(String name, Map<String, String> attributes) {
    static TeiElement at(XMLStreamReader reader) {
        Map<String, String> attributes = HashMap.newHashMap(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new TeiElement(reader.getLocalName(), attributes);
    }

    /** The attribute's value, null where it is not given. */
    @Nullable
    String attribute(String key) {
        return attributes.get(key);
    }

    boolean is(String key, String value) {
        return value.equals(attributes.get(key));
    }

    /** A document, as opposed to a chapter, an enclosure or another division. */
    boolean isDocument() {
        return name.equals("div") && is("type", "document");
    }
}
