package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.export.TextHtml;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.dispatchatlas.ui.map.AtlasMap;
import org.dispatchatlas.ui.map.FeatureSelectEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
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
        assertThat(words(html().text())).isEqualTo(words(atlas.document().text()));
    }

    @Test
    void everyMentionIsMarkedWithItsIdItsKindAndItsWords() {
        assertThat(html().select("mark"))
                .extracting(mark -> mark.attr("data-mention") + " " + mark.attr("data-kind") + " " + mark.wholeText())
                .containsExactlyInAnyOrderElementsOf(atlas.mentions().stream()
                        .map(ResolvedMention::mention)
                        .map(mention -> mention.id() + " " + mention.kind().word() + " " + mention.text())
                        .toList());
    }

    @Test
    void whereABlockBeginsLettersAreCountedToItsMarks() {
        for (Element mark : html().select("[data-start] > mark")) {
            Element block = Objects.requireNonNull(mark.parent());
            String before = block.childNodes().subList(0, mark.siblingIndex()).stream()
                    .filter(node -> !node.attr("class").equals("listed"))
                    .map(node -> node instanceof TextNode text ? text.getWholeText() : ((Element) node).wholeText())
                    .collect(Collectors.joining());
            int start = Integer.parseInt(block.attr("data-start")) + before.length();
            assertThat(mark.attr("data-mention")).contains("-m" + start + "-");
        }
    }

    @Test
    void aTextOfTagsIsShownAndNotObeyed() {
        String text = "Moscow <img src=x onerror=alert(1)> & \"Paris\" </p><script>alert(2)</script>";
        Document parsed = Jsoup.parseBodyFragment(TextHtml.of(SeedAtlas.of(text), Words.of(Language.EN)));
        assertThat(parsed.select("img, script")).isEmpty();
        assertThat(parsed.text()).isEqualTo(text);
    }

    @Test
    void aClickOnAPassageMarksItShowsItsCardAndWritesTheAddress() {
        String moscow = mention("Moscow");
        click(moscow);
        assertThat(text().chosen()).isEqualTo(moscow);
        assertThat(card().getElement().getTextRecursively()).contains("“Moscow”", "doc. 83, p. 94");
        assertThat(address()).contains("mention=" + moscow);
    }

    @Test
    void aMarkerChosenOnTheMapMarksItsPassage() {
        AtlasMap map = find(AtlasMap.class).single();
        ComponentUtil.fireEvent(map, new FeatureSelectEvent(map, true, mention("Prague")));
        assertThat(text().chosen()).isEqualTo(mention("Prague"));
    }

    @Test
    void anotherChoiceLetsGoOfTheFirst() {
        click(mention("Moscow"));
        click(mention("Prague"));
        assertThat(text().chosen()).isEqualTo(mention("Prague"));
    }

    @Test
    void closingTheCardLetsGoOfThePassageAndOfTheAddress() {
        click(mention("Moscow"));
        assertThat(address()).contains("mention=");
        test(button("Close")).click();
        assertThat(text().chosen()).isNull();
        assertThat(card().isVisible()).isFalse();
        assertThat(address()).isNotEmpty().doesNotContain("mention=");
    }

    @Test
    void nextGoesThroughAllMentionsOfThePlaceAndComesBack() {
        String first = mention("Moscow");
        click(first);
        int count = Integer.parseInt(
                card().getElement().getTextRecursively().replaceAll("(?s).*Mention 1 of (\\d+).*", "$1"));
        for (int step = 1; step < count; step++) {
            test(button("Next mention of this place")).click();
            assertThat(text().chosen()).isNotNull().isNotEqualTo(first);
        }
        test(button("Next mention of this place")).click();
        assertThat(text().chosen()).isEqualTo(first);
        test(button("Previous mention of this place")).click();
        assertThat(text().chosen()).isNotNull().isNotEqualTo(first);
    }

    @Test
    void anAddressWithAMentionOpensWithItChosen() {
        String id = mention("Prague");
        open("mention=" + id);
        assertThat(text().chosen()).isEqualTo(id);
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
                        SeedAddresses.get(),
                        atlas,
                        "",
                        PageQuery.read(QueryParameters.fromString(query)),
                        Words.of(Language.EN)));
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

    private Document html() {
        return Jsoup.parseBodyFragment(TextHtml.of(atlas, Words.of(Language.EN)));
    }

    /** The id of the first mention that reads so. */
    private String mention(String words) {
        return atlas.mentions().stream()
                .map(ResolvedMention::mention)
                .filter(mention -> mention.text().equals(words))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private void click(String mention) {
        ComponentUtil.fireEvent(text(), new TextPane.Choice(text(), true, mention));
    }

    private static Stream<com.vaadin.flow.dom.Element> below(com.vaadin.flow.dom.Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
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
