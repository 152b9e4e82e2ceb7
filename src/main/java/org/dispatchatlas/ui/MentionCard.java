package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.LocusAnchor;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.Resolution;

/** What is known of the chosen mention: the names, who says it, where it stands in print, and why it lies where it lies. */
final class MentionCard extends Aside {
    /** What the card asks of the page. */
    interface Listener {
        void choose(String feature);

        void close();

        void day(LocalDate day);
    }

    private final Atlas atlas;
    private final HistoricalBorders borders;
    private final Listener listener;

    MentionCard(Atlas atlas, HistoricalBorders borders, Listener listener) {
        this.atlas = atlas;
        this.borders = borders;
        this.listener = listener;
        addClassName("card");
        getElement().setAttribute("aria-label", "The chosen passage");
        setVisible(false);
    }

    /** Shows a feature, on the map of a standpoint. */
    void show(MapFeature feature, Standpoint standpoint) {
        removeAll();
        setVisible(true);
        add(heading(feature), names(feature), passage(feature), siblings(feature), facts(feature), reasons(feature));
        feature.findLabelPoint().ifPresent(point -> {
            add(new FrontierNote(borders.on(standpoint), point));
            add(new PlaceHistory(borders, point, listener::day));
        });
        if (!feature.resolved().resolution().candidates().isEmpty()) {
            add(candidates(feature.resolved().resolution()));
        }
    }

    /** Shows nothing. */
    void clear() {
        removeAll();
        setVisible(false);
    }

    private Component heading(MapFeature feature) {
        NativeButton dismiss = new NativeButton("×", event -> listener.close());
        dismiss.getElement().setAttribute("aria-label", "Close");
        dismiss.addClassName("dismiss");
        return new Div(new H2(feature.title()), dismiss);
    }

    private static Component names(MapFeature feature) {
        String today = feature.naming().today();
        boolean renamed = !today.isEmpty() && !today.equals(feature.naming().atDate());
        String country = feature.naming().countryAtDate();
        Paragraph names = new Paragraph((renamed ? "Today " + today + ". " : "")
                + (country.isEmpty() || country.equals(feature.title()) ? "" : "Then in: " + country + "."));
        names.addClassName("names");
        return names;
    }

    private Component passage(MapFeature feature) {
        Mention mention = feature.mention();
        Document document = atlas.document();
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.setText("“" + mention.text() + "”");
        Paragraph citation = new Paragraph(document.cite(mention.span()));
        citation.addClassName("citation");
        Paragraph voice = new Paragraph(
                "Said by %s; %s.".formatted(Words.voice(mention.voice()), Words.modality(mention.modality())));
        voice.addClassName("voice");
        return new Div(quote, voice, citation, new Quoting(document, mention));
    }

    /** Previous and next mention of the same place. */
    private Component siblings(MapFeature feature) {
        List<MapFeature> same = atlas.features().stream()
                .filter(other -> other.place().isPresent()
                        && other.place().equals(feature.place())
                        && other.kind() == feature.kind())
                .toList();
        int at = same.indexOf(feature);
        Div steps = new Div();
        steps.addClassName("steps");
        steps.setVisible(same.size() > 1);
        if (same.size() > 1) {
            Span count = new Span("Mention %d of %d".formatted(at + 1, same.size()));
            steps.add(
                    step("Previous", same.get((at + same.size() - 1) % same.size())),
                    count,
                    step("Next", same.get((at + 1) % same.size())));
        }
        return steps;
    }

    private Component step(String name, MapFeature feature) {
        NativeButton button = new NativeButton(name, event -> listener.choose(feature.id()));
        button.getElement().setAttribute("aria-label", name + " mention of this place");
        return button;
    }

    private static Component facts(MapFeature feature) {
        UnorderedList facts = new UnorderedList();
        facts.addClassName("facts");
        facts.add(new ListItem(
                "Reading: " + Words.confidence(feature.resolved().resolution().confidence())));
        feature.findLabelPoint().ifPresent(point -> facts.add(new ListItem(position(point))));
        feature.placement()
                .radius()
                .filter(radius -> radius.metres() > 0)
                .ifPresent(radius -> facts.add(
                        new ListItem(String.format(Locale.ROOT, "Known to about %,.1f km", radius.kilometres()))));
        feature.locus().ifPresent(locus -> facts.add(new ListItem("Rests on: " + restsOn(locus.anchor()))));
        feature.place().ifPresent(place -> facts.add(gazetteer(place)));
        return facts;
    }

    private static String restsOn(LocusAnchor anchor) {
        return switch (anchor) {
            case LocusAnchor.OfFrontier frontier ->
                frontier.words() + ", " + frontier.basis().name().toLowerCase(Locale.ROOT);
            case LocusAnchor.OfPlaces places -> places.words();
        };
    }

    private static ListItem gazetteer(Place place) {
        ListItem item = new ListItem();
        place.id()
                .findGeoNames()
                .ifPresentOrElse(
                        number -> {
                            Anchor link = new Anchor("https://www.geonames.org/" + number, "GeoNames " + number);
                            link.getElement().setAttribute("rel", "noopener noreferrer");
                            item.add(link);
                        },
                        () -> item.setText("Authored: " + place.id()));
        return item;
    }

    private static String position(LonLat point) {
        return String.format(
                Locale.ROOT,
                "%.2f° %s, %.2f° %s",
                Math.abs(point.lat()),
                point.lat() < 0 ? "S" : "N",
                Math.abs(point.lon()),
                point.lon() < 0 ? "W" : "E");
    }

    private static Component reasons(MapFeature feature) {
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("reasons");
        for (Evidence evidence : feature.resolved().resolution().evidence()) {
            reasons.add(new ListItem(evidence.says()));
        }
        feature.place()
                .map(Place::note)
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> reasons.add(new ListItem(note)));
        HtmlContainer why = new HtmlContainer("h3");
        why.setText("Why here");
        return new Div(why, reasons);
    }

    private static Component candidates(Resolution resolution) {
        UnorderedList list = new UnorderedList();
        for (Candidate candidate : resolution.candidates()) {
            Place place = candidate.place();
            String where = place.countryCode().isEmpty() ? "" : ", " + place.countryCode();
            list.add(new ListItem(String.format(
                    Locale.ROOT, "%s%s (%s): %.2f", place.name(), where, position(place.point()), candidate.score())));
        }
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText("Places considered: " + resolution.candidates().size());
        HtmlContainer details = new HtmlContainer("details");
        details.add(summary, list);
        return details;
    }
}
