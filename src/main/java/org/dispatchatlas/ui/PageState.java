package org.dispatchatlas.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dispatchatlas.atlas.Language;
import org.dispatchatlas.atlas.MapLayer;
import org.dispatchatlas.atlas.MapPlace;
import org.dispatchatlas.atlas.MapProjection;
import org.dispatchatlas.atlas.MentionFilter;
import org.dispatchatlas.borders.Standpoint;
import org.dispatchatlas.borders.View;

/**
 * What the address of a document's page holds besides the document; {@link PageQuery} reads and writes it.
 *
 * @param mention the id of the selected feature
 * @param filter which mentions are shown
 * @param list the order of the list that is shown instead of the text; empty for the text
 * @param standpoint day, view and comparison of the borders
 * @param look how the map is drawn
 * @param language chosen by the reader; empty for the one his browser wishes
 * @param embedded whether the page stands in another site's frame, with little room
 */
record PageState(
        Optional<String> mention,
        MentionFilter filter,
        Optional<ListOrder> list,
        BordersChoice standpoint,
        MapLook look,
        Optional<Language> language,
        boolean embedded) {
    static final PageState USUAL = new PageState(
            Optional.empty(),
            MentionFilter.USUAL,
            Optional.empty(),
            new BordersChoice(Optional.empty(), View.DE_FACTO.id(), Optional.empty()),
            new MapLook(Optional.empty(), MapProjection.INNER_ASIA, MapLayer.USUAL),
            Optional.empty(),
            false);

    /** By what the list of mentions is grouped. */
    enum ListOrder {
        TEXT,
        REGION,
        KIND;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which borders are drawn.
     *
     * @param date empty for the document's own day
     * @param view a view's id
     * @param other what they are compared with
     */
    record BordersChoice(Optional<LocalDate> date, String view, Optional<Standpoint> other) {
        BordersChoice withDate(LocalDate day) {
            return new BordersChoice(Optional.of(day), view, other);
        }

        BordersChoice withView(String chosen) {
            return new BordersChoice(date, chosen, other);
        }

        BordersChoice withOther(Optional<Standpoint> chosen) {
            return new BordersChoice(date, view, chosen);
        }
    }

    /**
     * How the map is drawn.
     *
     * @param place centre and zoom; empty for the view that shows all places
     */
    record MapLook(Optional<MapPlace> place, MapProjection projection, Set<MapLayer> layers) {
        MapLook {
            layers = Set.copyOf(layers);
        }

        MapLook withPlace(MapPlace chosen) {
            return new MapLook(Optional.of(chosen), projection, layers);
        }

        MapLook withProjection(MapProjection chosen) {
            return new MapLook(place, chosen, layers);
        }

        MapLook withLayers(Set<MapLayer> chosen) {
            return new MapLook(place, projection, chosen);
        }
    }

    PageState withMention(Optional<String> chosen) {
        return new PageState(chosen, filter, list, standpoint, look, language, embedded);
    }

    PageState withFilter(MentionFilter chosen) {
        return new PageState(mention, chosen, list, standpoint, look, language, embedded);
    }

    PageState withList(Optional<ListOrder> chosen) {
        return new PageState(mention, filter, chosen, standpoint, look, language, embedded);
    }

    PageState withBorders(BordersChoice chosen) {
        return new PageState(mention, filter, list, chosen, look, language, embedded);
    }

    PageState withLook(MapLook chosen) {
        return new PageState(mention, filter, list, standpoint, chosen, language, embedded);
    }

    PageState withLanguage(Language chosen) {
        return new PageState(mention, filter, list, standpoint, look, Optional.of(chosen), embedded);
    }

    PageState withEmbedded(boolean chosen) {
        return new PageState(mention, filter, list, standpoint, look, language, chosen);
    }
}
