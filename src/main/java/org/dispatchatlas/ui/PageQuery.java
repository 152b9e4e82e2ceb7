package org.dispatchatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.DocumentPart;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.atlas.MentionFilter;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.ui.PageState.BordersChoice;
import org.dispatchatlas.ui.PageState.ListOrder;
import org.dispatchatlas.ui.PageState.MapLook;

/** Reads the part of an address after the question mark, and writes it. Values that are the page's own choice are left out. */
final class PageQuery {
    static final String MENTION = "mention";
    static final String LANGUAGE = "lang";
    private static final String DATE = "date";
    private static final String VIEW = "view";
    private static final String WITH = "with";
    private static final String MAP = "map";
    private static final String PROJECTION = "projection";
    private static final String LAYERS = "layers";
    private static final String KINDS = "kinds";
    private static final String VOICE = "voice";
    private static final String MODALITY = "modality";
    private static final String PLACE = "place";
    private static final String PART = "part";
    private static final String LIST = "list";
    static final String EMBED = "embed";

    /** The names of what a reader chose of map and text: all but the language and the frame. */
    static final Set<String> OF_THE_MAP =
            Set.of(MENTION, DATE, VIEW, WITH, MAP, PROJECTION, LAYERS, KINDS, VOICE, MODALITY, PLACE, PART, LIST);

    private PageQuery() {}

    /**
     * Reads an address.
     *
     * @throws AddressException where a value can't be understood; the message says what is expected
     */
    static PageState read(QueryParameters query) {
        PageState usual = PageState.USUAL;
        return new PageState(
                query.getSingleParameter(MENTION),
                new MentionFilter(
                        all(query, KINDS, List.of(MentionKind.values()), MentionKind::word)
                                .orElse(MentionFilter.USUAL.kinds()),
                        query.getSingleParameter(VOICE),
                        one(query, MODALITY, List.of(Modality.values()), Modality::word),
                        query.getSingleParameter(PLACE),
                        one(query, PART, List.of(DocumentPart.values()), DocumentPart::word)),
                one(query, LIST, List.of(ListOrder.values()), ListOrder::word),
                new BordersChoice(
                        query.getSingleParameter(DATE).map(words -> day(DATE, words)),
                        query.getSingleParameter(VIEW).orElse(usual.standpoint().view()),
                        query.getSingleParameter(WITH).map(PageQuery::standpoint)),
                new MapLook(
                        query.getSingleParameter(MAP).map(PageQuery::place),
                        one(query, PROJECTION, List.of(MapProjection.values()), MapProjection::wireName)
                                .orElse(usual.look().projection()),
                        all(query, LAYERS, List.of(MapLayer.values()), MapLayer::wireName)
                                .orElse(usual.look().layers())),
                language(query),
                query.getParameters().containsKey(EMBED));
    }

    /** The language that an address asks for. */
    static Optional<Language> language(QueryParameters query) {
        return one(query, LANGUAGE, List.of(Language.values()), Language::tag);
    }

    /** The address's part after the question mark, in a fixed order. */
    static QueryParameters write(PageState state) {
        Query query = new Query();
        MentionFilter filter = state.filter();
        query.put(MENTION, state.mention());
        query.put(DATE, state.standpoint().date().map(LocalDate::toString));
        query.put(VIEW, unusual(state, other -> other.standpoint().view()));
        query.put(WITH, state.standpoint().other().map(Standpoint::words));
        query.put(MAP, state.look().place().map(MapPlace::words));
        query.put(PROJECTION, unusual(state, other -> other.look().projection()).map(MapProjection::wireName));
        query.put(
                LAYERS, unusual(state, other -> other.look().layers()).map(layers -> join(layers, MapLayer::wireName)));
        query.put(KINDS, unusual(state, other -> other.filter().kinds()).map(kinds -> join(kinds, MentionKind::word)));
        query.put(VOICE, filter.voice());
        query.put(MODALITY, filter.modality().map(Modality::word));
        query.put(PLACE, filter.place());
        query.put(PART, filter.part().map(DocumentPart::word));
        query.put(LIST, state.list().map(ListOrder::word));
        query.put(LANGUAGE, state.language().map(Language::tag));
        query.put(EMBED, state.embedded() ? Optional.of("") : Optional.empty());
        return new QueryParameters(query.values);
    }

    private static final class Query {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        void put(String name, Optional<String> value) {
            value.ifPresent(words -> values.put(name, List.of(words)));
        }
    }

    /** A value that differs from the page's own choice. */
    private static <T> Optional<T> unusual(PageState state, Function<PageState, T> part) {
        T value = part.apply(state);
        return value.equals(part.apply(PageState.USUAL)) ? Optional.empty() : Optional.of(value);
    }

    private static <T extends Enum<T>> String join(Set<T> chosen, Function<T, String> word) {
        return chosen.stream().sorted().map(word).collect(Collectors.joining(","));
    }

    private static MapPlace place(String words) {
        try {
            return MapPlace.parse(words);
        } catch (IllegalArgumentException noPlace) {
            throw AddressException.badRequest("address.map");
        }
    }

    private static LocalDate day(String name, String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException noDay) {
            throw AddressException.badRequest("address.day", name);
        }
    }

    private static Standpoint standpoint(String words) {
        try {
            return Standpoint.parse(words);
        } catch (DateTimeParseException noDay) {
            throw AddressException.badRequest("address.day", WITH);
        }
    }

    private static <T> Optional<T> one(
            QueryParameters query, String name, Collection<T> values, Function<T, String> word) {
        return query.getSingleParameter(name).map(words -> value("address.one-of", name, words, values, word));
    }

    private static <T> Optional<Set<T>> all(
            QueryParameters query, String name, Collection<T> values, Function<T, String> word) {
        return query.getSingleParameter(name)
                .map(words -> words.isEmpty() ? List.<String>of() : List.of(words.split(",", -1)))
                .map(parts -> parts.stream()
                        .map(part -> value("address.some-of", name, part, values, word))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static <T> T value(
            String expected, String name, String words, Collection<T> values, Function<T, String> word) {
        return values.stream()
                .filter(value -> word.apply(value).equals(words))
                .findFirst()
                .orElseThrow(() -> AddressException.badRequest(
                        expected, name, values.stream().map(word).collect(Collectors.joining(", "))));
    }
}
