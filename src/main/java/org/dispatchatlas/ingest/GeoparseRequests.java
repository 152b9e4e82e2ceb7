package org.dispatchatlas.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.DateInference;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentDate;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests of the command {@code geoparse}: a JSON object {@code {"id", "text", "date"?}} a line. */
public final class GeoparseRequests {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Year, month and day as far as they are known; EDTF's marks of doubt may follow. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?[?~%]?");

    /** A wrong date is repeated up to so many UTF-16 units. */
    private static final int LONGEST_DATE = 40;

    private final PlainTextReader texts;
    private final DateInference dates;

    /** Reads texts with this reader and dates them by these rules where the request does not. */
    public GeoparseRequests(PlainTextReader texts, DateInference dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * The document of a request.
     *
     * @throws IllegalArgumentException for a line that is no request; the message says what was expected
     */
    public Document read(String line) {
        JsonNode request = object(line, "\"id\" and \"text\"");
        return document(request(request, new DocumentId(text(request, "id"))));
    }

    /**
     * What a request asks, where it need not have an id.
     *
     * @throws IllegalArgumentException for a line that is no request; the message says what was expected
     */
    public static Request request(String line, DocumentId usual) {
        JsonNode request = object(line, "\"text\" and, if known, \"date\"");
        return request(request, request.has("id") ? new DocumentId(text(request, "id")) : usual);
    }

    /**
     * What is asked, before anything is looked for in the text.
     *
     * @param date empty for what the text says of it
     */
    public record Request(DocumentId id, String text, Optional<DocumentDate> date) {}

    private static Request request(JsonNode request, DocumentId id) {
        return new Request(id, text(request, "text"), findDate(request));
    }

    /** The document of a request. */
    public Document document(Request request) {
        Document document = texts.read(request.id(), request.text());
        return request.date()
                .map(date -> dates.date(document.withDate(Optional.of(date), List.of())))
                .orElse(document);
    }

    private static JsonNode object(String line, String members) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("expected a JSON object with " + members);
    }

    private static String text(JsonNode request, String name) {
        @Nullable JsonNode value = request.get(name);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("expected a text as \"" + name + "\"");
        }
        return value.stringValue();
    }

    private static Optional<DocumentDate> findDate(JsonNode request) {
        @Nullable JsonNode value = request.get("date");
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(new DocumentDate(date(value.asString()), DocumentDate.Basis.GIVEN, List.of()));
    }

    private static HistoricalDate date(String given) {
        Matcher date = DATE.matcher(given);
        if (!date.matches()) {
            throw wrongDate(given);
        }
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return HistoricalDate.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            return date.group(3) == null
                    ? HistoricalDate.between(month.atDay(1), month.atEndOfMonth())
                    : HistoricalDate.on(month.atDay(Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            throw wrongDate(given);
        }
    }

    private static IllegalArgumentException wrongDate(String given) {
        String was = given.length() > LONGEST_DATE ? "something longer" : "'" + given + "'";
        return new IllegalArgumentException("expected a \"date\" such as 1936-04-01, 1936-04 or 1936, was " + was);
    }
}
