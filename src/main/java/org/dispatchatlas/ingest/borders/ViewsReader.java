package org.dispatchatlas.ingest.borders;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.ingest.borders.BordersRules.ClaimUnits;

/** Reads {@code curated/views.yaml}, the points of view. */
final class ViewsReader {
    private ViewsReader() {}

    static List<View> read(RuleNode file, List<ClaimUnits> claims) {
        List<View> views = new ArrayList<>();
        views.add(View.DE_FACTO);
        for (RuleNode entry : file.list()) {
            entry.onlyWith("id", "title", "says", "claims", "sources", "note");
            for (RuleNode claim : entry.list("claims")) {
                if (claims.stream().noneMatch(known -> known.claim().id().equals(claim.text()))) {
                    throw claim.wrong("there is no claim '" + claim.text() + "' in claims.yaml");
                }
            }
            views.add(new View(
                    entry.get("id").text(),
                    entry.get("title").text(),
                    entry.get("says").text(),
                    entry.list("claims").stream().map(RuleNode::text).toList(),
                    RuleWords.citations(entry)));
        }
        return views;
    }
}
