package org.dispatchatlas.ingest.borders;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.ingest.borders.BordersRules.Change;
import org.dispatchatlas.ingest.borders.BordersRules.ClaimUnits;
import org.dispatchatlas.ingest.borders.BordersRules.Cut;
import org.dispatchatlas.ingest.borders.BordersRules.PolityUnits;
import org.dispatchatlas.ingest.borders.BordersRules.Selector;
import org.dispatchatlas.ingest.borders.BordersRules.Standing;
import org.dispatchatlas.ingest.borders.BordersRules.Transfer;

/** Names in the rules must lead somewhere. */
final class RulesCheck {
    private final Set<TerritoryId> known = new HashSet<>();
    private final Set<String> cuts;

    private RulesCheck(BordersRules rules) {
        cuts = rules.cuts().stream().map(Cut::id).collect(Collectors.toSet());
    }

    static void check(BordersRules rules) {
        RulesCheck check = new RulesCheck(rules);
        rules.polities().forEach(check::learn);
        rules.polities().forEach(check::polity);
        rules.changes().forEach(check::change);
        rules.claims().forEach(check::claim);
    }

    private void learn(PolityUnits entry) {
        if (!known.add(entry.polity().id())) {
            throw entry.at().wrong("'" + entry.polity().id() + "' has an entry before");
        }
    }

    private void polity(PolityUnits entry) {
        territory(entry.polity().sovereign(), entry.at(), "the sovereign");
        ground(entry.units());
    }

    private void change(Change change) {
        for (Transfer transfer : change.transfers()) {
            territory(transfer.from(), transfer.at(), "from");
            territory(transfer.to(), transfer.at(), "to");
            ground(transfer.units());
            ground(transfer.except());
        }
        for (Standing standing : change.standings()) {
            territory(standing.id(), standing.at(), "id");
            standing.sovereign().ifPresent(id -> territory(id, standing.at(), "the sovereign"));
            standing.occupier().ifPresent(id -> territory(id, standing.at(), "the occupier"));
        }
    }

    private void claim(ClaimUnits claim) {
        territory(claim.claim().claimant(), claim.at(), "the claimant");
        territory(claim.claim().against(), claim.at(), "against");
        claim.claim().wholeOf().forEach(id -> territory(id, claim.at(), "area"));
        ground(claim.units());
        ground(claim.except());
    }

    private void territory(TerritoryId id, RuleNode at, String role) {
        if (!known.contains(id)) {
            throw at.wrong(role + " '" + id + "' is no territory");
        }
    }

    private void ground(List<Selector> selectors) {
        for (Selector selector : selectors) {
            if (selector.word().startsWith("cut:")
                    && !cuts.contains(selector.word().substring(4))) {
                throw selector.at().wrong("there is no cut '" + selector.word().substring(4) + "' in cuts.yaml");
            }
        }
    }
}
