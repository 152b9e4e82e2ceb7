package org.dispatchatlas.ingest.borders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.ClaimRule;
import org.dispatchatlas.borders.Polity;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.ingest.GeodataResources;
import org.dispatchatlas.ingest.borders.BordersRules.ClaimUnits;
import org.dispatchatlas.ingest.borders.BordersRules.Cut;
import org.dispatchatlas.ingest.borders.BordersRules.PolityUnits;
import org.dispatchatlas.ingest.borders.BordersRules.Selector;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.source.SourceId;
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
        RuleNode index = open(FOLDER + "index.yaml").onlyWith("day", "full-detail", "files");
        for (RuleNode name : index.list("files")) {
            RuleNode file = open(FOLDER + name.text());
            if (name.text().equals("cuts.yaml")) {
                file.list().forEach(this::cut);
            } else {
                file.list().forEach(this::polity);
            }
        }
        open("curated/claims.yaml").list().forEach(this::claim);
        check();
        List<TerritoryId> fullDetail =
                index.list("full-detail").stream().map(RulesReader::territory).toList();
        return new BordersRules(index.get("day").day(), fullDetail, polities, cuts, claims);
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
        String status = entry.find("status").map(RuleNode::text).orElse("independent");
        boolean unheld = status.equals("unheld");
        Polity polity = new Polity(
                id,
                entry.get("name").text(),
                entry.find("sovereign").map(RulesReader::territory).orElse(id),
                unheld ? Territory.Status.INDEPENDENT : status(entry, status),
                days(entry),
                entry.find("approximate").map(RuleNode::text).orElse("false").equals("true"),
                entry.list("approximate-with").stream()
                        .map(RulesReader::territory)
                        .toList(),
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
        if (entry.get("uncertainty").number() <= 0 || citations(entry).isEmpty()) {
            throw entry.wrong("a cut needs an uncertainty in kilometres and a source");
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
                basis(entry.get("basis")),
                days(entry),
                whole,
                entry.get("uncertainty").number() * 1000,
                citations(entry));
        claims.add(new ClaimUnits(rule, selectors(units), selectors(entry.list("except"))));
    }

    /** Names must lead somewhere. */
    private void check() {
        Set<TerritoryId> known = new HashSet<>();
        polities.forEach(entry -> known.add(entry.polity().id()));
        for (PolityUnits entry : polities) {
            if (!known.contains(entry.polity().sovereign())) {
                throw entry.at().wrong("the sovereign '" + entry.polity().sovereign() + "' is no territory");
            }
            entry.units().forEach(this::checkCut);
        }
        claims.forEach(claim -> claim.units().forEach(this::checkCut));
    }

    private void checkCut(Selector selector) {
        if (selector.word().startsWith("cut:")
                && cuts.stream().noneMatch(cut -> selector.word().equals("cut:" + cut.id()))) {
            throw selector.at().wrong("there is no cut '" + selector.word().substring(4) + "' in cuts.yaml");
        }
    }

    private static TerritoryId territory(RuleNode node) {
        try {
            return new TerritoryId(node.text());
        } catch (IllegalArgumentException malformed) {
            throw node.wrong(String.valueOf(malformed.getMessage()));
        }
    }

    private static Territory.Status status(RuleNode entry, String word) {
        for (Territory.Status status : Territory.Status.values()) {
            if (word(status.name()).equals(word)) {
                return status;
            }
        }
        throw entry.get("status").wrong("'" + word + "' is no status");
    }

    private static Claim.Basis basis(RuleNode node) {
        for (Claim.Basis basis : Claim.Basis.values()) {
            if (word(basis.name()).equals(node.text())) {
                return basis;
            }
        }
        throw node.wrong("'" + node.text() + "' is no basis of a claim");
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Timespan days(RuleNode entry) {
        try {
            return new Timespan(entry.findDay("from"), entry.findDay("to"));
        } catch (IllegalArgumentException turned) {
            throw entry.wrong(String.valueOf(turned.getMessage()));
        }
    }

    private static List<Citation> citations(RuleNode entry) {
        return entry.get("sources").list().stream()
                .map(source -> new Citation(new SourceId(source.text()), ""))
                .toList();
    }

    private static List<Selector> selectors(List<RuleNode> words) {
        return words.stream().map(word -> new Selector(word.text(), word)).toList();
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
