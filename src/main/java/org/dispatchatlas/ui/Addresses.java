package org.dispatchatlas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.ReaderCorrections;
import org.dispatchatlas.borders.View;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.lesson.Tour;
import org.dispatchatlas.lesson.TourWalk;
import org.dispatchatlas.lesson.Tours;
import org.dispatchatlas.lesson.quiz.QuizOrder;
import org.dispatchatlas.time.Timespan;

/**
 * Reads addresses: used by the views, and before them by {@link AddressStatusFilter}, which answers a request that means nothing
 * with its status.
 */
final class Addresses {
    private final Atlases atlases;
    private final Background background;

    private final ReaderCorrections corrections;
    private final FrameAncestors ancestors;
    private final Tours tours;
    private final AtomicInteger revisions = new AtomicInteger();

    Addresses(
            Atlases atlases,
            Background background,
            ReaderCorrections corrections,
            FrameAncestors ancestors,
            Tours tours) {
        this.atlases = atlases;
        this.corrections = corrections;
        this.background = background;
        this.ancestors = ancestors;
        this.tours = tours;
    }

    /**
     * Where a reader stands in a tour.
     *
     * @param session of the reader, whose own tours come first; empty for none
     * @throws AddressException where there is no such tour or stop
     */
    TourWalk walk(String session, String id, QueryParameters query) {
        Tour tour =
                tours.find(session, id).orElseThrow(() -> AddressException.notFound("address.no-tour", shorten(id)));
        String number = query.getSingleParameter(TourState.STOP).orElse("1");
        try {
            return new TourWalk(tour, Integer.parseInt(number));
        } catch (IllegalArgumentException noStop) {
            throw AddressException.badRequest(
                    "address.no-stop", shorten(number), tour.stops().size());
        }
    }

    /**
     * The quiz that an address asks for.
     *
     * @throws AddressException where there can be none such
     */
    static QuizOrder quiz(QueryParameters query) {
        try {
            return QuizOrder.read(name ->
                    Optional.of(String.join(",", query.getParameters(name))).filter(value -> !value.isEmpty()));
        } catch (IllegalArgumentException wrong) {
            throw AddressException.badRequest("address.quiz", QuizOrder.LAST_SEED, QuizOrder.MOST_ITEMS);
        }
    }

    /** The tours that there are. */
    Tours tours() {
        return tours;
    }

    /**
     * The atlas of a document.
     *
     * @throws AddressException where there is none
     */
    Atlas atlas(String id) {
        return DocumentId.find(id)
                .flatMap(atlases::find)
                .orElseThrow(() -> AddressException.notFound(
                        "address.no-document", shorten(id), atlases.ids().getFirst()));
    }

    /** The atlas that the first page shows. */
    Atlas home() {
        return atlases.home();
    }

    /**
     * The state that an address asks for.
     *
     * @throws AddressException where it can't be had; the message says what is expected
     */
    PageState state(Atlas atlas, QueryParameters query) {
        PageState state = PageQuery.read(query);
        state.mention().filter(id -> !isThere(atlas, id)).ifPresent(id -> {
            throw AddressException.notFound(
                    "address.no-mention",
                    shorten(id),
                    atlas.features().isEmpty()
                            ? "…-m10-20"
                            : atlas.features().getFirst().id());
        });
        state.standpoint().date().ifPresent(this::check);
        check(state.standpoint().view());
        state.standpoint().other().ifPresent(other -> {
            check(other.day());
            check(other.view());
        });
        return state;
    }

    private static boolean isThere(Atlas atlas, String id) {
        return atlas.findFeature(id).isPresent() || atlas.findRelation(id).isPresent();
    }

    /** What the pages know beside the atlases. */
    Background background() {
        return background;
    }

    /** A number that no page had before: browsers keep answers by address, and a corrected document is another answer. */
    int nextRevision() {
        return revisions.incrementAndGet();
    }

    /** What readers corrected. */
    ReaderCorrections corrections() {
        return corrections;
    }

    /** Whether another site may show these pages in a frame. */
    boolean mayBeFramed() {
        return ancestors.isOpen();
    }

    private void check(LocalDate day) {
        Timespan covered = background.borders().covered();
        if (!covered.contains(day)) {
            throw AddressException.badRequest(
                    "address.no-map",
                    day.toString(),
                    covered.findFirst().map(LocalDate::toString).orElse("…"),
                    covered.findLast().map(LocalDate::toString).orElse("…"));
        }
    }

    private void check(String view) {
        if (background.borders().findView(view).isEmpty()) {
            throw AddressException.badRequest(
                    "address.no-view",
                    shorten(view),
                    background.borders().views().stream().map(View::id).collect(Collectors.joining(", ")));
        }
    }

    /** An address may be long and odd; a message repeats only its beginning. */
    private static String shorten(String words) {
        String plain = words.replaceAll("\\p{C}", "�");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
