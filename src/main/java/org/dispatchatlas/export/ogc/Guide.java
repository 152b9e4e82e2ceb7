package org.dispatchatlas.export.ogc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dispatchatlas.export.HtmlText;

/** The page of worked examples: {@code guide.html} beside this class, with the address of the server in it. */
final class Guide {
    private Guide() {}

    static ApiAnswer answer(ApiRequest request) {
        Form.of(FeatureApi.withoutParameters(request), Form.HTML);
        String examples =
                read().replace("{api}", HtmlText.of(request.base())).replace("{root}", HtmlText.of(request.root()));
        return ApiAnswer.of(new Html().add(examples).page(request, "Worked examples", List.of()), Form.HTML.type());
    }

    private static String read() {
        try (InputStream guide = Guide.class.getResourceAsStream("/api/guide.html")) {
            if (guide == null) {
                throw new IllegalStateException("the guide is missing from the program");
            }
            return new String(guide.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
