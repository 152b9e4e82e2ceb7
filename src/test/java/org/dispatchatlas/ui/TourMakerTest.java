package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourSource;
import org.dispatchatlas.ui.map.AtlasMap;
import org.junit.jupiter.api.Test;

/** What a teacher makes of a page, in one window and in two. */
class TourMakerTest extends BrowserlessTest {
    private static final MapPlace PLACE = MapPlace.parse("4/48/118");
    private final SeedAddresses.Shipped tours = new SeedAddresses.Shipped();
    private Atlas atlas = SeedAtlas.get();
    private PageState state = PageState.USUAL;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.dispatchatlas.ui.map");
    }

    @Test
    void anotherStopKeepsAllThatTheTeacherWroteOfTheTour() {
        TourMaker maker = maker();
        maker.add(PLACE);
        Tour made = own();
        Tour written = new Tour(
                made.id(),
                "My own title",
                "ru",
                made.document(),
                40,
                new CitedText("About it"),
                List.of(new TourSource("book", "A book", "")),
                made.stops());
        tours.keep("", written);
        maker.add(PLACE);
        assertThat(own()).isEqualTo(written.withStops(own().stops()));
        assertThat(own().stops()).hasSize(2);
        state = state.withMention(Optional.of(atlas.features().getFirst().id()));
        maker.add(PLACE);
        assertThat(own().sources()).extracting(TourSource::key).containsExactly("book", "document");
    }

    @Test
    void aRelationIsChosenWithItsPassage() {
        atlas = SeedAtlas.withRelation();
        var relation = atlas.relations().getFirst();
        state = state.withMention(Optional.of(relation.id()));
        maker().add(PLACE);
        Stop stop = own().stops().getFirst();
        assertThat(stop.select()).contains(relation.id());
        assertThat(stop.passage().orElseThrow())
                .contains(relation.relation().passage().of(atlas.document().text()));
        assertThat(stop.text().markdown()).startsWith("[@document, ");
    }

    @Test
    void aStopIsMadeOfTheDocumentAsItIsCorrectedNow() {
        TourMaker maker = maker();
        Atlas before = atlas;
        String moscow = before.features().getFirst().id();
        state = state.withMention(Optional.of(moscow));
        atlas = new Atlas(
                before.document(),
                before.borders(),
                List.of(),
                List.of(),
                List.of(),
                before.sources(),
                before.curation());
        maker.add(PLACE);
        assertThat(own().stops().getFirst().select()).isEmpty();
    }

    @Test
    void whatWasTakenAwayInAnotherWindowIsNotChangedHere() {
        TourMaker here = maker();
        here.add(PLACE);
        here.add(PLACE);
        here.add(PLACE);
        tours.keep("", own().withStops(own().stops().subList(0, 1)));
        test(buttons("×").get(2)).click();
        assertThat(own().stops()).hasSize(1);
        assertThat(find(ListItem.class).all()).hasSize(1);
        assertThat(says()).isEqualTo("The tour was changed in another window; this is how it stands now.");
    }

    @Test
    void aStopThatMovesIsToldAndKept() {
        TourMaker maker = maker();
        maker.add(PLACE);
        maker.add(PLACE);
        test(buttons("↑").get(1)).click();
        assertThat(own().stops()).extracting(Stop::title).containsExactly("Stop 2", "Stop 1");
        assertThat(says()).isEqualTo("“Stop 2” is stop 1 now.");
        test(buttons("×").getFirst()).click();
        assertThat(says()).isEqualTo("“Stop 2” was removed.");
        test(buttons("×").getFirst()).click();
        assertThat(tours.own("")).isEmpty();
    }

    @Test
    void aTourOfAnotherDocumentWithTheNameStays() {
        maker().add(PLACE);
        Tour other = new Tour(
                own().id(), "Other", "en", new DocumentId("other"), 0, new CitedText(""), List.of(), own().stops());
        tours.keep("", other);
        maker().add(PLACE);
        assertThat(tours.own("")).hasSize(2).contains(other);
    }

    private TourMaker maker() {
        AtlasMap map = new AtlasMap();
        TourMaker maker = new TourMaker(tours, () -> atlas, Words.of(Language.EN), map, () -> state);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(map, maker);
        maker.getElement().setAttribute("open", true);
        return maker;
    }

    private Tour own() {
        return tours.own("").getFirst();
    }

    private List<NativeButton> buttons(String name) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(name))
                .toList();
    }

    private String says() {
        return find(Span.class).withAttribute("role", "status").single().getText();
    }
}
