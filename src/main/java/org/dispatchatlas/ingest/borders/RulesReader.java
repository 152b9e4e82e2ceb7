package org.dispatchatlas.ingest.borders;

import static org.dispatchatlas.ingest.borders.RuleWords.citations;
import static org.dispatchatlas.ingest.borders.RuleWords.findTerritory;
import static org.dispatchatlas.ingest.borders.RuleWords.selectors;
import static org.dispatchatlas.ingest.borders.RuleWords.territory;
import static org.dispatchatlas.ingest.borders.RuleWords.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dispatchatlas.borders.ClaimRule;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.ingest.GeodataResources;
import org.dispatchatlas.ingest.borders.BordersRules.Change;
import org.dispatchatlas.ingest.borders.BordersRules.ClaimUnits;
import org.dispatchatlas.ingest.borders.BordersRules.Cut;
import org.dispatchatlas.ingest.borders.BordersRules.PolityUnits;
import org.dispatchatlas.time.Timespan;
import org.locationtech.jts.geom.Coordinate;

/** Reads {@code curated/polities/} and {@code curated/claims.yaml}. Whatever is wrong ends in a {@link RulesException}. */
final class RulesReader {
    private static final String FOLDER = "curated/polities/";

    private final Function<String, InputStream> files;
    private final List<PolityUnits> polities = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();
    private final List<ClaimUnits> claims = new ArrayList<>();

    /** @param files opens a file by its path under {@code geodata/} */
    RulesReader(Function<String, InputStream> files) {
        this.files = files;
    }

    /** The rules that the program ships. */
    static BordersRules shipped() {
        return new RulesReader(GeodataResources::open).read();
    }

    BordersRules read() {
        RuleNode index = open(FOLDER + "index.yaml").onlyWith("from", "to", "full-detail", "files");
        Timespan covered = RuleWords.days(index);
        List<Change> changes = new ArrayList<>();
        for (RuleNode name : index.list("files")) {
            RuleNode file = open(FOLDER + name.text());
            switch (name.text()) {
                case "cuts.yaml" -> file.list().forEach(this::cut);
                case "changes.yaml" -> changes.addAll(ChangesReader.read(file, covered));
                default -> file.list().forEach(this::polity);
            }
        }
        open("curated/claims.yaml").list().forEach(this::claim);
        List<View> views = ViewsReader.read(open("curated/views.yaml"), claims);
        BordersRules rules = new BordersRules(
                covered, RuleWords.territories(index, "full-detail"), polities, changes, cuts, claims, views);
        RulesCheck.check(rules);
        return rules;
    }

    private RuleNode open(String path) {
        try (InputStream in = files.apply(path)) {
            return RuleNode.parse(path, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    private void polity(RuleNode entry) {
        entry.onlyWith(
                "id",
                "name",
                "status",
                "sovereign",
                "from",
                "to",
                "units",
                "approximate",
                "approximate-with",
                "sources",
                "note");
        TerritoryId id = territory(entry.get("id"));
        boolean unheld = text(entry, "status").equals("unheld");
        Polity polity = new Polity(
                id,
                entry.get("name").text(),
                findTerritory(entry, "sovereign").orElse(id),
                unheld
                        ? Territory.Status.INDEPENDENT
                        : entry.find("status").map(RuleWords::status).orElse(Territory.Status.INDEPENDENT),
                Optional.empty(),
                RuleWords.days(entry),
                text(entry, "approximate").equals("true"),
                RuleWords.territories(entry, "approximate-with"),
                citations(entry));
        polities.add(new PolityUnits(polity, selectors(entry.list("units")), unheld, entry));
    }

    private void cut(RuleNode entry) {
        entry.onlyWith("id", "from", "south-of", "within", "river", "nearest", "uncertainty", "sources", "note");
        List<Coordinate> ring = entry.find("south-of")
                .map(parallel -> southOf(parallel.number()))
                .orElseGet(() ->
                        entry.list("within").stream().map(RulesReader::corner).toList());
        cuts.add(new Cut(
                entry.get("id").text(),
                entry.get("from").list().stream().map(RuleNode::text).toList(),
                ring,
                entry.find("river").map(RuleNode::text).orElse(""),
                entry.list("nearest").stream().map(RuleNode::text).toList(),
                entry));
        citations(entry);
        if (entry.get("uncertainty").number() <= 0) {
            throw entry.wrong("a cut needs an uncertainty in kilometres");
        }
    }

    private void claim(RuleNode entry) {
        entry.onlyWith(
                "id",
                "title",
                "claimant",
                "against",
                "basis",
                "from",
                "to",
                "area",
                "except",
                "uncertainty",
                "sources",
                "note");
        List<TerritoryId> whole = new ArrayList<>();
        List<RuleNode> units = new ArrayList<>();
        for (RuleNode word : entry.get("area").list()) {
            if (word.text().startsWith("polity:")) {
                whole.add(new TerritoryId(word.text().substring(7)));
            } else {
                units.add(word);
            }
        }
        ClaimRule rule = new ClaimRule(
                entry.get("id").text(),
                territory(entry.get("claimant")),
                territory(entry.get("against")),
                entry.get("title").text(),
                RuleWords.basis(entry.get("basis")),
                RuleWords.days(entry),
                whole,
                entry.get("uncertainty").number() * 1000,
                citations(entry));
        claims.add(new ClaimUnits(rule, selectors(units), selectors(entry.list("except")), entry));
    }

    private static List<Coordinate> southOf(double parallel) {
        return List.of(
                new Coordinate(-180, parallel),
                new Coordinate(180, parallel),
                new Coordinate(180, -90),
                new Coordinate(-180, -90));
    }

    private static Coordinate corner(RuleNode pair) {
        List<RuleNode> numbers = pair.list();
        if (numbers.size() != 2) {
            throw pair.wrong("a corner is [longitude, latitude]");
        }
        return new Coordinate(numbers.get(0).number(), numbers.get(1).number());
    }
}
