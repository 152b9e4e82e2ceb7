package org.dispatchatlas.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.geo.BoundingBox;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.source.Source;
import org.junit.jupiter.api.Test;

class AtlasBuilderTest {
    private final Atlas atlas = Samples.atlas();

    @Test
    void everyMentionHasAFeatureAndEveryRivalClaimOneMore() {
        assertThat(atlas.features())
                .extracting(MapFeature::id)
                .containsExactly(
                        "sample-m3-9",
                        "sample-m22-27",
                        "sample-m32-41",
                        "sample-m43-83",
                        "sample-m43-83.manchukuo",
                        "sample-m89-101",
                        "sample-m106-109");
    }

    @Test
    void aPlaceIsAPointWithItsNamesThenAndNow() {
        MapFeature seoul = feature("Seoul");
        assertThat(seoul.title()).isEqualTo("Keijō");
        assertThat(seoul.naming()).isEqualTo(new Naming("Keijō", "Seoul", "Korea (Japan)", ""));
        assertThat(seoul.findLabelPoint()).contains(new LonLat(126.9784, 37.566));
        assertThat(seoul.placement().basis()).isEqualTo(GeometryBasis.GAZETTEER_POINT);
        assertThat(feature("Ulanbator").naming())
                .isEqualTo(new Naming("Ulan Bator", "Ulaanbaatar", "Mongolian People's Republic", "Mongolia"));
    }

    @Test
    void aRegionIsDrawnAsItsTerritoryAndKeepsItsLabelPoint() {
        MapFeature union = feature("Soviet Union");
        assertThat(union.placement().basis()).isEqualTo(GeometryBasis.TERRITORY);
        assertThat(union.placement().radius()).isEmpty();
        assertThat(union.findLabelPoint()).contains(new LonLat(60, 60));
        assertThat(union.findBounds()).contains(new BoundingBox(27, 50, -170, 72));
    }

    @Test
    void anAdjectiveIsNamedButNotPlaced() {
        MapFeature soviet = feature("Soviet");
        assertThat(soviet.isOnMap()).isFalse();
        assertThat(soviet.placement().basis()).isEqualTo(GeometryBasis.ADJECTIVE);
        assertThat(soviet.naming().countryAtDate()).isEqualTo("Soviet Union");
    }

    @Test
    void aRelativePlaceHasALineForEachClaim() {
        List<MapFeature> loci = atlas.findFeatures(
                feature("45 kilometers inside Mongolian territory").mention().id());
        assertThat(loci).hasSize(2).allMatch(MapFeature::isOnMap);
        assertThat(loci.getLast().title()).isEqualTo("45 kilometers inside Mongolian territory (line of Manchukuo)");
        assertThat(loci.getFirst().naming().countryAtDate()).isEqualTo("Mongolian People's Republic");
        assertThat(loci.getFirst().findLabelPoint()).contains(new LonLat(117.4, 46.5));
    }

    @Test
    void whatIsNotFoundIsKept() {
        assertThat(feature("Foo").isOnMap()).isFalse();
        assertThat(feature("Foo").title()).isEqualTo("Foo");
    }

    @Test
    void onlySourcesInUseAreNamed() {
        assertThat(atlas.sources()).extracting(Source::title).containsExactly("GeoNames", "Natural Earth");
    }

    @Test
    void aHarbourJustOffTheDrawnCoastBelongsToTheNearestTerritory() {
        Place harbour = Samples.place("gn:1", "Seoul", FeatureClass.CITY, 124.9, 38, "KR", null);
        Place island = Samples.place("gn:2", "Seoul", FeatureClass.CITY, 124, 38, "KR", null);
        assertThat(countryOf(harbour)).isEqualTo("Korea (Japan)");
        assertThat(countryOf(island)).isEmpty();
    }

    @Test
    void withoutAMapRegionsArePoints() {
        Place union =
                Samples.place("atlas:soviet-union", "Soviet Union", FeatureClass.COUNTRY, 60, 60, "", "soviet-union");
        Atlas unmapped = new AtlasBuilder(Samples.GAZETTEER, Samples.SOURCES)
                .build(
                        Samples.document(),
                        List.of(Samples.mention("Soviet Union", MentionKind.REGION, Samples.resolved(union))),
                        Optional.empty());
        MapFeature only = unmapped.features().getFirst();
        assertThat(only.placement().basis()).isEqualTo(GeometryBasis.LABEL_POINT);
        assertThat(only.naming().countryAtDate()).isEmpty();
    }

    private static String countryOf(Place place) {
        return new Countries(Optional.of(new SmallWorld()))
                .findAt(place.point())
                .map(new Countries(Optional.of(new SmallWorld()))::nameWithSovereign)
                .orElse("");
    }

    private MapFeature feature(String words) {
        return atlas.features().stream()
                .filter(feature -> feature.mention().text().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
