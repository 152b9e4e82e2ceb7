package org.dispatchatlas.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML as the export writes it: parts on lines of their own, indented, and inline elements without any white space that is not the
 * text's. Characters that XML 1.0 (section 2.2) does not allow become U+FFFD. Failures are {@link UncheckedIOException}s.
 */
final class TeiXml {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final XMLStreamWriter writer;
    private int depth;

    /** How many parts have been closed: tells whether one closed inside another. */
    private int closed;

    TeiXml(OutputStream out) {
        try {
            // Not an OutputStream: the JDK's own encoder does not join surrogates that come in two calls.
            this.writer = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Something that writes and may fail. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    /** The whole document with its root; the stream is flushed and stays open. */
    void document(Runnable content) {
        attempt(() -> writer.writeStartDocument("UTF-8", "1.0"));
        line();
        attempt(() -> writer.writeStartElement("TEI"));
        attempt(() -> writer.writeDefaultNamespace(NAMESPACE));
        depth++;
        content.run();
        depth--;
        line();
        attempt(writer::writeEndElement);
        line();
        attempt(writer::writeEndDocument);
        attempt(writer::flush);
    }

    /** An element on lines of its own. */
    void part(String name, Runnable content) {
        line();
        attempt(() -> writer.writeStartElement(name));
        depth++;
        int before = closed;
        content.run();
        depth--;
        if (closed > before) {
            line();
        }
        attempt(writer::writeEndElement);
        closed++;
    }

    /** An element of words on a line of its own; nothing where there are no words. */
    void words(String name, String words) {
        if (!words.isEmpty()) {
            part(name, () -> text(words));
        }
    }

    /** An element of words of a type. */
    void words(String name, String type, String words) {
        if (!words.isEmpty()) {
            part(name, () -> {
                attribute("type", type);
                text(words);
            });
        }
    }

    /** An empty element on a line of its own. */
    void point(String name, Runnable attributes) {
        line();
        empty(name, attributes);
        closed++;
    }

    /** Begins an element amid the text. */
    void start(String name) {
        attempt(() -> writer.writeStartElement(name));
    }

    /** Ends the element begun last amid the text. */
    void end() {
        attempt(writer::writeEndElement);
    }

    /** An empty element amid the text. */
    void empty(String name, Runnable attributes) {
        attempt(() -> writer.writeEmptyElement(name));
        attributes.run();
    }

    /** An attribute of the element just begun; none where the value is empty. */
    void attribute(String name, String value) {
        if (!value.isEmpty()) {
            attempt(() -> writer.writeAttribute(name, Wellformed.xml(value).replaceAll("[\\t\\n\\r]", " ")));
        }
    }

    /** An attribute, where there is a value. */
    void attribute(String name, Optional<String> value) {
        value.ifPresent(given -> attribute(name, given));
    }

    /** The {@code xml:id} of the element just begun, from {@link TeiIds}. */
    void id(String value) {
        xmlAttribute("id", value);
    }

    /** The language of the element just begun. */
    void language(String tag) {
        xmlAttribute("lang", tag);
    }

    /** Words, white space as it is: a reader of XML would take a carriage return for a line end, so it is written as a number. */
    void text(String words) {
        String[] lines = Wellformed.xml(words).split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                attempt(() -> writer.writeEntityRef("#13"));
            }
            String line = lines[i];
            attempt(() -> writer.writeCharacters(line));
        }
    }

    private void xmlAttribute(String name, String value) {
        attempt(() -> writer.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, name, value));
    }

    private void line() {
        attempt(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private static void attempt(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(XMLStreamException e) {
        return new UncheckedIOException(e.getCause() instanceof IOException io ? io : new IOException(e));
    }
}
