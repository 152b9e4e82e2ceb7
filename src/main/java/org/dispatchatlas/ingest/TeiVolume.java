package org.dispatchatlas.ingest;

import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dispatchatlas.document.Document;
import org.jspecify.annotations.Nullable;

/** A FRUS file as its events come by: its id and title, the page last begun, and the document now open. */
final class TeiVolume {
    private final Consumer<Document> sink;
    private String id = "";
    private final Flow title = new Flow();
    private boolean inTitle;
    private boolean titled;
    private int depth;
    private int documentDepth;
    private int found;
    private Optional<String> page = Optional.empty();
    private @Nullable TeiDocument open;

    TeiVolume(Consumer<Document> sink) {
        this.sink = sink;
    }

    /**
     * Takes the event at which the reader stands.
     *
     * @throws XMLStreamException where the event has no place in a FRUS file
     */
    void take(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(TeiElement.at(reader), reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                characters(reader.getText());
            case XMLStreamConstants.DTD ->
                throw new XMLStreamException("a document type declaration is not accepted", reader.getLocation());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException(
                        "the entity '" + reader.getLocalName() + "' is not known", reader.getLocation());
            default -> {}
        }
    }

    /** What is odd about a file that was read to its end. */
    Optional<String> findIssue() {
        return found == 0
                ? Optional.of("no document was found: a <div type=\"document\"> was expected")
                : Optional.empty();
    }

    private void start(TeiElement element, XMLStreamReader reader) throws XMLStreamException {
        depth++;
        if (depth == 1) {
            startRoot(element, reader);
        } else if (element.name().equals("pb")) {
            breakPage(element);
        } else if (open != null) {
            open.start(element);
        } else if (element.isDocument()) {
            open = new TeiDocument(element, page);
            documentDepth = depth;
        } else if (element.name().equals("title") && !titled) {
            inTitle = true;
        }
    }

    private void startRoot(TeiElement root, XMLStreamReader reader) throws XMLStreamException {
        if (!root.name().equals("TEI")) {
            throw new XMLStreamException(
                    "a TEI file was expected, its root is <" + root.name() + ">", reader.getLocation());
        }
        id = Optional.ofNullable(root.attribute("id")).orElse("");
    }

    private void end(String name) {
        if (open != null && depth == documentDepth) {
            sink.accept(open.finish(id, title.toString()));
            open = null;
            found++;
        } else if (open != null && !name.equals("pb")) {
            open.end(name);
        } else if (inTitle && name.equals("title")) {
            inTitle = false;
            titled = true;
        }
        depth--;
    }

    private void characters(String words) {
        if (open != null) {
            open.characters(words);
        } else if (inTitle) {
            words.chars().forEach(unit -> title.append((char) unit));
        }
    }

    private void breakPage(TeiElement element) {
        String number = element.attribute("n");
        if (number != null && !number.isBlank()) {
            page = Optional.of(number);
            if (open != null) {
                open.breakPage(number);
            }
        }
    }
}
