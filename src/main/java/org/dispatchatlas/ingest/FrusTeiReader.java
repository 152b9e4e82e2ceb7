package org.dispatchatlas.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;

/**
 * Reads volumes of the Foreign Relations of the United States as the Office of the Historian encodes them in TEI, one document at a
 * time: memory does not grow with the volume. Nothing but the stream itself is read. Safe for use by many threads.
 */
public final class FrusTeiReader {
    private final DateInference dates;

    /** A reader that dates documents without a date by the given rules and tables. */
    public FrusTeiReader(DateInference dates) {
        this.dates = dates;
    }

    /** Takes what a volume holds, in order. */
    public interface Sink {
        /**
         * A document that was read.
         *
         * @param number counts the documents of the volume from 1, those that cannot be read too
         */
        void take(int number, Document document);

        /** Something that could not be read, at its place among the documents. */
        void report(DataIssue issue);
    }

    /**
     * Hands every document of a volume to the sink, in order.
     *
     * @param source what the stream is, for messages
     * @return what was wrong; after XML that is not well-formed nothing more is read, and documents before it have been handed on
     */
    public List<DataIssue> read(String source, InputStream in, Consumer<Document> documents) {
        List<DataIssue> issues = new ArrayList<>();
        read(source, in, new Sink() {
            @Override
            public void take(int number, Document document) {
                documents.accept(document);
            }

            @Override
            public void report(DataIssue issue) {
                issues.add(issue);
            }
        });
        return issues;
    }

    /**
     * Hands every document of a volume to the sink, in order, as soon as it is read. A document that cannot be read is reported, and
     * the next one is read; after XML that is not well-formed nothing more is read.
     *
     * @param source what the stream is, for messages
     */
    public void read(String source, InputStream in, Sink sink) {
        TeiVolume volume = new TeiVolume(source, dating(sink));
        Optional<XMLStreamReader> reader = Optional.empty();
        try {
            XMLStreamReader opened = SecureXml.factory().createXMLStreamReader(in);
            reader = Optional.of(opened);
            while (opened.hasNext()) {
                opened.next();
                volume.take(opened);
            }
            volume.findIssue().ifPresent(said -> sink.report(new DataIssue(source, said, 0, 0)));
        } catch (XMLStreamException broken) {
            sink.report(issue(source, volume.whereabouts(), broken, reader));
        }
    }

    private Sink dating(Sink sink) {
        return new Sink() {
            @Override
            public void take(int number, Document document) {
                sink.take(number, dates.date(document));
            }

            @Override
            public void report(DataIssue issue) {
                sink.report(issue);
            }
        };
    }

    private static DataIssue issue(
            String source, String whereabouts, XMLStreamException broken, Optional<XMLStreamReader> reader) {
        String said = Optional.ofNullable(broken.getMessage()).orElse("the XML is not well-formed");
        int message = said.indexOf("Message: ");
        String plain = (message < 0 ? said : said.substring(message + "Message: ".length())).replace('\n', ' ');
        int line = broken.getLocation() != null
                ? broken.getLocation().getLineNumber()
                : reader.map(at -> at.getLocation().getLineNumber()).orElse(0);
        int column = broken.getLocation() != null
                ? broken.getLocation().getColumnNumber()
                : reader.map(at -> at.getLocation().getColumnNumber()).orElse(0);
        return new DataIssue(
                source,
                plain + (whereabouts.isEmpty() ? "" : "; the volume cannot be read on, " + whereabouts),
                Math.max(line, 0),
                Math.max(column, 0));
    }
}
