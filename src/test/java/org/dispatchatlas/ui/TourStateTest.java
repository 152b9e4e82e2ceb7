package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.lesson.CitedText;
import org.dispatchatlas.lesson.Stop;
import org.dispatchatlas.lesson.StopMap;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourCheck;
import org.dispatchatlas.lesson.TourId;
import org.dispatchatlas.lesson.TourWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tour's page: what its address means, and that an author's mistakes break nothing. */
class TourStateTest extends BrowserlessTest {
    private static final Addresses ADDRESSES = SeedAddresses.get();
    private static final HistoricalBorders BORDERS = ADDRESSES.background().borders();
    private static final StopMap TOKYO = map(LocalDate.parse("1936-04-01"), "tokyo", "1936-04-01,moscow");
    private static final StopMap NONSENSE = map(LocalDate.parse("1800-01-01"), "nonsense", "1936-04-01,nonsense");
    private final Atlas atlas = SeedAtlas.get();

    /** The page is made here by hand, as in the other tests of pages. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.dispatchatlas.ui.map");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                            | true
                    stop=6                        | true
                    stop=6&present&lang=ru&embed= | true
                    stop=6&utm_source=mail        | true
                    stop=6&view=tokyo             | false
                    stop=6&mention=x&utm_source=m | false
                    kinds=place                   | false
                    """)
    void onlyWhatAReaderChoseTakesTheMapFromTheStop(String query, boolean leaves) {
        assertThat(TourState.leavesTheMap(QueryParameters.fromString(query))).isEqualTo(leaves);
    }

    @Test
    void theAddressHoldsTheStopAloneUntilTheReaderChangesWhatItShows() {
        TourState state = state(TOKYO, Optional.empty());
        PageState shown = page(state);
        assertThat(address(state, shown)).isEqualTo("stop=1");
        assertThat(address(state.withPresenting(true), shown)).isEqualTo("stop=1&present");
        assertThat(address(state, shown.withLanguage(Language.JA))).isEqualTo("stop=1&lang=ja");
        assertThat(address(state, shown.withBorders(shown.standpoint().withView("moscow"))))
                .contains("stop=1", "view=moscow", "date=1936-04-01");
    }

    @Test
    void aDayOrViewThatTheMapDoesNotHaveIsTheDocumentsOwn() {
        assertThat(page(state(NONSENSE, Optional.empty())).standpoint()).isEqualTo(PageState.USUAL.standpoint());
        assertThat(page(state(TOKYO, Optional.empty())).standpoint())
                .isEqualTo(new PageState.BordersChoice(TOKYO.date(), "tokyo", TOKYO.compare()));
    }

    @Test
    void aTourWithWrongDaysAndViewsIsShownWithANote() {
        TourState wrong = state(NONSENSE, Optional.empty());
        assertThat(open(wrong)).contains("a day or a view that the map does not have");
        assertThat(open(state(TOKYO, Optional.empty()))).isEmpty();
        assertThat(TourCheck.problems(wrong.walk().tour(), atlas, BORDERS))
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("Stop 1: there is no "));
    }

    @Test
    void aStopMayChooseARelation() {
        Atlas related = SeedAtlas.withRelation();
        String relation = related.relations().getFirst().id();
        TourState state = state(StopMap.USUAL, Optional.of(relation));
        assertThat(state.page(related, BORDERS, PageState.USUAL).mention()).contains(relation);
        assertThat(TourCheck.problems(state.walk().tour(), related, BORDERS)).isEmpty();
        assertThat(TourCheck.problems(state.walk().tour(), atlas, BORDERS)).hasSize(1);
    }

    @Test
    void theFirstPlaceWhereThePassageStandsIsTinted() {
        Stop stop = new Stop("a", Optional.of("Mongolian"), Optional.empty(), StopMap.USUAL, new CitedText(""));
        TourState state = state(stop);
        assertThat(state.passage(atlas).orElseThrow().of(atlas.document().text()))
                .isEqualTo("Mongolian");
        assertThat(state(StopMap.USUAL, Optional.empty()).passage(atlas)).isEmpty();
    }

    @Test
    void whatIsCitedInTheIntroductionIsCheckedToo() {
        Tour tour = state(StopMap.USUAL, Optional.empty()).walk().tour();
        Tour citing = new Tour(
                tour.id(), "T", "en", tour.document(), 0, new CitedText("So it is [@none]."), List.of(), tour.stops());
        assertThat(TourCheck.problems(citing, atlas, BORDERS)).containsExactly("About: “sources” has no “none”.");
    }

    /** The notes that the page shows. */
    private String open(TourState state) {
        Words words = Words.of(Language.EN);
        PageState shown = page(state);
        DocumentPage page = new DocumentPage(ADDRESSES, atlas, "lessons/sample", shown, words);
        TourPanel panel = new TourPanel(state, BORDERS, words, new Unheard());
        page.lead(panel, each -> state.address(atlas, BORDERS, each));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        page.go(shown, state.passage(atlas).orElse(new TextSpan(0, 0)));
        return find(Paragraph.class).from(panel).all().stream()
                .filter(Paragraph::isVisible)
                .map(Paragraph::getText)
                .reduce("", String::concat);
    }

    private static final class Unheard implements TourPanel.Listener {
        @Override
        public void go(int number) {}

        @Override
        public void present(boolean on) {}
    }

    private PageState page(TourState state) {
        return state.page(atlas, BORDERS, PageState.USUAL);
    }

    private String address(TourState state, PageState shown) {
        return state.address(atlas, BORDERS, shown).getQueryString();
    }

    private TourState state(StopMap map, Optional<String> select) {
        return state(new Stop("First", Optional.empty(), select, map, new CitedText("")));
    }

    private TourState state(Stop stop) {
        Tour tour = new Tour(
                new TourId("sample"),
                "Sample",
                "en",
                atlas.document().id(),
                0,
                new CitedText(""),
                List.of(),
                List.of(stop));
        return new TourState(new TourWalk(tour, 1), false);
    }

    private static StopMap map(LocalDate day, String view, String compare) {
        return new StopMap(
                Optional.of(day),
                Optional.of(view),
                Optional.of(Standpoint.parse(compare)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
