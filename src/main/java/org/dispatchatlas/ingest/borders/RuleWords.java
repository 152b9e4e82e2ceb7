package org.dispatchatlas.ingest.borders;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.ingest.borders.BordersRules.Selector;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
import org.dispatchatlas.time.Timespan;

/** The words of the rules as values. */
final class RuleWords {
    private RuleWords() {}

    static TerritoryId territory(RuleNode node) {
        try {
            return new TerritoryId(node.text());
        } catch (IllegalArgumentException malformed) {
            throw node.wrong(String.valueOf(malformed.getMessage()));
        }
    }

    static Optional<TerritoryId> findTerritory(RuleNode entry, String key) {
        return entry.find(key).map(RuleWords::territory);
    }

    static List<TerritoryId> territories(RuleNode entry, String key) {
        return entry.list(key).stream().map(RuleWords::territory).toList();
    }

    static Territory.Status status(RuleNode node) {
        for (Territory.Status status : Territory.Status.values()) {
            if (word(status.name()).equals(node.text())) {
                return status;
            }
        }
        throw node.wrong("'" + node.text() + "' is no status");
    }

    static Claim.Basis basis(RuleNode node) {
        for (Claim.Basis basis : Claim.Basis.values()) {
            if (word(basis.name()).equals(node.text())) {
                return basis;
            }
        }
        throw node.wrong("'" + node.text() + "' is no basis of a claim");
    }

    static Timespan days(RuleNode entry) {
        try {
            return new Timespan(entry.findDay("from"), entry.findDay("to"));
        } catch (IllegalArgumentException turned) {
            throw entry.wrong(String.valueOf(turned.getMessage()));
        }
    }

    /** The sources of an entry, of which there must be one at least. */
    static List<Citation> citations(RuleNode entry) {
        List<Citation> citations = entry.get("sources").list().stream()
                .map(source -> new Citation(new SourceId(source.text()), ""))
                .toList();
        if (citations.isEmpty()) {
            throw entry.wrong("a source is missing");
        }
        return citations;
    }

    static List<Selector> selectors(List<RuleNode> words) {
        return words.stream().map(word -> new Selector(word.text(), word)).toList();
    }

    static String text(RuleNode entry, String key) {
        return entry.find(key).map(RuleNode::text).orElse("");
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
