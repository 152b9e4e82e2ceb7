package org.dispatchatlas.export;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A TEI export as those read it who get it: through parsers of others, and a schema. */
public final class Tei {
    private static final Path SCHEMA = Path.of("src/test/resources/tei/export.rnc");
    private static final Set<String> POINTERS =
            Set.of("ref", "target", "ana", "corresp", "next", "prev", "decls", "source", "active", "passive", "mutual");
    private static final Pattern RANGE = Pattern.compile("#string-range\\(([^,]+),(\\d+),(\\d+)\\)");

    private final byte[] bytes;
    private final Element root;

    /** Reads an export; one that is not well-formed is an error. */
    public Tei(byte[] bytes) {
        this.bytes = bytes;
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            this.root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    /** What the schema has against it. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                problems.add(e.getLineNumber() + ": " + e.getMessage());
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            if (driver.loadSchema(ValidationDriver.fileInputSource(SCHEMA.toFile()))) {
                driver.validate(new InputSource(new ByteArrayInputStream(bytes)));
            } else {
                problems.add("the schema is wrong");
            }
        } catch (SAXException | IOException e) {
            throw new AssertionError(e);
        }
        return problems;
    }

    /** The string value of the body. */
    public String text() {
        return all("body").getFirst().getTextContent();
    }

    /** The elements of a name, in document order. */
    public List<Element> all(String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The mentions in the text, in document order; those that are split once. */
    public List<Element> mentions() {
        Element body = all("body").getFirst();
        NodeList found = body.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .filter(element -> Set.of("placeName", "rs").contains(element.getLocalName())
                        && element.getAttribute("prev").isEmpty())
                .toList();
    }

    /** The element with the id. */
    public Element byId(String id) {
        return elements()
                .filter(element -> element.getAttribute("xml:id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element has the id " + id));
    }

    /** Ids that occur more than once. */
    public List<String> doubleIds() {
        Set<String> seen = new HashSet<>();
        return ids().filter(id -> !seen.add(id)).toList();
    }

    /** Pointers into the file that lead nowhere. */
    public List<String> danglingPointers() {
        Set<String> ids = new HashSet<>(ids().toList());
        return elements()
                .flatMap(Tei::attributes)
                .filter(attribute -> POINTERS.contains(attribute.getName()))
                .flatMap(attribute -> Stream.of(attribute.getValue().split(" ")))
                .filter(pointer -> pointer.startsWith("#"))
                .map(pointer -> RANGE.matcher(pointer).replaceFirst("#$1"))
                .filter(pointer -> !ids.contains(pointer.substring(1)))
                .toList();
    }

    /** The words under the pointer of an annotation. */
    public String wordsOf(String stringRange) {
        Matcher range = RANGE.matcher(stringRange);
        if (!range.matches()) {
            throw new AssertionError(stringRange);
        }
        String text = byId(range.group(1)).getTextContent();
        int start = text.offsetByCodePoints(0, Integer.parseInt(range.group(2)));
        return text.substring(start, text.offsetByCodePoints(start, Integer.parseInt(range.group(3))));
    }

    private Stream<String> ids() {
        return elements().map(element -> element.getAttribute("xml:id")).filter(id -> !id.isEmpty());
    }

    private Stream<Element> elements() {
        return Stream.concat(Stream.of(root), all("*").stream());
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i));
    }
}
