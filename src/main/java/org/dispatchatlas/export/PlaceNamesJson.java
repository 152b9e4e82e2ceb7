package org.dispatchatlas.export;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.time.Timespan;

/**
 * The member {@code names} after the Linked Places format: the form in the text, today's name, and the dated names with their
 * sources. Other spellings stay in the gazetteer.
 */
final class PlaceNamesJson {
    private final JsonOut json;
    private final Document document;
    private final List<Source> sources;

    PlaceNamesJson(JsonOut json, Atlas atlas) {
        this.json = json;
        this.document = atlas.document();
        this.sources = atlas.sources();
    }

    void write(Mention mention, Place place) {
        write(List.of(mention), place);
    }

    /** @param mentions of the place; each form of its name stands once, with all that use it */
    void write(List<Mention> mentions, Place place) {
        json.name("names");
        json.startArray();
        asPrinted(mentions);
        place.names().stream().filter(PlaceNamesJson::isTold).forEach(name -> json.object(() -> name(name)));
        json.endArray();
    }

    /** Words for which no place is known. */
    void write(List<Mention> mentions) {
        json.name("names");
        json.startArray();
        asPrinted(mentions);
        json.endArray();
    }

    private static boolean isTold(PlaceName name) {
        return name.kind() == PlaceName.Kind.MAIN || name.kind() == PlaceName.Kind.HISTORICAL;
    }

    private void asPrinted(List<Mention> mentions) {
        Map<String, List<Mention>> byWords = mentions.stream()
                .collect(Collectors.groupingBy(Mention::text, LinkedHashMap::new, Collectors.toList()));
        byWords.forEach((words, printed) -> json.object(() -> {
            json.text("toponym", words);
            json.array(
                    "citations",
                    printed,
                    each -> json.object(() -> {
                        json.text("label", cited(each));
                        json.text("@id", Citations.address(document));
                    }));
        }));
    }

    /** The passage as cited; where the document belongs to no edition its title, for a citation without words is none. */
    private String cited(Mention mention) {
        return Optional.of(document.cite(mention.span()))
                .filter(not(String::isEmpty))
                .orElseGet(() -> Citations.document(document));
    }

    private void name(PlaceName name) {
        json.text("toponym", name.text());
        json.text("lang", name.language());
        if (!name.inUse().equals(Timespan.ALWAYS)) {
            json.object(
                    "when",
                    () -> json.array(
                            "timespans",
                            List.of(name.inUse()),
                            span -> json.object(() -> {
                                span.findFirst().ifPresent(first -> limit("start", first));
                                span.findLast().ifPresent(last -> limit("end", last));
                            })));
        }
        name.citation()
                .ifPresent(cited -> json.array(
                        "citations", List.of(cited), each -> json.object(() -> json.text("label", label(each)))));
    }

    private void limit(String name, LocalDate day) {
        json.object(name, () -> json.text("in", day.toString()));
    }

    /** The source's title where the export lists it, and the place in it. */
    private String label(Citation citation) {
        String title = sources.stream()
                .filter(source -> source.id().equals(citation.source()))
                .map(Source::title)
                .findFirst()
                .orElse(citation.source().value());
        return citation.locator().isEmpty() ? title : title + ", " + citation.locator();
    }
}
