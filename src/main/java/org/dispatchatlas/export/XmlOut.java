package org.dispatchatlas.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0 that is the same on every machine: UTF-8, {@code \n} line ends, an element a line. Characters that XML forbids become
 * U+FFFD. A failure of the stream is an {@link UncheckedIOException}.
 */
final class XmlOut implements AutoCloseable {
    private final Writer writer;
    private final XMLStreamWriter xml;
    private int depth;

    /** The stream stays open after {@link #close}, which only flushes. */
    XmlOut(OutputStream out) {
        // A plain writer of the JDK's own: another on the class path would print otherwise, and an encoder splits
        // surrogate pairs.
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Attributes in this order, which {@link Map#of} would not keep: names, each followed by its value. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int name = 0; name < namesAndValues.length; name += 2) {
            attributes.put(namesAndValues[name], namesAndValues[name + 1]);
        }
        return attributes;
    }

    /** Content that may fail. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** An element with elements. */
    void element(String name, Runnable content) {
        element(name, Map.of(), content);
    }

    /** An element with elements. */
    void element(String name, Map<String, String> attributes, Runnable content) {
        start(name, attributes);
        depth++;
        content.run();
        depth--;
        line();
        end();
    }

    /** An element with text. */
    void text(String name, String text) {
        text(name, Map.of(), text);
    }

    /** An element with text. */
    void text(String name, Map<String, String> attributes, String text) {
        start(name, attributes);
        write(() -> xml.writeCharacters(Wellformed.xml(text)));
        end();
    }

    /** An element with markup of another language, which must not hold {@code ]]>}. */
    void markup(String name, String markup) {
        start(name, Map.of());
        write(() -> xml.writeCData(Wellformed.xml(markup)));
        end();
    }

    /** An element with nothing in it. */
    void empty(String name, Map<String, String> attributes) {
        line();
        write(() -> xml.writeEmptyElement(name));
        attributes.forEach(this::attribute);
    }

    private void start(String name, Map<String, String> attributes) {
        line();
        write(() -> xml.writeStartElement(name));
        attributes.forEach(this::attribute);
    }

    private void attribute(String name, String value) {
        write(() -> xml.writeAttribute(name, Wellformed.xml(value)));
    }

    private void end() {
        write(xml::writeEndElement);
    }

    private void line() {
        write(() -> xml.writeCharacters("\n" + " ".repeat(depth)));
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static UncheckedIOException failure(XMLStreamException cause) {
        return new UncheckedIOException(new IOException("the XML could not be written", cause));
    }

    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.flush();
            writer.write('\n');
            writer.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
