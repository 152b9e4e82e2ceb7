package org.dispatchatlas.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchatlas.borders.Claim;
import org.dispatchatlas.borders.Territory;
import org.dispatchatlas.borders.TerritoryId;
import org.dispatchatlas.source.Citation;
import org.dispatchatlas.time.Timespan;

/** Territories and claims as features. */
public final class BorderTables {
    /** Territories; one that changed has a feature for each of its spans of days. */
    public static final FeatureTable<Territory> TERRITORIES = new FeatureTable<>(
            "borders",
            "Territories of the day",
            List.of(
                    Field.text(
                            "territory",
                            "The id of the territory.",
                            row -> row.id().value()),
                    Field.text("name", "Its name in those days.", Territory::name),
                    Field.text(
                            "status",
                            "Its standing, such as independent, client-state or colony.",
                            row -> word(row.status())),
                    Field.text(
                            "sovereign",
                            "The id of the territory that it belonged to by law.",
                            row -> row.sovereign().value()),
                    Field.text(
                            "occupier",
                            "The id of the territory that held it by arms.",
                            row -> row.polity()
                                    .occupier()
                                    .map(TerritoryId::value)
                                    .orElse("")),
                    Field.flag(
                            "approximate",
                            "Whether parts of the outline are known only to about 20 km.",
                            Territory::approximate),
                    first(Territory::valid),
                    last(Territory::valid),
                    sources(Territory::sources)),
            BorderTables::id,
            row -> Optional.of(row.area()));

    /** Claims to ground that another held. */
    public static final FeatureTable<Claim> CLAIMS = new FeatureTable<>(
            "claims",
            "Rival claims",
            List.of(
                    Field.text("title", "What the claim is called.", Claim::title),
                    Field.text(
                            "claimant",
                            "The id of the territory that claimed.",
                            row -> row.claimant().value()),
                    Field.text(
                            "against",
                            "The id of the one that held the ground, or claimed otherwise.",
                            row -> row.against().value()),
                    Field.text(
                            "basis", "On what it rests: treaty, map, control or statement.", row -> word(row.basis())),
                    Field.whole(
                            "uncertainty_m",
                            "How far the drawn edge may be off, in metres.",
                            row -> Optional.of(Math.round(row.uncertaintyMetres()))),
                    first(Claim::valid),
                    last(Claim::valid),
                    sources(Claim::sources)),
            Claim::id,
            row -> Optional.of(row.geometry()));

    private BorderTables() {}

    /** The territory and the first of its days: it may have other features for other days. */
    public static String id(Territory territory) {
        return territory.id().value()
                + territory.valid().findFirst().map(day -> "." + day).orElse("");
    }

    private static <T> Field<T> first(Function<T, Timespan> valid) {
        return Field.day(
                "from",
                "The first day; empty where it is unknown.",
                row -> valid.apply(row).findFirst());
    }

    private static <T> Field<T> last(Function<T, Timespan> valid) {
        return Field.day(
                "to",
                "The last day; empty where it is unknown or after the days covered.",
                row -> valid.apply(row).findLast());
    }

    private static <T> Field<T> sources(Function<T, List<Citation>> cited) {
        return Field.text(
                "sources",
                "What this rests on.",
                row -> cited.apply(row).stream().map(Citations::words).collect(Collectors.joining("; ")));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
