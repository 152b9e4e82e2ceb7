package org.dispatchatlas.ingest;

import java.io.InputStream;
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

    /**
     * Hands every document of a volume to the sink, in order.
     *
     * @param source what the stream is, for messages
     * @return what was wrong; after XML that is not well-formed nothing more is read, and documents before it have been handed on
     */
    public List<DataIssue> read(String source, InputStream in, Consumer<Document> sink) {
        TeiVolume volume = new TeiVolume(document -> sink.accept(dates.date(document)));
        Optional<XMLStreamReader> reader = Optional.empty();
        try {
            XMLStreamReader opened = SecureXml.factory().createXMLStreamReader(in);
            reader = Optional.of(opened);
            while (opened.hasNext()) {
                opened.next();
                volume.take(opened);
            }
            return volume.findIssue()
                    .map(said -> List.of(new DataIssue(source, said, 0, 0)))
                    .orElse(List.of());
        } catch (XMLStreamException broken) {
            return List.of(issue(source, broken, reader));
        }
    }

    private static DataIssue issue(String source, XMLStreamException broken, Optional<XMLStreamReader> reader) {
        String said = Optional.ofNullable(broken.getMessage()).orElse("the XML is not well-formed");
        int message = said.indexOf("Message: ");
        String plain = (message < 0 ? said : said.substring(message + "Message: ".length())).replace('\n', ' ');
        int line = broken.getLocation() != null
                ? broken.getLocation().getLineNumber()
                : reader.map(at -> at.getLocation().getLineNumber()).orElse(0);
        int column = broken.getLocation() != null
                ? broken.getLocation().getColumnNumber()
                : reader.map(at -> at.getLocation().getColumnNumber()).orElse(0);
        return new DataIssue(source, plain, Math.max(line, 0), Math.max(column, 0));
    }
}
