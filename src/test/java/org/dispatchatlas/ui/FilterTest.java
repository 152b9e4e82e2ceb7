package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.DocumentPart;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.MentionFilter;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Modality;
import org.dispatchatlas.ui.PageState.ListOrder;
import org.junit.jupiter.api.Test;

/** One rule decides which mentions are shown, and counts and list follow it. */
class FilterTest {
    private final Atlas atlas = SeedAtlas.get();

    @Test
    void ofTheVoicesOnlyTheChosenOneIsLeft() {
        MentionFilter press = MentionFilter.USUAL.withVoice(Optional.of("the Soviet press, quoted"));
        assertThat(quotes(press)).contains("Ulanbator").doesNotContain("Prague", "Paris");
    }

    @Test
    void ofTheFootnotesOnlyTheFootnotesAreLeft() {
        assertThat(quotes(MentionFilter.USUAL.withPart(Optional.of(DocumentPart.FOOTNOTE))))
                .contains("Prague", "Paris")
                .doesNotContain("Ulanbator");
    }

    @Test
    void aPlaceIsFoundUnderAllItsNames() {
        String mongolia = atlas.features().stream()
                .filter(feature -> feature.mention().text().equals("Mongolian People’s Republic")
                        || feature.mention().text().equals("Mongolian People's Republic"))
                .findFirst()
                .flatMap(MapFeature::place)
                .orElseThrow()
                .id()
                .value();
        assertThat(quotes(MentionFilter.USUAL.withPlace(Optional.of(mongolia)))).contains("Outer Mongolia");
    }

    @Test
    void choicesAddUp() {
        MentionFilter both =
                MentionFilter.USUAL.withModality(Optional.of(Modality.ALLEGED)).withKinds(Set.of(MentionKind.RELATIVE));
        assertThat(both.of(atlas)).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.kind()).isEqualTo(MentionKind.RELATIVE);
            assertThat(feature.mention().modality()).isEqualTo(Modality.ALLEGED);
        });
    }

    @Test
    void theTreeHoldsEveryFeatureOnceHoweverItIsGrouped() {
        MentionTree tree = new MentionTree(Words.of(Language.EN), id -> {});
        List<MapFeature> all = atlas.features();
        for (ListOrder order : ListOrder.values()) {
            assertThat(tree.branches(atlas, all, order).stream()
                            .flatMap(branch -> branch.leaves().stream())
                            .map(MentionTree.Leaf::id))
                    .as(order.word())
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(MapFeature::id).toList());
        }
    }

    @Test
    void aFeatureIsSpokenWithWhereItLiesWhereItStandsAndWhoSaysIt() {
        MapFeature ulanbator = atlas.features().stream()
                .filter(feature -> feature.mention().text().equals("Ulanbator"))
                .findFirst()
                .orElseThrow();
        assertThat(new SpokenFeature(atlas, Words.of(Language.EN)).say(ulanbator))
                .startsWith("Ulan Bator (“Ulanbator”), ")
                .endsWith(", page 94, said by the Soviet press, quoted");
    }

    private Set<String> quotes(MentionFilter filter) {
        return filter.of(atlas).stream()
                .map(feature -> feature.mention().text())
                .collect(Collectors.toSet());
    }
}
