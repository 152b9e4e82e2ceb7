package org.dispatchatlas.ingest.borders;

import static org.dispatchatlas.ingest.borders.RuleWords.citations;
import static org.dispatchatlas.ingest.borders.RuleWords.findTerritory;
import static org.dispatchatlas.ingest.borders.RuleWords.selectors;
import static org.dispatchatlas.ingest.borders.RuleWords.territory;
import static org.dispatchatlas.ingest.borders.RuleWords.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchatlas.borders.BorderChange;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.ingest.borders.BordersRules.Change;
import org.dispatchatlas.ingest.borders.BordersRules.Standing;
import org.dispatchatlas.ingest.borders.BordersRules.Transfer;
import org.dispatchatlas.time.Timespan;

/** Reads {@code curated/polities/changes.yaml}, the chronicle of all that changed. */
final class ChangesReader {
    private final Timespan covered;
    private final List<Change> changes = new ArrayList<>();

    private ChangesReader(Timespan covered) {
        this.covered = covered;
    }

    static List<Change> read(RuleNode file, Timespan covered) {
        ChangesReader reader = new ChangesReader(covered);
        file.list().forEach(reader::change);
        return reader.changes;
    }

    private void change(RuleNode entry) {
        entry.onlyWith("day", "title", "act", "transfers", "standings", "sources", "note");
        LocalDate day = entry.get("day").day();
        if (!covered.contains(day)) {
            throw entry.get("day").wrong(day + " is outside the days covered");
        }
        if (!changes.isEmpty() && changes.getLast().change().day().isAfter(day)) {
            throw entry.get("day")
                    .wrong("%s comes after %s; changes stand in the order of time"
                            .formatted(day, changes.getLast().change().day()));
        }
        List<Transfer> transfers =
                entry.list("transfers").stream().map(this::transfer).toList();
        List<Standing> standings =
                entry.list("standings").stream().map(this::standing).toList();
        if (transfers.isEmpty() && standings.isEmpty()) {
            throw entry.wrong("nothing changes here: transfers or standings are missing");
        }
        Set<TerritoryId> concerned = new TreeSet<>();
        transfers.forEach(transfer -> concerned.addAll(List.of(transfer.from(), transfer.to())));
        standings.forEach(standing -> concerned.add(standing.id()));
        BorderChange change =
                new BorderChange(day, entry.get("title").text(), text(entry, "act"), concerned, citations(entry));
        changes.add(new Change(change, transfers, standings));
    }

    private Transfer transfer(RuleNode entry) {
        entry.onlyWith("from", "to", "units", "except");
        return new Transfer(
                territory(entry.get("from")),
                territory(entry.get("to")),
                selectors(entry.list("units")),
                selectors(entry.list("except")),
                entry);
    }

    private Standing standing(RuleNode entry) {
        entry.onlyWith("id", "name", "status", "sovereign", "occupier");
        return new Standing(
                territory(entry.get("id")),
                entry.find("name").map(RuleNode::text),
                entry.find("status").map(RuleWords::status),
                findTerritory(entry, "sovereign"),
                findTerritory(entry, "occupier"),
                entry);
    }
}
