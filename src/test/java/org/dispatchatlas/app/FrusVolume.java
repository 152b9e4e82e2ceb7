package org.dispatchatlas.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Volumes of FRUS of any length, made of the eight documents of the sample over and over, each time with ids of their own. */
final class FrusVolume {
    static final String TAIL = "</body></text></TEI>";

    private static final Path SAMPLE = Path.of("..", "shared", "frus-sample", "frus-sample.xml");
    private static final String BODY = "<body>";
    private static final String DOCUMENT = "<div type=\"document\"";
    private static final Pattern DIVISION = Pattern.compile("<div\\b|</div>");

    private final String head;
    private final List<String> documents = new ArrayList<>();

    private FrusVolume(String sample) {
        this.head = sample.substring(0, sample.indexOf(BODY) + BODY.length());
        for (int at = sample.indexOf(DOCUMENT); at >= 0; at = sample.indexOf(DOCUMENT, at + 1)) {
            documents.add(sample.substring(at, endOfDivision(sample, at)));
        }
    }

    static FrusVolume load() throws IOException {
        return new FrusVolume(Files.readString(SAMPLE));
    }

    /** What comes before the first document. */
    String head() {
        return head;
    }

    /** The document of a number, from 1. */
    String document(int number) {
        return documents
                .get((number - 1) % documents.size())
                .replaceAll("xml:id=\"([^\"]*)\"", "xml:id=\"$1-" + number + "\"")
                .replaceAll("target=\"#([^\"]*)\"", "target=\"#$1-" + number + "\"");
    }

    /** A volume of so many documents. */
    Path write(Path file, int count) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(head);
            for (int number = 1; number <= count; number++) {
                out.write(document(number));
            }
            out.write(TAIL);
        }
        return file;
    }

    private static int endOfDivision(String text, int start) {
        Matcher division = DIVISION.matcher(text);
        int open = 0;
        for (boolean found = division.find(start); found; found = division.find()) {
            open += division.group().equals("</div>") ? -1 : 1;
            if (open == 0) {
                return division.end();
            }
        }
        throw new IllegalStateException("a division has no end");
    }
}
