package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.source.Source;

/**
 * The API: finds what an address means and has it answered. OGC API - Features parts 1 (17-069r4), 2 (18-058r1) and 3 (19-079r2), OGC API - Tiles
 * (20-057). Safe for use by many threads.
 */
public final class FeatureApi {
    private static final Set<String> ONLY_FORM = Set.of("f");
    private static final int LARGE_AT_ONCE = 1;

    private final Collections collections;
    private final TileApi tiles;
    private final LargeAnswers large = new LargeAnswers(LARGE_AT_ONCE);

    /**
     * An API of these documents and borders.
     *
     * @param atlases the same for every caller
     * @param borders may wait until they are loaded
     * @param sources all there are; those that are used are named. May wait too
     */
    public FeatureApi(Atlases atlases, Supplier<HistoricalBorders> borders, Supplier<List<Source>> sources) {
        this.collections = new Collections(atlases, borders, sources);
        this.tiles = new TileApi(collections);
    }

    /**
     * The answer to a request.
     *
     * @throws ApiProblem where there is none
     */
    public ApiAnswer answer(ApiRequest request) {
        List<String> path = request.path();
        if (path.size() >= 3 && path.getFirst().equals("collections")) {
            ApiCollection<?> collection = collection(path.get(1));
            return switch (path.get(2)) {
                case "items" -> items(collection, request);
                case "queryables" -> queryables(collection, request);
                case "tiles" -> tiles.answer(collection, request);
                default -> throw nothing(request);
            };
        }
        if (path.size() == 2 && path.getFirst().equals("collections")) {
            ApiCollection<?> collection = collection(path.get(1));
            // What is asked of the items may stand here too, and goes on with the links: GDAL adds it to every address.
            ItemsQuery passedOn = new QueryReader(collection, request.parameters()).read();
            return new Descriptions(request, collections).collection(collection, passedOn);
        }
        if (!path.isEmpty() && path.getFirst().equals("tileMatrixSets")) {
            return TileApi.matrixSets(withoutParameters(request));
        }
        if (!path.isEmpty() && path.getFirst().equals("tiles")) {
            return tiles.answer(request);
        }
        return described(request);
    }

    private ApiAnswer described(ApiRequest request) {
        if (request.path().size() > 1) {
            throw nothing(request);
        }
        Descriptions descriptions = new Descriptions(withoutParameters(request), collections);
        return switch (request.path().isEmpty() ? "" : request.path().getFirst()) {
            case "" -> landing(request, descriptions);
            case "conformance" -> descriptions.conformance();
            case "collections" -> descriptions.collections();
            case "openapi" -> new OpenApi(request, collections).answer();
            case "guide" -> Guide.answer(request);
            default -> throw nothing(request);
        };
    }

    /** The definition for who asks the landing page for it: GDAL does, where it was given the address of a collection only. */
    private ApiAnswer landing(ApiRequest request, Descriptions descriptions) {
        boolean defined = Form.of(request, Form.JSON, Form.HTML, Form.OPENAPI) == Form.OPENAPI;
        return defined ? new OpenApi(request, collections).answer() : descriptions.landing();
    }

    private ApiAnswer items(ApiCollection<?> collection, ApiRequest request) {
        ItemsAnswer<?> items = new ItemsAnswer<>(collection, request, large);
        return switch (request.path().size()) {
            case 3 -> items.items();
            case 4 -> items.item(request.path().getLast());
            default -> throw nothing(request);
        };
    }

    private ApiAnswer queryables(ApiCollection<?> collection, ApiRequest request) {
        if (request.path().size() != 3) {
            throw nothing(request);
        }
        return new Descriptions(withoutParameters(request), collections).queryables(collection);
    }

    private ApiCollection<?> collection(String id) {
        return collections
                .find(id)
                .orElseThrow(() -> ApiProblem.notFound(
                        "There is no collection “%s”; there are %s.",
                        ApiProblem.echo(id),
                        String.join(
                                ", ",
                                collections.all().stream()
                                        .map(ApiCollection::id)
                                        .toList())));
    }

    /** Only the form can be chosen of what describes the API. */
    static ApiRequest withoutParameters(ApiRequest request) {
        request.parameters().keySet().stream()
                .filter(name -> !ONLY_FORM.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ApiProblem.badRequest(
                            "There is no parameter “%s” here; there is f, for json or html.", ApiProblem.echo(name));
                });
        return request;
    }

    static ApiProblem nothing(ApiRequest request) {
        return ApiProblem.notFound(
                "There is nothing at /%s. Begin at the API's landing page.",
                ApiProblem.echo(String.join("/", request.path())));
    }
}
