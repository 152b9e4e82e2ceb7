package org.dispatchatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses: what they restore, and how they are answered when they mean nothing. */
class AddressesTest {
    private final Atlas atlas = SeedAtlas.get();
    private final Addresses addresses = SeedAddresses.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date=1932-03-01",
                "map=4.50/47.9000/117.8000",
                "projection=web-mercator",
                "layers=claims,water",
                "layers=",
                "kinds=place,demonym",
                "voice=the Soviet press, quoted&modality=alleged&place=gn:524901&part=footnote",
                "list=region",
                "lang=mn",
                "embed=",
                "date=1932-03-01&map=4.50/-47.9000/117.8000&projection=web-mercator"
            })
    void anAddressIsReadAndWrittenAlike(String query) {
        QueryParameters written = PageQuery.write(state(query));
        assertThat(PageQuery.read(written)).isEqualTo(state(query));
        assertThat(written.getParameters())
                .isEqualTo(QueryParameters.fromString(query).getParameters());
    }

    @Test
    void whatIsUsualIsLeftOut() {
        assertThat(PageQuery.write(state(
                                "view=de-facto&projection=inner-asia&kinds=place,region,metonym,relative,implicit"))
                        .getParameters())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    date=yesterday           | 400 | YYYY-MM-DD
                    date=1936-02-30          | 400 | YYYY-MM-DD
                    date=1815-06-18          | 400 | from 1930-01-01 to 1946-12-31
                    date=1939-12-31T00:00    | 400 | YYYY-MM-DD
                    date=                    | 400 | YYYY-MM-DD
                    view=mars                | 400 | de-facto
                    with=1936-02-30          | 400 | YYYY-MM-DD
                    with=1936-02-01,mars     | 400 | nanking
                    lang=tlh                 | 400 | en
                    map=here                 | 400 | zoom/latitude/longitude
                    map=21/0/0               | 400 | 0 to 20
                    map=-1/0/0               | 400 | 0 to 20
                    map=4/0                  | 400 | zoom/latitude/longitude
                    map=4/91/0               | 400 | zoom/latitude/longitude
                    map=4/NaN/0              | 400 | zoom/latitude/longitude
                    map=NaN/0/0              | 400 | zoom/latitude/longitude
                    projection=flat          | 400 | web-mercator
                    layers=dragons           | 400 | claims
                    layers=claims,,water     | 400 | with commas
                    kinds=monsters           | 400 | metonym
                    modality=perhaps         | 400 | asserted, alleged
                    part=margin              | 400 | footnote
                    list=colour              | 400 | region
                    mention=no-such-mention  | 404 | frus1936v04d83-m
                    """)
    void whatCanNotBeReadIsAnsweredWithWhatWasExpected(String query, int status, String expected) {
        assertThatThrownBy(() -> state(query)).isInstanceOfSatisfying(AddressException.class, wrong -> {
            assertThat(wrong.status()).isEqualTo(status);
            assertThat(wrong.says(Words.of(Language.EN))).contains(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-document", "<script>alert(1)</script>", "..", "", "FRUS1936V04D83"})
    void aDocumentThatIsNotHereIsNamedAndTheShelfIsShown(String id) {
        assertThatThrownBy(() -> addresses.atlas(id)).isInstanceOfSatisfying(AddressException.class, wrong -> {
            assertThat(wrong.status()).isEqualTo(AddressException.NOT_FOUND);
            assertThat(wrong.says(Words.of(Language.EN))).contains("frus1936v04d83");
        });
    }

    @Test
    void aLongAddressIsNotRepeatedWhole() {
        assertThatThrownBy(() -> state("mention=" + "x".repeat(5000)))
                .isInstanceOfSatisfying(
                        AddressException.class,
                        wrong -> assertThat(wrong.says(Words.of(Language.EN)).length())
                                .isLessThan(300));
    }

    private PageState state(String query) {
        return addresses.state(atlas, QueryParameters.fromString(query));
    }
}
