package org.dispatchatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dispatchatlas.curation.Anchor;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.curation.Curated;
import org.dispatchatlas.curation.Curator;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.Evidence;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.geoparser.Resolution;
import org.dispatchatlas.geoparser.ResolvedMention;
import org.junit.jupiter.api.Test;

/** What a person decides stands, and what the program thought is kept beside it. */
class CuratorTest {
    private static final Holdings HOLDINGS = Holdings.open(NoHome.HOME);
    private static final Document DOCUMENT = HOLDINGS.textReader()
            .read(new DocumentId("text"), "Troops moved from Hailar to Paris yesterday, and the Narrows were closed.");
    private static final List<ResolvedMention> READ = HOLDINGS.mentionsOf(DOCUMENT);

    @Test
    void anotherPlaceWinsAndTheProgramsChoiceIsAmongTheRejected() {
        ResolvedMention paris = mention(
                curate("Paris", MentionKind.PLACE, new Decision.ThisPlace(PlaceId.ofGeoNames(2028462))), "Paris");
        assertThat(paris.resolution()).isInstanceOfSatisfying(Resolution.Resolved.class, resolved -> {
            assertThat(resolved.winner().place().id()).isEqualTo(PlaceId.ofGeoNames(2028462));
            assertThat(resolved.losers())
                    .extracting(loser -> loser.place().id())
                    .contains(PlaceId.ofGeoNames(2988507));
            assertThat(resolved.evidence().getFirst()).isInstanceOf(Evidence.CuratorChoice.class);
            assertThat(resolved.evidence().getFirst().says()).isEqualTo("Decided by A. Reader on 2026-11-23: I know");
        });
    }

    @Test
    void aPointALineAndNowhereAreDecisionsToo() {
        LonLat here = new LonLat(119.7, 49.2);
        assertThat(mention(curate("Hailar", MentionKind.PLACE, new Decision.Pin(here)), "Hailar")
                        .resolution())
                .isInstanceOfSatisfying(
                        Resolution.Drawn.class,
                        drawn -> assertThat(drawn.label()).isEqualTo(here));
        Decision line = new Decision.Drawn(List.of(new LonLat(179, 60), new LonLat(-179, 61)));
        assertThat(mention(curate("Hailar", MentionKind.PLACE, line), "Hailar").resolution())
                .isInstanceOfSatisfying(
                        Resolution.Drawn.class,
                        drawn -> assertThat(drawn.geometry().getNumGeometries())
                                .as("cut at the 180th meridian")
                                .isEqualTo(2));
        assertThat(mention(curate("Hailar", MentionKind.PLACE, new Decision.NotLocatable()), "Hailar")
                        .resolution())
                .isInstanceOf(Resolution.Unresolved.class);
    }

    @Test
    void whatIsNotAPlaceIsNoMentionAnyMoreAndWhatWasOverlookedBecomesOne() {
        assertThat(curate("Paris", MentionKind.PLACE, new Decision.NotAPlace()).mentions())
                .extracting(each -> each.mention().text())
                .doesNotContain("Paris");
        ResolvedMention narrows =
                mention(curate("Narrows", MentionKind.REGION, new Decision.NotLocatable()), "Narrows");
        assertThat(narrows.mention().kind()).isEqualTo(MentionKind.REGION);
        assertThat(narrows.mention().id().value()).isEqualTo("text-m53-60");
    }

    @Test
    void ofAKindAloneTheProgramsPlaceIsKept() {
        ResolvedMention paris = mention(curate("Paris", MentionKind.METONYM, new Decision.AsRead()), "Paris");
        assertThat(paris.mention().kind()).isEqualTo(MentionKind.METONYM);
        assertThat(paris.resolution())
                .isEqualTo(mention(Curated.asRead(READ), "Paris").resolution());
    }

    @Test
    void aPlaceThatTheGazetteerDoesNotKnowWaitsAndChangesNothing() {
        Curated curated =
                curate("Paris", MentionKind.PLACE, new Decision.ThisPlace(PlaceId.ofGeoNames(999_999_999_999L)));
        assertThat(curated.orphans()).hasSize(1);
        assertThat(curated.mentions()).containsExactlyElementsOf(READ);
    }

    private static Curated curate(String words, MentionKind kind, Decision decision) {
        int start = DOCUMENT.text().indexOf(words);
        Anchor anchor = Anchor.of(DOCUMENT.text(), new TextSpan(start, start + words.length()));
        Correction correction =
                new Correction(anchor, kind, decision, "A. Reader", LocalDate.of(2026, 11, 23), "I know");
        return Curator.curate(DOCUMENT, READ, HOLDINGS.gazetteer(), Corrections.NONE.with(correction));
    }

    private static ResolvedMention mention(Curated curated, String words) {
        return curated.mentions().stream()
                .filter(each -> each.mention().text().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
