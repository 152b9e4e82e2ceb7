package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.OfficeTerm;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.gazetteer.FeatureClass;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.gazetteer.NamedPlace;
import org.dispatchatlas.gazetteer.Place;
import org.dispatchatlas.gazetteer.PlaceName;

/**
 * Finds the places that a document means by naming an office: the addressee's, and the sender's where no dateline gives it. Only what
 * is sure on every day the document may be of: the Secretary of State sits in Washington, an ambassador in the capital of the state he
 * is sent to, a consul in his city. Safe for use by many threads.
 */
final class ImplicitMentions {
    /** Sure, but for a minister on leave or a government on the move. */
    private static final double CONFIDENCE = 0.95;

    private static final String HEAD = "(?:Ambassador|Minister|Chargé|Embassy|Legation|Minister Resident|Envoy)";

    private static final Pattern MISSION =
            Pattern.compile("(?:[Tt]he )?(?:American )?" + HEAD + " (?:in|to) (?:the )?(.{2,60})");
    private static final Pattern CONSULATE =
            Pattern.compile("(?:[Tt]he )?(?:American )?(?:Vice )?Consul(?:ate)?(?: General)? (?:at|in) (.{2,60})");
    private static final Pattern FOREIGN_MISSION = Pattern.compile("(?:[Tt]he )?(\\p{Lu}\\p{L}+) " + HEAD);
    private static final Pattern IN_STATE = Pattern.compile(".* in (?:the )?(.+)");

    private final Gazetteer gazetteer;
    private final Seats seats;

    ImplicitMentions(Gazetteer gazetteer, Seats seats) {
        this.gazetteer = gazetteer;
        this.seats = seats;
    }

    /**
     * The places meant by sender and addressee.
     *
     * @param named the mentions that stand in the text: a consul's city is one of them
     */
    List<ResolvedMention> find(Document document, List<ResolvedMention> named, MentionMaker maker) {
        List<ResolvedMention> found = new ArrayList<>();
        Optional<Correspondent> sender = document.sender();
        Optional<Correspondent> addressee = document.addressee();
        boolean placed = document.dateline().place().isPresent();
        if (sender.isPresent() && !placed) {
            meant(document, sender.get(), addressee, named)
                    .map(meant -> resolved(meant, maker.make(sender.get().span(), MentionKind.IMPLICIT)))
                    .ifPresent(found::add);
        }
        addressee
                .flatMap(to -> meant(document, to, sender, named)
                        .map(meant -> resolved(meant, maker.make(to.span(), MentionKind.IMPLICIT))))
                .ifPresent(found::add);
        if (sender.isEmpty() && addressee.isEmpty() && !placed) {
            signed(document, maker).ifPresent(found::add);
        }
        return found;
    }

    /** A place, and why it is meant. */
    private record Meant(Place place, String says) {}

    private Optional<Meant> meant(
            Document document, Correspondent one, Optional<Correspondent> other, List<ResolvedMention> named) {
        String role = one.role().strip();
        String otherRole = other.map(Correspondent::role).orElse("").strip();
        return ofOffice(document, role, otherRole)
                .or(() -> ofMission(document, role))
                .or(() -> ofConsulate(role, one.span(), named))
                .or(() -> ofForeignMission(document, role, otherRole));
    }

    /** Two officers of one department do not write to each other across the corridor: one of them is away. */
    private Optional<Meant> ofOffice(Document document, String role, String otherRole) {
        if (seats.findOffice(title(otherRole), document.date()).isPresent()) {
            return Optional.empty();
        }
        return seats.findOffice(title(role), document.date())
                .flatMap(seat -> place(seat, "The %s sits in %s.".formatted(title(role), seat.city())));
    }

    private Optional<Meant> ofMission(Document document, String role) {
        Matcher mission = MISSION.matcher(role);
        return mission.matches()
                ? seats.findState(mission.group(1), document.date())
                        .flatMap(seat ->
                                place(seat, "The %s sits in its capital, %s.".formatted(title(role), seat.city())))
                : Optional.empty();
    }

    private Optional<Meant> ofConsulate(String role, TextSpan span, List<ResolvedMention> named) {
        Matcher consulate = CONSULATE.matcher(role);
        if (!consulate.matches()) {
            return Optional.empty();
        }
        String city = consulate.group(1);
        return named.stream()
                .filter(each -> span.contains(each.mention().span())
                        && each.mention().text().equals(city))
                .map(ResolvedMention::resolution)
                .filter(Resolution.Resolved.class::isInstance)
                .map(resolution -> ((Resolution.Resolved) resolution).winner().place())
                .filter(place ->
                        place.featureClass() == FeatureClass.CITY || place.featureClass() == FeatureClass.CAPITAL)
                .findFirst()
                .map(place -> new Meant(place, "The consulate at %s is there.".formatted(city)));
    }

    /** "The Belgian Embassy" that writes to the Department of State is the one in Washington. */
    private Optional<Meant> ofForeignMission(Document document, String role, String otherRole) {
        Matcher mission = FOREIGN_MISSION.matcher(role);
        if (!mission.matches() || !isForeign(mission.group(1))) {
            return Optional.empty();
        }
        return seats.findOffice(title(otherRole), document.date())
                .flatMap(seat -> place(
                        seat,
                        "A foreign mission that corresponds with the %s sits in %s."
                                .formatted(title(otherRole), seat.city())));
    }

    /** An adjective of a state, not "Prime" or "American". */
    private boolean isForeign(String adjective) {
        return !adjective.equals("American")
                && gazetteer.findByName(adjective).stream()
                        .anyMatch(hit -> hit.name().kind() == PlaceName.Kind.DEMONYM);
    }

    /** A signature alone: where the only bearer of the name had his post that day. */
    private Optional<ResolvedMention> signed(Document document, MentionMaker maker) {
        Optional<Block> signature = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SIGNATURE)
                .findFirst();
        if (signature.isEmpty() || document.date().isEmpty()) {
            return Optional.empty();
        }
        String[] names = signature.get().span().of(document.text()).strip().split("\\s+");
        String surname = names[names.length - 1];
        String written =
                surname.length() > 1 ? surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT) : surname;
        return seats.findTerm(written, document.date().get())
                .flatMap(term -> ofTerm(document, term, written))
                .map(meant -> resolved(meant, maker.make(signature.get().span(), MentionKind.IMPLICIT)));
    }

    private Optional<Meant> ofTerm(Document document, OfficeTerm term, String surname) {
        Matcher mission = IN_STATE.matcher(term.office());
        if (mission.matches()) {
            return seats.findState(mission.group(1), document.date())
                    .flatMap(seat -> place(
                            seat, "%s was %s, with his post in %s.".formatted(surname, term.office(), seat.city())));
        }
        return term.titles().stream()
                .flatMap(title -> seats.findOffice(title, document.date()).stream())
                .findFirst()
                .flatMap(
                        seat -> place(seat, "%s was %s and sat in %s.".formatted(surname, term.office(), seat.city())));
    }

    private Optional<Meant> place(Seats.Seat seat, String says) {
        return gazetteer.findById(seat.place()).map(place -> new Meant(place, says));
    }

    private static ResolvedMention resolved(Meant meant, Mention mention) {
        NamedPlace match = new NamedPlace(meant.place(), meant.place().names().getFirst());
        Candidate winner = new Candidate(match, List.of(new Evidence.Context(meant.says(), CONFIDENCE)));
        return new ResolvedMention(mention, new Resolution.Resolved(winner, CONFIDENCE, List.of()));
    }

    private static String title(String role) {
        return role.startsWith("the ") || role.startsWith("The ") ? role.substring(4) : role;
    }
}
