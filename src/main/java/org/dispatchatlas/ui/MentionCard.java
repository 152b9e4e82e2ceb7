package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MapRelation;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.LocusAnchor;
import org.dispatchatlas.geoparser.Mention;
import org.dispatchatlas.geoparser.Relation;
import org.dispatchatlas.geoparser.ResolvedMention;

/** What is known of the chosen mention: the names, who says it, where it stands in print, and why it lies where it lies. */
final class MentionCard extends Section {
    /** What the card asks of the page. */
    interface Listener {
        void choose(String feature);

        void close();

        void day(LocalDate day);
    }

    private final HistoricalBorders borders;
    private final Words words;
    private final CorrectionDesk desk;
    private final Listener listener;

    MentionCard(HistoricalBorders borders, Words words, CorrectionDesk desk, Listener listener) {
        this.borders = borders;
        this.words = words;
        this.desk = desk;
        this.listener = listener;
        addClassName("card");
        getElement().setAttribute("aria-label", words.say("card"));
        setVisible(false);
    }

    /** Shows a feature, on the map of a standpoint. */
    void show(Atlas atlas, MapFeature feature, Standpoint standpoint) {
        removeAll();
        setVisible(true);
        add(
                heading(words.title(feature)),
                names(atlas, feature),
                passage(atlas.document(), feature),
                siblings(atlas, feature),
                facts(feature),
                reasons(atlas.document(), feature));
        feature.place().ifPresent(place -> add(new OtherNames(atlas, place, words)));
        feature.findLabelPoint().ifPresent(point -> {
            add(new FrontierNote(borders.on(standpoint), point, words));
            add(new PlaceHistory(borders, point, words, listener::day));
        });
        if (!feature.resolved().resolution().candidates().isEmpty()) {
            add(new CandidateList(feature.resolved().resolution(), words));
        }
        add(desk.formFor(atlas, feature));
    }

    /** Shows a relation: the passage that makes it, and why it is read so. */
    void show(Atlas atlas, MapRelation drawn) {
        removeAll();
        setVisible(true);
        Document document = atlas.document();
        Relation relation = drawn.relation();
        Paragraph kind = new Paragraph(words.say("relation." + relation.kind().word()));
        kind.addClassName("names");
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.setText("“" + document.wordsOf(relation.passage()) + "”");
        quote.getElement().setAttribute("lang", "en");
        Paragraph citation = new Paragraph(document.cite(relation.passage()));
        citation.addClassName("citation");
        Paragraph voice = new Paragraph(
                words.say("card.said", words.voice(relation.voice()), words.modality(relation.modality())));
        voice.addClassName("voice");
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("reasons");
        reasons.getElement().setAttribute("lang", "en");
        relation.evidence().forEach(evidence -> reasons.add(reason(evidence)));
        HtmlContainer why = new HtmlContainer("h3");
        why.setText(words.say("relation.why"));
        add(heading(drawn.title()), kind, quote, voice, citation, ends(atlas, relation), why, reasons);
    }

    /** Steps to the mentions that are its ends. */
    private Component ends(Atlas atlas, Relation relation) {
        Div steps = new Div();
        steps.addClassName("buttons");
        atlas.mentions().stream()
                .map(ResolvedMention::mention)
                .filter(mention -> relation.mentions().contains(mention.id()))
                .forEach(end -> steps.add(new NativeButton(
                        words.say("relation.end", end.text()),
                        event -> listener.choose(end.id().value()))));
        return steps;
    }

    /** Shows the form for words that are no mention yet. */
    void show(String text, Component form) {
        removeAll();
        setVisible(true);
        add(heading(text), form);
    }

    /** Shows nothing. */
    void clear() {
        removeAll();
        setVisible(false);
    }

    private Component heading(String title) {
        NativeButton dismiss = new NativeButton("×", event -> listener.close());
        dismiss.getElement().setAttribute("aria-label", words.say("card.close"));
        dismiss.addClassName("dismiss");
        return new Div(new H2(title), dismiss);
    }

    private Component names(Atlas atlas, MapFeature feature) {
        String today = feature.naming().today();
        boolean renamed = !today.isEmpty() && !today.equals(feature.naming().atDate());
        String country = words.country(atlas, feature);
        Paragraph names = new Paragraph((renamed ? words.say("card.today", today) + " " : "")
                + (country.isEmpty() || country.equals(feature.title()) ? "" : words.say("card.country", country)));
        names.addClassName("names");
        return names;
    }

    private Component passage(Document document, MapFeature feature) {
        Mention mention = feature.mention();
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.setText("“" + mention.text() + "”");
        quote.getElement().setAttribute("lang", "en");
        Paragraph citation = new Paragraph(document.cite(mention.span()));
        citation.addClassName("citation");
        Paragraph voice =
                new Paragraph(words.say("card.said", words.voice(mention.voice()), words.modality(mention.modality())));
        voice.addClassName("voice");
        return new Div(quote, voice, citation, new Quoting(document, mention, words));
    }

    /** Previous and next mention of the same place. */
    private Component siblings(Atlas atlas, MapFeature feature) {
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
            steps.add(
                    step("card.previous", same.get((at + same.size() - 1) % same.size())),
                    new Span(words.say("card.place", at + 1, same.size())),
                    step("card.next", same.get((at + 1) % same.size())));
        }
        return steps;
    }

    private Component step(String key, MapFeature feature) {
        NativeButton button = new NativeButton(words.say(key), event -> listener.choose(feature.id()));
        button.getElement().setAttribute("aria-label", words.say(key + ".label"));
        return button;
    }

    private Component facts(MapFeature feature) {
        UnorderedList facts = new UnorderedList();
        facts.addClassName("facts");
        facts.add(new ListItem(words.say(
                "card.reading", words.confidence(feature.resolved().resolution().confidence()))));
        feature.findLabelPoint().ifPresent(point -> facts.add(new ListItem(words.position(point))));
        feature.placement()
                .radius()
                .filter(radius -> radius.metres() > 0)
                .ifPresent(radius -> facts.add(new ListItem(words.say("card.radius", radius.kilometres()))));
        feature.locus().ifPresent(locus -> facts.add(new ListItem(words.say("card.rests", restsOn(locus.anchor())))));
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

    private ListItem gazetteer(Place place) {
        ListItem item = new ListItem();
        place.id()
                .findGeoNames()
                .ifPresentOrElse(
                        number -> {
                            Anchor link = new Anchor("https://www.geonames.org/" + number, "GeoNames " + number);
                            link.getElement().setAttribute("rel", "noopener noreferrer");
                            item.add(link);
                        },
                        () -> item.setText(words.say("card.authored", place.id().value())));
        return item;
    }

    /** Why it lies here; and what the editors of the data and a wrong date in the same paragraph ask to be borne in mind. */
    private Component reasons(Document document, MapFeature feature) {
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("reasons");
        reasons.getElement().setAttribute("lang", "en");
        for (Evidence evidence : feature.resolved().resolution().evidence()) {
            reasons.add(reason(evidence));
        }
        HtmlContainer why = new HtmlContainer("h3");
        why.setText(words.say("card.why"));
        Div all = new Div(why, reasons);
        List<String> notes = feature.notes(document);
        if (!notes.isEmpty()) {
            HtmlContainer heading = new HtmlContainer("h3");
            heading.setText(words.say("card.notes"));
            UnorderedList list = new UnorderedList();
            list.getElement().setAttribute("lang", "en");
            notes.forEach(note -> list.add(new ListItem(note)));
            all.add(heading, list);
        }
        return all;
    }

    /** A reason, marked where it speaks against. */
    static ListItem reason(Evidence evidence) {
        ListItem item = new ListItem(evidence.says());
        if (evidence.weight() < 0) {
            item.addClassName("against");
        }
        return item;
    }
}
