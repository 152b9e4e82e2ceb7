package org.dispatchatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geoparser.Candidate;
import org.dispatchatlas.geoparser.Resolution;

/** The places that were considered for a mention, best first, each with what speaks for and against it: why the others were rejected. */
final class CandidateList extends HtmlContainer {
    private final Words words;

    CandidateList(Resolution resolution, Words words) {
        super("details");
        this.words = words;
        addClassName("candidates");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.count("card.candidates", resolution.candidates().size()));
        OrderedList list = new OrderedList();
        for (Candidate candidate : resolution.candidates()) {
            list.add(entry(candidate, resolution instanceof Resolution.Resolved));
        }
        add(summary, list);
    }

    private ListItem entry(Candidate candidate, boolean withReasons) {
        Place place = candidate.place();
        ListItem item = new ListItem();
        item.add(new Paragraph(words.say(
                "card.candidate",
                place.name(),
                place.countryCode().isEmpty() ? 0 : 1,
                place.countryCode(),
                words.position(place.point()),
                candidate.score())));
        if (withReasons) {
            UnorderedList reasons = new UnorderedList();
            reasons.getElement().setAttribute("lang", "en");
            candidate.evidence().forEach(evidence -> reasons.add(MentionCard.reason(evidence)));
            item.add(reasons);
        }
        return item;
    }
}
