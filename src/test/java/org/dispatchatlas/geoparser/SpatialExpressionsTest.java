package org.dispatchatlas.geoparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.dispatchatlas.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/** Sentences of April 1936 with a place said by its relation to others: which words, which relation, measured from what. */
class SpatialExpressionsTest {
    private static final LonLat MUKDEN = new LonLat(123.43278, 41.79222);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They penetrated 45 kilometers inside Mongolian territory against Japano-Manchurian troops. | 45 kilometers inside Mongolian territory | inside | Mongolian People's Republic–Manchukuo frontier
            They went four kilometers into Soviet territory, where Manchurian troops stood.    | four kilometers into Soviet territory       | inside    | Soviet Union–Manchukuo frontier
            Planes flew 10 to 15 km across the frontier into Soviet territory against Manchurian troops. | 10 to 15 km across the frontier into Soviet territory | inside | Soviet Union–Manchukuo frontier
            A patrol was seen 12 miles north of Mukden.             | 12 miles north of Mukden              | direction | Shenyang
            A patrol was seen 12 miles to the north-west of Mukden. | 12 miles to the north-west of Mukden  | direction | Shenyang
            A patrol was seen 12 miles NNW of Mukden.               | 12 miles NNW of Mukden                | direction | Shenyang
            A patrol was seen twelve and a half miles from Mukden.  | twelve and a half miles from Mukden   | from      | Shenyang
            A patrol was seen 30-40 miles from Mukden.              | 30-40 miles from Mukden               | from      | Shenyang
            The train was stopped thirty versts from Harbin.        | thirty versts from Harbin             | from      | Harbin
            It lies 45 kilometers by road from Harbin.              | 45 kilometers by road from Harbin     | from      | Harbin
            The village lies 20 li southwest of Kalgan.             | 20 li southwest of Kalgan             | direction | Zhangjiakou
            The steamer sank 15 nautical miles off Dairen.          | 15 nautical miles off Dairen          | from      | Dalian
            The town lies 3 ri from Seoul.                          | 3 ri from Seoul                       | from      | Seoul
            The post is ten miles outside Shanghai.                 | ten miles outside Shanghai            | from      | Shanghai
            A town within 5 miles of Peiping was burned.            | within 5 miles of Peiping             | within    | Beijing
            South of Peking there were no troops.                   | South of Peking                       | direction | Beijing
            The clash happened near Hailar.                         | near Hailar                           | near      | Hailar
            Fighting took place in the vicinity of Kalgan.          | the vicinity of Kalgan                | near      | Zhangjiakou
            It is in the neighborhood of Changkufeng.               | the neighborhood of Changkufeng       | near      | Zaozyornaya Hill
            The troops are in the Kalgan area.                      | the Kalgan area                       | near      | Zhangjiakou
            The railway between Harbin and Tsitsihar was cut.       | between Harbin and Tsitsihar          | between   | Harbin and Qiqihar
            It is midway between Mukden and Hsinking.               | midway between Mukden and Hsinking    | midway    | Shenyang and Changchun
            There was fighting on the Soviet-Manchukuo border.      | the Soviet-Manchukuo border           | frontier  | Soviet Union–Manchukuo frontier
            The border between Mongolia and Manchukuo was crossed.  | The border between Mongolia and Manchukuo | frontier | Mongolian People's Republic–Manchukuo frontier
            The Manchurian-Outer Mongolian border was quiet.        | The Manchurian-Outer Mongolian border | frontier  | Manchukuo–Mongolian People's Republic frontier
            The frontier of Switzerland was closed.                 | The frontier of Switzerland           | frontier  | frontiers of Switzerland
            They crossed to the east bank of the Amur.              | the east bank of the Amur             | bank      | Amur
            They stood on the right bank of the Yalu River.         | the right bank of the Yalu River      | bank      | Yalu
            They marched along the Amur River.                      | along the Amur River                  | along     | Amur
            """)
    void isPlaced(String sentence, String words, String relation, String anchor) {
        ResolvedMention mention = only(sentence);
        assertThat(mention.mention().text()).isEqualTo(words);
        assertThat(mention.resolution()).isInstanceOfSatisfying(Resolution.Located.class, located -> {
            assertThat(located.expression().relation().word()).isEqualTo(relation);
            assertThat(located.loci()).isNotEmpty().allSatisfy(locus -> {
                assertThat(locus.anchor().words()).isEqualTo(anchor);
                assertThat(locus.says()).isNotBlank();
                assertThat(locus.sources()).isNotEmpty();
                assertThat(locus.error().metres()).isPositive();
            });
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Height 588.3 was occupied.                            | Height 588.3                           | a number on a staff map
            Six hours by rail from Moscow he fell ill.            | Six hours by rail from Moscow          | a time, not a distance
            It was a day's march from Kalgan.                     | a day's march from Kalgan              | a time, not a distance
            The point is some miles from Vladivostok.             | some miles from Vladivostok            | no number to measure by
            The army stood 10 kilometers inside the frontier.     | 10 kilometers inside the frontier      | does not say which frontier
            They were five miles from Qwertzu.                    | five miles from Qwertzu                | nothing to measure from
            Soldiers stood 8 miles inside Manchukuo territory.    | 8 miles inside Manchukuo territory     | from which of the frontiers of Manchukuo
            The ship lay fifteen miles off the coast of Korea.    | fifteen miles off the coast of Korea   | too coarse to measure from
            The town lies at the mouth of the Yalu River.         | the mouth of the Yalu River            | which of its ends
            It is fifty miles up the Yangtze.                     | fifty miles up the Yangtze             | no table here has the miles of rivers
            The frontier between France and Japan was discussed.  | The frontier between France and Japan  | no common frontier
            """)
    void isKeptUnplacedAndSaysWhy(String sentence, String words, String why) {
        ResolvedMention mention = only(sentence);
        assertThat(mention.mention().text()).isEqualTo(words);
        assertThat(mention.resolution()).isInstanceOf(Resolution.Unresolved.class);
        assertThat(mention.resolution().evidence().getFirst().says()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They talked about relations between Moscow and Tokyo.",
                "The pact between Paris and Prague was signed.",
                "The border guards of Manchukuo were tired.",
                "He came within an hour and left for Harbin.",
                "The note was 45 pages long and came from Mongolia.",
                "In the north of China there was peace."
            })
    void isNoSpatialExpression(String sentence) {
        assertThat(SpatialTexts.relatives(sentence, SpatialTexts.APRIL_1936)).isEmpty();
    }

    @Test
    void aRingLiesAsFarAsTheWordsSay() {
        Locus locus = locus("A patrol was seen 12 miles from Mukden.", 1936);
        for (Coordinate vertex : locus.geometry().getCoordinates()) {
            // 12 miles are 19.3 km; a number in whole miles is good to half a mile.
            assertThat(kilometresFrom(MUKDEN, vertex)).isBetween(18.5, 20.12);
        }
    }

    @Test
    void aSectorKeepsToItsDirection() {
        Locus locus = locus("A patrol was seen 12 miles northwest of Mukden.", 1936);
        for (Coordinate vertex : locus.geometry().getCoordinates()) {
            double azimuth = measure(MUKDEN, vertex).azi1;
            assertThat(azimuth).isBetween(-45 - 22.6, -45 + 22.6);
        }
    }

    @Test
    void halfWayIsAsFarFromBoth() {
        Locus locus = locus("It is midway between Mukden and Hsinking.", 1936);
        double one = kilometresFrom(MUKDEN, ((Point) locus.geometry()).getCoordinate());
        assertThat(one).isCloseTo(278.7 / 2, within(0.1));
    }

    @Test
    void everyPointOf45KilometersInsideLiesThatFarFromTheFrontier() {
        String sentence = "They penetrated 45 kilometers inside Mongolian territory against Japano-Manchurian troops.";
        Resolution.Located located = (Resolution.Located) only(sentence).resolution();
        Resolution.Located frontier = (Resolution.Located)
                only("The border between Mongolia and Manchukuo was crossed.").resolution();
        for (int at = 0; at < located.loci().size(); at++) {
            Coordinate[] border = frontier.loci().get(at).geometry().getCoordinates();
            for (Coordinate vertex : located.loci().get(at).geometry().getCoordinates()) {
                double nearest = Double.MAX_VALUE;
                for (Coordinate stone : border) {
                    nearest = Math.min(nearest, measure(new LonLat(stone.x, stone.y), vertex).s12 / 1000);
                }
                // Vertices of the frontier only: between two of them it may come nearer, never farther.
                assertThat(nearest).isGreaterThan(44.9);
            }
        }
    }

    @Test
    void aLiWasLongerBefore1930() {
        assertThat(locus("The village lies 20 li from Kalgan.", 1925).says()).contains("is 11.5 km");
        assertThat(locus("The village lies 20 li from Kalgan.", 1936).says()).contains("is 10.0 km");
    }

    @Test
    void aBareFrontierIsTheOneNamedLastBefore() {
        List<ResolvedMention> found = SpatialTexts.relatives(
                "There was fighting on the Soviet-Manchukuo border. The patrol stood two miles from the frontier.",
                SpatialTexts.APRIL_1936);
        assertThat(found).hasSize(2);
        Resolution.Located second = (Resolution.Located) found.getLast().resolution();
        assertThat(second.loci().getFirst().anchor().words()).isEqualTo("Soviet Union–Manchukuo frontier");
        assertThat(second.evidence())
                .anySatisfy(reason -> assertThat(reason.says()).contains("the frontier named last before it"));
    }

    @Test
    void withoutAMapOfTheDayAFrontierIsNotMeasuredFrom() {
        ResolvedMention mention = SpatialTexts.relatives(
                        "They penetrated 45 kilometers inside Mongolian territory.", LocalDate.of(1870, 4, 1))
                .getFirst();
        assertThat(mention.resolution().evidence().getFirst().says()).contains("no map of that day");
    }

    private static Locus locus(String sentence, int year) {
        List<ResolvedMention> found = SpatialTexts.relatives(sentence, LocalDate.of(year, 4, 1));
        return ((Resolution.Located) found.getFirst().resolution()).loci().getFirst();
    }

    private static ResolvedMention only(String sentence) {
        List<ResolvedMention> found = SpatialTexts.relatives(sentence, SpatialTexts.APRIL_1936);
        assertThat(found).as(sentence).hasSize(1);
        return found.getFirst();
    }

    private static double kilometresFrom(LonLat from, Coordinate to) {
        return measure(from, to).s12 / 1000;
    }

    private static GeodesicData measure(LonLat from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.y, to.x);
    }
}
