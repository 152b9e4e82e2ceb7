package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.ui.map.AtlasMap;
import org.dispatchatlas.ui.map.FeatureSelectEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader does with the telegram: reads it, chooses passages and markers, goes from mention to mention. */
class ReadingTest extends BrowserlessTest {
    private final Atlas atlas = SeedAtlas.get();

    /** The page is made here by hand: the views, which are found by their package otherwise, need a server. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.dispatchatlas.ui.map");
    }

    @BeforeEach
    void open() {
        open("");
    }

    @Test
    void everyWordOfTheDocumentIsOnThePage() {
        assertThat(words(text().getElement().getTextRecursively()))
                .isEqualTo(words(atlas.document().text()));
    }

    @Test
    void everyMentionIsMarkedWithItsIdItsKindAndItsWords() {
        assertThat(marks())
                .extracting(mark -> mark.getAttribute("data-mention") + " " + mark.getAttribute("data-kind") + " "
                        + mark.getTextRecursively())
                .containsExactlyInAnyOrderElementsOf(atlas.mentions().stream()
                        .map(ResolvedMention::mention)
                        .map(mention -> mention.id() + " " + mention.kind().word() + " " + mention.text())
                        .toList());
    }

    @Test
    void everyMarkCanBeReachedByKeyboard() {
        assertThat(marks()).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.getAttribute("tabindex")).isEqualTo("0");
            assertThat(mark.getAttribute("role"))
                    .as("a button must not hold another, but a link can be one in the other")
                    .isEqualTo("link");
        });
    }

    @Test
    void aClickOnAPassageMarksItShowsItsCardAndWritesTheAddress() {
        Element moscow = mark("Moscow");
        click(moscow);
        assertThat(current()).containsExactly(moscow);
        assertThat(card().getElement().getTextRecursively()).contains("“Moscow”", "doc. 83, p. 94");
        assertThat(address()).contains("mention=" + moscow.getAttribute("data-mention"));
    }

    @Test
    void aMarkerChosenOnTheMapMarksItsPassage() {
        Element prague = mark("Prague");
        AtlasMap map = find(AtlasMap.class).single();
        ComponentUtil.fireEvent(map, new FeatureSelectEvent(map, true, prague.getAttribute("data-mention")));
        assertThat(current()).containsExactly(prague);
    }

    @Test
    void anotherChoiceLetsGoOfTheFirst() {
        click(mark("Moscow"));
        click(mark("Prague"));
        assertThat(current()).containsExactly(mark("Prague"));
    }

    @Test
    void closingTheCardLetsGoOfThePassageAndOfTheAddress() {
        click(mark("Moscow"));
        assertThat(address()).contains("mention=");
        test(button("Close")).click();
        assertThat(current()).isEmpty();
        assertThat(card().isVisible()).isFalse();
        assertThat(address()).isNotEmpty().doesNotContain("mention=");
    }

    @Test
    void nextGoesThroughAllMentionsOfThePlaceAndComesBack() {
        Element first = mark("Moscow");
        click(first);
        int count = Integer.parseInt(
                card().getElement().getTextRecursively().replaceAll("(?s).*Mention 1 of (\\d+).*", "$1"));
        for (int step = 1; step < count; step++) {
            test(button("Next mention of this place")).click();
            assertThat(current()).singleElement().isNotEqualTo(first);
        }
        test(button("Next mention of this place")).click();
        assertThat(current()).containsExactly(first);
        test(button("Previous mention of this place")).click();
        assertThat(current()).singleElement().isNotEqualTo(first);
    }

    @Test
    void anAddressWithAMentionOpensWithItChosen() {
        String id = mark("Prague").getAttribute("data-mention");
        open("mention=" + id);
        assertThat(current())
                .extracting(mark -> mark.getAttribute("data-mention"))
                .containsExactly(id);
        assertThat(card().isVisible()).isTrue();
    }

    @Test
    void theDateStandsThereWithWhatItRestsOn() {
        String note = find(DateNote.class).single().getElement().getTextRecursively();
        assertThat(note).startsWith("1 April 1936, inferred");
        assertThat(atlas.document().date().orElseThrow().clues())
                .isNotEmpty()
                .allSatisfy(clue -> assertThat(note).contains(clue.says()));
    }

    private void open(String query) {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new DocumentPage(
                        atlas,
                        SeedAddresses.get().background().borders(),
                        "",
                        PageState.of(QueryParameters.fromString(query))));
    }

    private TextPane text() {
        return find(TextPane.class).single();
    }

    private MentionCard card() {
        return (MentionCard) below(UI.getCurrent().getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(MentionCard.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private NativeButton button(String name) {
        return find(NativeButton.class).withAttribute("aria-label", name).single();
    }

    private List<Element> marks() {
        return below(text().getElement())
                .filter(element -> element.getTag().equals("mark"))
                .toList();
    }

    private Element mark(String words) {
        return marks().stream()
                .filter(mark -> mark.getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> current() {
        return marks().stream()
                .filter(mark -> "true".equals(mark.getAttribute("aria-current")))
                .toList();
    }

    private static Stream<Element> below(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private static void click(Element element) {
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "click", JacksonUtils.createObjectNode()));
    }

    /** What the browser was last told to write into its address line. */
    private static String address() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("history")
                        || call.getExpression().contains("vaadin-navigate"))
                .map(call -> call.getParameters().toString())
                .collect(Collectors.joining("\n"));
    }

    /** The text without regard to how its lines are broken. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
