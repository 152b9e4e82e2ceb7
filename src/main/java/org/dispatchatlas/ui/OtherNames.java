package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.time.Timespan;

/** The same ground under different names: which words the document has for it and who uses them, and names of other days. */
final class OtherNames extends Div {
    /** More names than this are a list for specialists. */
    private static final int MOST = 12;

    private final Words words;

    OtherNames(Atlas atlas, Place place, Words words) {
        this.words = words;
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        usedHere(atlas, place)
                .forEach((name, speakers) ->
                        list.add(new ListItem(words.say("names.used", name, String.join("; ", speakers)))));
        place.names().stream()
                .filter(name -> name.kind() == PlaceName.Kind.HISTORICAL)
                .limit(MOST)
                .forEach(name -> list.add(new ListItem(words.say("names.inuse", name.text(), days(name.inUse())))));
        List<String> others = place.names().stream()
                .filter(OtherNames::isPlain)
                .map(PlaceName::text)
                .distinct()
                .limit(MOST)
                .toList();
        if (others.size() > 1) {
            list.add(new ListItem(words.say("names.gazetteer", String.join(", ", others))));
        }
        HtmlContainer heading = new HtmlContainer("h3");
        heading.setText(words.say("names"));
        setVisible(list.getChildren().findAny().isPresent());
        add(heading, list);
    }

    private static boolean isPlain(PlaceName name) {
        return name.kind() == PlaceName.Kind.MAIN || name.kind() == PlaceName.Kind.ALTERNATE;
    }

    private Map<String, Set<String>> usedHere(Atlas atlas, Place place) {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        for (MapFeature feature : atlas.features()) {
            if (feature.isOf(place.id().value())) {
                used.computeIfAbsent(feature.mention().text(), name -> new LinkedHashSet<>())
                        .add(words.voice(feature.mention().voice()));
            }
        }
        return used;
    }

    private String days(Timespan inUse) {
        Optional<String> first = inUse.findFirst().map(OtherNames::year);
        Optional<String> last = inUse.findLast().map(OtherNames::year);
        return first.isEmpty() && last.isEmpty()
                ? words.say("names.always")
                : words.say("names.span", first.orElse(""), last.orElse(""));
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
