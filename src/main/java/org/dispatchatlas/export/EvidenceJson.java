package org.dispatchatlas.export;

import java.util.List;
import org.dispatchatlas.geoparser.Evidence;

/** Writes reasons: the member {@code evidence}, with rule, sentence and weight of each. */
final class EvidenceJson {
    private EvidenceJson() {}

    static void write(JsonOut json, List<Evidence> evidence) {
        json.array(
                "evidence",
                evidence,
                each -> json.object(() -> {
                    json.text("rule", each.rule());
                    json.text("says", each.says());
                    json.number("weight", each.weight(), 3);
                }));
    }
}
