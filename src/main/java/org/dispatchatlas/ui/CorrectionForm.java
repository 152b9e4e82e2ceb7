package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ui.map.AtlasMap;
import org.jspecify.annotations.Nullable;

/** Where a reader decides what a passage means: another place, a point, a line, none; with a reason and a name. */
final class CorrectionForm extends HtmlContainer {
    /** What the form asks of the page. */
    interface Listener {
        void correct(TextSpan passage, MentionKind kind, Decision decision, String by, String reason);

        void withdraw(TextSpan passage);

        void draw(AtlasMap.Shape shape);
    }

    private static final int OFFERED = 8;

    private final Words words;
    private final Supplier<Gazetteer> gazetteer;
    private final Listener listener;
    private final HtmlContainer places = new HtmlContainer("fieldset");
    private final Map<String, Supplier<Optional<Decision>>> choices = new LinkedHashMap<>();
    private final Field search;
    private final Field position;
    private final Field reason;
    private final Field by;
    private final ChoiceBox kindBox;
    private final Paragraph problem = new Paragraph();
    private final NativeButton withdraw;
    private @Nullable TextSpan passage;
    private Optional<Correction> shown = Optional.empty();
    private MentionKind kind = MentionKind.PLACE;
    private String chosen = "";

    CorrectionForm(Words words, Supplier<Gazetteer> gazetteer, Listener listener) {
        super("details");
        this.words = words;
        this.gazetteer = gazetteer;
        this.listener = listener;
        addClassName("correct");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("correct"));
        this.search = Field.line(words.say("correct.search"), "search", 100);
        search.onChange(this::search);
        this.position = Field.lines(words.say("correct.position"), "position", 20_000);
        position.addBeside(
                new Div(draw("correct.point", AtlasMap.Shape.POINT), draw("correct.line", AtlasMap.Shape.LINE)));
        this.kindBox = new ChoiceBox(
                words.say("correct.kind"),
                "kind",
                word -> kind = MentionKind.find(word).orElse(kind));
        this.reason = Field.line(words.say("correct.reason"), "reason", Correction.LONGEST_REASON);
        this.by = Field.line(words.say("correct.by"), "by", Correction.LONGEST_NAME);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("warning");
        this.withdraw = new NativeButton(words.say("correct.withdraw"), event -> withdraw());
        Div buttons = new Div(new NativeButton(words.say("correct.save"), event -> save()), withdraw);
        buttons.addClassName("buttons");
        add(summary, places, search, position, kindBox, reason, by, problem, buttons);
    }

    /** Offers what may be decided of a feature's passage. */
    void show(MapFeature feature, Optional<Correction> decided) {
        if (feature.mention().span().equals(passage) && decided.equals(shown)) {
            // Only the map has changed: what the reader has begun to write stays.
            return;
        }
        passage = feature.mention().span();
        kind = feature.kind();
        show(feature.mention().text(), decided);
        feature.resolved().resolution().candidates().stream()
                .limit(OFFERED)
                .map(Candidate::place)
                .forEach(this::offer);
        offerRest();
    }

    /** Offers what may be decided of words that are no mention yet. */
    void show(TextSpan span, String text) {
        passage = span;
        kind = MentionKind.PLACE;
        show(text, Optional.empty());
        gazetteer.get().findByName(text).stream()
                .map(NamedPlace::place)
                .distinct()
                .limit(OFFERED)
                .forEach(this::offer);
        offerRest();
        getElement().setAttribute("open", true);
    }

    private void show(String text, Optional<Correction> decided) {
        shown = decided;
        choices.clear();
        places.removeAll();
        HtmlContainer legend = new HtmlContainer("legend");
        legend.setText(words.say("correct.what", text));
        places.add(legend);
        getElement().removeAttribute("open");
        chosen = "";
        problem.setText("");
        search.setValue("");
        position.setValue("");
        reason.setValue(decided.map(Correction::reason).orElse(""));
        decided.map(Correction::by).ifPresent(by::setValue);
        withdraw.setVisible(decided.isPresent());
        Map<String, String> kinds = new LinkedHashMap<>();
        for (MentionKind each : MentionKind.values()) {
            kinds.put(each.word(), words.kind(each));
        }
        kindBox.fill(kinds, kind.word());
    }

    private void offerRest() {
        offer("as-read", new Span(words.say("correct.as-read")), () -> Optional.of(new Decision.AsRead()));
        offer("drawn", new Span(words.say("correct.drawn")), this::drawn);
        offer(
                "not-locatable",
                new Span(words.say("correct.not-locatable")),
                () -> Optional.of(new Decision.NotLocatable()));
        offer("not-a-place", new Span(words.say("correct.not-a-place")), () -> Optional.of(new Decision.NotAPlace()));
    }

    private void offer(Place place) {
        String where = words.say(
                "correct.place",
                place.name(),
                place.countryCode().isEmpty() ? 0 : 1,
                place.countryCode(),
                words.position(place.point()));
        offer(place.id().value(), new Span(where), () -> Optional.of(new Decision.ThisPlace(place.id())));
    }

    private void offer(String value, Component name, Supplier<Optional<Decision>> decision) {
        if (choices.put(value, decision) != null) {
            return;
        }
        Input radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", "decision").setAttribute("value", value);
        radio.getElement().addEventListener("change", event -> chosen = value);
        NativeLabel label = new NativeLabel();
        label.add(radio, name);
        places.add(label);
    }

    private void search(String name) {
        List<Place> found = gazetteer.get().findByName(name).stream()
                .map(NamedPlace::place)
                .distinct()
                .limit(OFFERED)
                .toList();
        problem.setText(found.isEmpty() && !name.isBlank() ? words.say("correct.nothing-found", name) : "");
        found.forEach(this::offer);
    }

    private NativeButton draw(String key, AtlasMap.Shape shape) {
        return new NativeButton(words.say(key), event -> listener.draw(shape));
    }

    /** Takes what the reader drew on the map. */
    void drawn(List<LonLat> vertices) {
        position.setValue(CoordinateText.write(vertices));
        chosen = "drawn";
        places.getElement().executeJs("this.querySelector('[value=drawn]').checked = true");
    }

    private Optional<Decision> drawn() {
        return CoordinateText.parse(position.value())
                .filter(line -> line.size() <= Decision.Drawn.MOST_VERTICES)
                .map(line -> line.size() == 1 ? new Decision.Pin(line.getFirst()) : new Decision.Drawn(line));
    }

    private void save() {
        Supplier<Optional<Decision>> choice = choices.get(chosen);
        if (passage == null || choice == null) {
            problem.setText(words.say("correct.choose"));
            return;
        }
        Optional<Decision> decision = choice.get();
        if (decision.isEmpty()) {
            problem.setText(words.say("correct.no-position"));
        } else if (reason.value().isEmpty() || by.value().isEmpty()) {
            problem.setText(words.say("correct.unsigned"));
        } else {
            listener.correct(passage, kind, decision.get(), by.value(), reason.value());
        }
    }

    private void withdraw() {
        if (passage != null) {
            listener.withdraw(passage);
        }
    }
}
