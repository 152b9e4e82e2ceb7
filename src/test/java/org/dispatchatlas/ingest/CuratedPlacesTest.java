package org.dispatchatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceId;
import org.dispatchatlas.gazetteer.PlaceName;
import org.dispatchatlas.source.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The authored tables over the built gazetteer. */
class CuratedPlacesTest {
    private static final LocalDate DAY = LocalDate.of(1936, 4, 1);
    private static final Gazetteer GAZETTEER = CuratedPlaces.load();

    @ParameterizedTest
    @CsvSource({
        "Ulanbator, gn:2028462, Ulan Bator, Ulaanbaatar",
        "Moscow, gn:524901, Moscow, Moscow",
        "Tokyo, gn:1850147, Tokyo, Tokyo",
        "Paris, gn:2988507, Paris, Paris",
        "Prague, gn:3067696, Prague, Prague",
        "Outer Mongolia, gn:2029969, Mongolian People's Republic, Mongolia",
        "Mongolian People’s Republic, gn:2029969, Mongolian People's Republic, Mongolia",
        "Soviet Union, atlas:soviet-union, Soviet Union, Soviet Union (former)",
        "U. S. S. R., atlas:soviet-union, Soviet Union, Soviet Union (former)",
        "France, gn:3017382, France, France",
        "Czechoslovakia, atlas:czechoslovakia, Czechoslovakia, Czechoslovakia (former)",
        "Japan, gn:1861060, Japan, Japan",
        "Far East, atlas:far-east, Far East, Far East",
        "Manchoukuo, atlas:manchukuo, Manchukuo, Manchukuo (former)",
        "Persia, gn:130758, Iran, Iran",
        "Siam, gn:1605651, Siam, Thailand",
        "Verkhneudinsk, gn:2014407, Ulan-Ude, Ulan-Ude",
        "Keijo, gn:1835848, Keijo, Seoul",
        "Tiflis, gn:611717, Tiflis, Tbilisi",
        "Peiping, gn:1816670, Peiping, Beijing",
        "Tamsagbulag, atlas:tamsagbulag, Tamsagbulag, Tamsagbulag"
    })
    void knowsTheNameThenAndToday(String asked, String id, String then, String today) {
        Place place = GAZETTEER.findByName(asked).getFirst().place();

        assertThat(place.id()).isEqualTo(new PlaceId(id));
        assertThat(place.findNameOn(DAY)).map(PlaceName::text).contains(then);
        assertThat(place.name()).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({
        "Soviet, atlas:soviet-union, DEMONYM",
        "Mongolian, gn:2029969, DEMONYM",
        "Manchurian, atlas:manchuria, DEMONYM",
        "French, gn:3017382, DEMONYM",
        "Japano, gn:1861060, COMBINING",
        "Mongolo, gn:2029969, COMBINING",
        "Sino, gn:1814991, COMBINING",
        "Dutchmen, gn:2750405, DEMONYM",
        "Frenchmen, gn:3017382, DEMONYM",
        "Germans, gn:2921044, DEMONYM",
        "Indonesian, gn:1643084, DEMONYM",
        "Ukrainians, gn:690791, DEMONYM",
        "Texan, gn:4736286, DEMONYM",
        "Californians, gn:5332921, DEMONYM",
        "Africans, atlas:africa, DEMONYM",
        "Siberian, atlas:siberia, DEMONYM",
        "Kurdish, atlas:kurdistan, DEMONYM",
        "Catalan, atlas:division-es-56, DEMONYM",
        "Welshmen, gn:2634895, DEMONYM",
        "Scotch, gn:2638360, DEMONYM",
        "Prussian, atlas:prussia, DEMONYM",
        "Ottoman, atlas:ottoman-empire, DEMONYM",
        "Austro-Hungarian, atlas:austria-hungary, DEMONYM"
    })
    void knowsAdjectivesAndCombiningForms(String word, String id, PlaceName.Kind kind) {
        assertThat(GAZETTEER.findByName(word)).anySatisfy(found -> {
            assertThat(found.place().id()).isEqualTo(new PlaceId(id));
            assertThat(found.name().kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Africa, atlas:africa, REGION",
        "Middle East, atlas:middle-east, REGION",
        "Latin America, atlas:latin-america, REGION",
        "Indian Ocean, atlas:indian-ocean, SEA",
        "Tsushima Strait, atlas:tsushima-strait, SEA",
        "Potomac, atlas:river-potomac, RIVER",
        "Potomac River, atlas:river-potomac, RIVER",
        "Lake Erie, atlas:lake-erie, LAKE",
        "Kurile Islands, atlas:kuril-islands, REGION",
        "Rockies, atlas:rocky-mountains, REGION",
        "Fort Sumter, atlas:fort-sumter, SPOT",
        "Harper's Ferry, atlas:harpers-ferry, SPOT",
        "Harpers Ferry, atlas:harpers-ferry, SPOT",
        "Ky., gn:6254925, FIRST_ORDER",
        "N. Y., gn:5128638, FIRST_ORDER",
        "N.Y., gn:5128638, FIRST_ORDER",
        "U. S., gn:6252001, COUNTRY",
        "U.S.S.R., atlas:soviet-union, COUNTRY"
    })
    void knowsWatersRegionsFortsAndAbbreviations(String asked, String id, FeatureClass featureClass) {
        assertThat(GAZETTEER.findByName(asked)).extracting(NamedPlace::place).anySatisfy(place -> {
            assertThat(place.id()).isEqualTo(new PlaceId(id));
            assertThat(place.featureClass()).isEqualTo(featureClass);
        });
    }

    @Test
    void aFortLiesInItsState() {
        Place fort = GAZETTEER.findById(new PlaceId("atlas:fort-donelson")).orElseThrow();

        assertThat(fort.countryCode()).isEqualTo("US");
        assertThat(fort.firstOrderCode()).isEqualTo("TN");
    }

    /** A dependency with a few thousand people may lack one; a state may not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AE", "AF", "AL", "AM", "AO", "AR", "AT", "AU", "AZ", "BA", "BD", "BE", "BF", "BG", "BH", "BI", "BJ",
                        "BN", "BO", "BR",
                "BT", "BW", "BY", "BZ", "CA", "CD", "CF", "CG", "CH", "CI", "CL", "CM", "CN", "CO", "CR", "CU", "CY",
                        "CZ", "DE", "DJ",
                "DK", "DO", "DZ", "EC", "EE", "EG", "ER", "ES", "ET", "FI", "FJ", "FR", "GA", "GB", "GE", "GH", "GM",
                        "GN", "GR", "GT",
                "GW", "GY", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IN", "IQ", "IR", "IS", "IT", "JM", "JO", "JP",
                        "KE", "KG", "KH",
                "KP", "KR", "KW", "KZ", "LA", "LB", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD",
                        "ME", "MG", "MK",
                "ML", "MM", "MN", "MR", "MT", "MU", "MW", "MX", "MY", "MZ", "NA", "NE", "NG", "NI", "NL", "NO", "NP",
                        "NZ", "OM", "PA",
                "PE", "PG", "PH", "PK", "PL", "PT", "PY", "QA", "RO", "RS", "RU", "RW", "SA", "SD", "SE", "SG", "SI",
                        "SK", "SL", "SM",
                "SN", "SO", "SR", "SS", "SV", "SY", "SZ", "TD", "TG", "TH", "TJ", "TM", "TN", "TO", "TR", "TT", "TZ",
                        "UA", "UG", "US",
                "UY", "UZ", "VE", "VN", "WS", "XK", "YE", "ZA", "ZM", "ZW"
            })
    void everyStateHasAnAdjective(String country) {
        assertThat(GAZETTEER.findCountry(country))
                .hasValueSatisfying(state -> assertThat(state.names())
                        .as(state.name())
                        .extracting(PlaceName::kind)
                        .contains(PlaceName.Kind.DEMONYM));
    }

    @Test
    void aStateOfTodayAndItsTerritoryAreOnePlace() {
        List<NamedPlace> found = GAZETTEER.findByName("Mongolia");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().place().territory()).contains("mongolia");
        assertThat(found.getFirst().name().kind()).isEqualTo(PlaceName.Kind.MAIN);
        assertThat(GAZETTEER.findCountry("MN")).contains(found.getFirst().place());
    }

    @Test
    void theLongestNameGoesOn() {
        assertThat(GAZETTEER.hasNameBeginning("mongolian peoples")).isTrue();
        assertThat(GAZETTEER.hasNameBeginning("mongolian peoples republic")).isTrue();
        assertThat(GAZETTEER.hasNameBeginning("mongolian peoples republic in")).isFalse();
        assertThat(GAZETTEER.hasNameBeginning("u s s")).isTrue();
    }

    @Test
    void keepsTheNamesOfGeoNames() {
        Place city = GAZETTEER.findById(new PlaceId("gn:2028462")).orElseThrow();

        assertThat(city.featureClass()).isEqualTo(FeatureClass.CAPITAL);
        assertThat(city.names()).extracting(PlaceName::text).contains("Ulaanbaatar", "Urga", "Улан Батор");
        assertThat(city.names())
                .filteredOn(name -> name.kind() == PlaceName.Kind.MAIN)
                .hasSize(1);
    }

    @Test
    void namesWhatIsWrongAndWhere() {
        var curated = new CuratedPlaces(
                GazetteerFile.load(),
                Set.of(new SourceId("known")),
                rows("places.csv", """
                        id,name_today,class,lon,lat,radius_m,population,country,territory,sources,note
                        gn:1,Nowhere,,,,,,,,known,
                        atlas:a,A,SPOT,200,10,5,,,,known,
                        atlas:b,B,HAMLET,100,10,5,,,,known,
                        atlas:c,C,SPOT,100,10,5,,,,unknown,
                        atlas:d,D,SPOT,100,10,5,,,,known,
                        atlas:d,D,SPOT,100,10,5,,,,known,
                        """),
                rows("names.csv", """
                        place,name,lang,kind,first,last,source,note
                        atlas:d,D,en,HISTORICAL,1 April 1936,,known,
                        atlas:d,D,en,HISTORICAL,1936-04-01,1935-04-01,known,
                        atlas:none,D,en,HISTORICAL,,,known,
                        """),
                rows("demonyms.csv", """
                        word,kind,place,source
                        D,MAIN,atlas:d,known
                        """));

        assertThat(curated.issues())
                .extracting(DataIssue::toString)
                .satisfiesExactly(
                        issue -> assertThat(issue).isEqualTo("places.csv:2: gn:1 is not in the gazetteer"),
                        issue -> assertThat(issue).startsWith("places.csv:3: longitude must be within"),
                        issue -> assertThat(issue).startsWith("places.csv:4: class must be one of"),
                        issue -> assertThat(issue)
                                .isEqualTo("places.csv:5: the source 'unknown' is not in sources.yaml"),
                        issue -> assertThat(issue).isEqualTo("places.csv:7: atlas:d has a row already"),
                        issue -> assertThat(issue).startsWith("names.csv:2: first must be a day such as 1936-04-01"),
                        issue -> assertThat(issue).startsWith("names.csv:3: a timespan must not end before it begins"),
                        issue -> assertThat(issue).startsWith("names.csv:4: atlas:none is neither in places.csv"),
                        issue -> assertThat(issue).startsWith("demonyms.csv:2: kind must be DEMONYM or COMBINING"));
    }

    private static List<CsvRow> rows(String name, String table) {
        return CsvRow.readAll(name, new StringReader(table));
    }
}
