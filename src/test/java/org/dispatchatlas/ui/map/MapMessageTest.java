package org.dispatchatlas.ui.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dispatchatlas.Golden;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.geo.LonLat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The messages to the browser as Vaadin writes them; {@code protocol.test.ts} reads the same files. */
class MapMessageTest {
    private static final String MENTION = "frus1936v04d83-m1293-1302";

    @TestFactory
    Stream<DynamicTest> everyMessageIsWrittenAsTheBrowserExpectsIt() {
        AtlasMap map = new AtlasMap();
        map.show(new MapContent("frus1936v04d83", "en", 2));
        map.setBorders(
                new Standpoint(LocalDate.of(1936, 4, 1), "nanking"), Standpoint.deFacto(LocalDate.of(1932, 3, 1)));
        map.select(MENTION);
        map.highlight(null);
        map.setLayers(EnumSet.allOf(MapLayer.class));
        map.hide(List.of(MENTION));
        map.setWords("ru", Map.of("in", "Приблизить"));
        map.setProjection(MapProjection.WEB_MERCATOR);
        map.setView(new LonLat(106.91, 47.92), 4.5);
        return Stream.concat(map.latestMessages().stream(), Stream.of(new MapMessage.Draw("line")))
                .map(message -> DynamicTest.dynamicTest(
                        message.getType(),
                        () -> Golden.check(
                                "protocol/" + message.getType() + ".json",
                                json(message).getBytes(UTF_8))));
    }

    @Test
    void aDayThatIsNotKnownIsWrittenAsNull() {
        assertThat(json(MapMessage.Borders.of(null, null))).contains("\"date\":null");
    }

    @Test
    void ofSeveralMessagesOfATypeTheLastIsSentAgain() {
        AtlasMap map = new AtlasMap();
        map.select("first");
        map.setProjection(MapProjection.WEB_MERCATOR);
        map.select("second");
        assertThat(map.latestMessages())
                .containsExactly(new MapMessage.Select("second"), new MapMessage.Projection("web-mercator"));
    }

    @Test
    void projectionsAreFoundByTheirNameInAddresses() {
        assertThat(MapProjection.findByWireName("inner-asia")).contains(MapProjection.INNER_ASIA);
        assertThat(MapProjection.findByWireName("globe")).isEmpty();
    }

    private static String json(MapMessage message) {
        return JacksonUtils.getMapper().valueToTree(message).toString();
    }
}
