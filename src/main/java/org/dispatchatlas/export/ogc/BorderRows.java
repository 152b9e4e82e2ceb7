package org.dispatchatlas.export.ogc;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dispatchatlas.borders.BordersOfDay;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.time.Timespan;

/**
 * What stands on the maps of some days, each once, as on the first of them. One day's map is asked for; for more days the maps of all
 * days are drawn, once for each view, and what is on them is kept as long as memory lasts. Most territories are the same from map to map, so
 * that all maps of a view together take some 20 MB. Safe for use by many threads.
 *
 * @param <T> a territory or claim
 */
final class BorderRows<T> implements ApiCollection.Rows<T> {
    private final Supplier<HistoricalBorders> borders;
    private final Function<BordersOfDay, List<T>> onMap;
    private final Function<T, String> id;
    private final Function<ItemsQuery, String> view;
    private final Map<String, SoftReference<Drawn<T>>> kept = new ConcurrentHashMap<>();

    /**
     * Rows.
     *
     * @param borders may wait until they are loaded
     * @param view the id of the view that a query asks for
     */
    BorderRows(
            Supplier<HistoricalBorders> borders,
            Function<BordersOfDay, List<T>> onMap,
            Function<T, String> id,
            Function<ItemsQuery, String> view) {
        this.borders = borders;
        this.onMap = onMap;
        this.id = id;
        this.view = view;
    }

    /**
     * What is on the maps of a view.
     *
     * @param turns by the first day of each map
     * @param all what is on any of them, by id and ordered by it
     */
    private record Drawn<T>(NavigableMap<LocalDate, List<T>> turns, Map<String, T> all, List<T> list) {}

    @Override
    public List<T> of(ItemsQuery query) {
        HistoricalBorders maps = borders.get();
        Optional<Timespan> asked = query.days();
        if (asked.isEmpty()) {
            return drawn(query).list();
        }
        Optional<Timespan> days = asked.get().common(maps.covered());
        if (days.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> first = days.get().findFirst();
        if (first.isPresent() && first.equals(days.get().findLast())) {
            return List.copyOf(once(List.of(onMap.apply(maps.on(first.get(), viewOf(query)))))
                    .values());
        }
        NavigableMap<LocalDate, List<T>> turns = drawn(query).turns();
        LocalDate from = first.map(turns::floorKey).orElseGet(turns::firstKey);
        return List.copyOf(once(turns.tailMap(from, true).entrySet().stream()
                        .filter(turn -> turn.getKey().equals(from) || days.get().contains(turn.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                .values());
    }

    @Override
    public Optional<T> find(ItemsQuery query, Function<T, String> ids, String wanted) {
        return query.days().isEmpty()
                ? Optional.ofNullable(drawn(query).all().get(wanted))
                : ApiCollection.Rows.super.find(query, ids, wanted);
    }

    private View viewOf(ItemsQuery query) {
        return borders.get().findView(view.apply(query)).orElse(View.DE_FACTO);
    }

    private Drawn<T> drawn(ItemsQuery query) {
        View asked = viewOf(query);
        return find(asked).orElseGet(() -> draw(asked));
    }

    private Optional<Drawn<T>> find(View asked) {
        return Optional.ofNullable(kept.get(asked.id())).map(SoftReference::get);
    }

    /** One view after the other: each takes seconds and all cores would not make it quicker for others. */
    private synchronized Drawn<T> draw(View asked) {
        Optional<Drawn<T>> there = find(asked);
        if (there.isPresent()) {
            return there.get();
        }
        NavigableMap<LocalDate, List<T>> turns = new TreeMap<>();
        Map<String, T> before = new HashMap<>();
        borders.get().drawAll(asked).forEach(map -> turns.put(map.day(), shared(onMap.apply(map), before)));
        Map<String, T> all = once(turns.values());
        Drawn<T> made = new Drawn<>(turns, all, List.copyOf(all.values()));
        kept.put(asked.id(), new SoftReference<>(made));
        return made;
    }

    /** The rows, those that are as they were on the map before being the same objects. */
    private List<T> shared(List<T> rows, Map<String, T> before) {
        List<T> shared = new ArrayList<>();
        for (T row : rows) {
            T last = before.get(id.apply(row));
            shared.add(row.equals(last) ? last : row);
        }
        before.clear();
        shared.forEach(row -> before.put(id.apply(row), row));
        return List.copyOf(shared);
    }

    private Map<String, T> once(Collection<List<T>> maps) {
        Map<String, T> once = new TreeMap<>();
        maps.forEach(rows -> rows.forEach(row -> once.putIfAbsent(id.apply(row), row)));
        return once;
    }
}
