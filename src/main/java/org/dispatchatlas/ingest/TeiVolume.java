package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dispatchatlas.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A FRUS file as its events come by: its id and title, the page last begun, and the document now open. A document that cannot be read
 * is reported at its end, and the next one is read.
 */
final class TeiVolume {
    /** In UTF-16 units, twice a whole volume: what is longer has lost its end, and is not held. */
    private static final int LONGEST_DOCUMENT = 10_000_000;

    private final String source;
    private final FrusTeiReader.Sink sink;
    private String id = "";
    private final Flow title = new Flow();
    private boolean inTitle;
    private boolean titled;
    private int depth;
    private int documentDepth;
    private int number;
    private Optional<String> page = Optional.empty();
    private @Nullable OpenDocument open;

    /** @param source what is read, for messages */
    TeiVolume(String source, FrusTeiReader.Sink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** The document that is being read, until something is wrong with it. */
    private static final class OpenDocument {
        private final TeiDocument content;
        private final String name;
        private @Nullable DataIssue issue;
        private long units;

        OpenDocument(TeiDocument content, String name) {
            this.content = content;
            this.name = name;
        }
    }

    /**
     * Takes the event at which the reader stands.
     *
     * @throws XMLStreamException where the event has no place in a FRUS file
     */
    void take(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(TeiElement.at(reader), reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName(), reader.getLocation());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                characters(reader.getText(), reader.getLocation());
            case XMLStreamConstants.DTD ->
                throw new XMLStreamException("a document type declaration is not accepted", reader.getLocation());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                complain("the entity '" + reader.getLocalName() + "' is not known", reader.getLocation());
            default -> {}
        }
    }

    /** What is odd about a file that was read to its end. */
    Optional<String> findIssue() {
        return number == 0
                ? Optional.of("no document was found: a <div type=\"document\"> was expected")
                : Optional.empty();
    }

    /** How far the file was read: "in document 3 (d12)", "after 3 documents"; empty where no document has begun. */
    String whereabouts() {
        if (open != null) {
            return "in " + open.name;
        }
        return number == 0 ? "" : number == 1 ? "after 1 document" : "after " + number + " documents";
    }

    private void start(TeiElement element, XMLStreamReader reader) throws XMLStreamException {
        depth++;
        if (depth == 1) {
            startRoot(element, reader);
        } else if (element.name().equals("pb")) {
            breakPage(element, reader.getLocation());
        } else if (open != null) {
            build(reader.getLocation(), content -> content.start(element));
        } else if (element.isDocument()) {
            open(element, reader.getLocation());
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

    private void open(TeiElement division, Location at) {
        number++;
        documentDepth = depth;
        String own = division.attribute("id");
        open = new OpenDocument(
                new TeiDocument(division, page), "document " + number + (own == null ? "" : " (" + own + ")"));
        if (own == null && division.attribute("n") == null) {
            complain("an xml:id or a number was expected on <div type=\"document\">", at);
        }
    }

    private void end(String name, Location at) {
        if (open != null && depth == documentDepth) {
            close(at);
        } else if (open != null && !name.equals("pb")) {
            build(at, content -> content.end(name));
        } else if (inTitle && name.equals("title")) {
            inTitle = false;
            titled = true;
        }
        depth--;
    }

    private void close(Location at) {
        List<Document> finished = new ArrayList<>();
        build(at, content -> finished.add(content.finish(id, title.toString())));
        finished.forEach(document -> sink.take(number, document));
        if (open != null && open.issue != null) {
            sink.report(open.issue);
        }
        open = null;
    }

    private void characters(String words, Location at) {
        if (open != null) {
            open.units += words.length();
            if (open.units > LONGEST_DOCUMENT) {
                complain("longer than " + LONGEST_DOCUMENT + " characters", at);
            }
            build(at, content -> content.characters(words));
        } else if (inTitle) {
            words.chars().forEach(unit -> title.append((char) unit));
        }
    }

    private void breakPage(TeiElement element, Location at) {
        String begun = element.attribute("n");
        if (begun != null && !begun.isBlank()) {
            page = Optional.of(begun);
            build(at, content -> content.breakPage(begun));
        }
    }

    /** Does a step of reading the open document, as long as nothing is wrong with it. */
    private void build(Location at, Consumer<TeiDocument> step) {
        if (open == null || open.issue != null) {
            return;
        }
        try {
            step.accept(open.content);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException fault) {
            complain("could not be read: " + fault.getMessage(), at);
        }
    }

    /** Something is wrong with the open document, of which the first fault is kept, or with what stands between documents. */
    private void complain(String message, Location at) {
        if (open == null) {
            sink.report(new DataIssue(source, message, at.getLineNumber(), at.getColumnNumber()));
        } else if (open.issue == null) {
            open.issue = new DataIssue(source, open.name + ": " + message, at.getLineNumber(), at.getColumnNumber());
        }
    }
}
