package org.dispatchatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The checker itself must see what is wrong. */
class Rfc7946Test {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'Point','coordinates':[5,5]} | ",
                "null | ",
                "{'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,0]]]} | ",
                "{'type':'Polygon','coordinates':[[[0,0],[9,9],[9,0],[0,0]]]} | counter-clockwise",
                "{'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,1]]]} | closed",
                "{'type':'Polygon','coordinates':[[[0,0],[9,0],[0,0]]]} | at least four",
                "{'type':'LineString','coordinates':[[-179,1],[179,1]]} | round the globe",
                "{'type':'LineString','coordinates':[[1,1],[1,1]]} | repeated",
                "{'type':'Point','coordinates':[5.1234567,5]} | decimals",
                "{'type':'Point','coordinates':[11,5]} | bbox leaves out",
                "{'type':'Point','coordinates':[5,91]} | out of range",
                "{'type':'GeometryCollection','geometries':[]} | no such geometry",
            })
    void findsTheProblem(String geometry, @Nullable String problem) {
        String json = """
                {"type":"FeatureCollection","bbox":[0,0,10,10],"features":[
                 {"type":"Feature","id":"one","bbox":[0,0,10,10],"properties":{},"geometry":%s}]}""".formatted(geometry.replace('\'', '"'));
        var problems = Rfc7946.problemsOf(new JsonMapper().readTree(json));
        if (problem == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).anyMatch(line -> line.startsWith("one: ") && line.contains(problem));
        }
    }
}
