package org.dispatchatlas.export.ogc;

import java.util.List;
import java.util.stream.Stream;
import org.dispatchatlas.export.Credits;
import org.dispatchatlas.export.JsonOut;
import org.dispatchatlas.export.Licences;
import org.dispatchatlas.source.License;
import org.dispatchatlas.source.Source;

/**
 * On what terms data may be used and whom they owe thanks, as the exports say it.
 *
 * @param licence {@link Licences#UNSTATED} where none is claimed
 * @param attribution empty where nobody asks for credit
 */
record Rights(License licence, String attribution) {
    static Rights of(List<Source> sources) {
        return new Rights(Licences.of(sources), Credits.attribution(sources));
    }

    /** The link to the licence, in a list; none where no licence is claimed. */
    List<Link> links() {
        return Licences.isStated(licence)
                ? List.of(new Link("license", Form.HTML.type(), licence.name(), licence.url()))
                : List.of();
    }

    /** The member that names the licence of an API's definition. */
    void license(JsonOut json) {
        if (Licences.isStated(licence)) {
            json.object("license", () -> {
                json.text("name", licence.name());
                json.text("url", licence.url());
            });
        }
    }

    /** The member with the credit. */
    void attribution(JsonOut json) {
        if (!attribution.isEmpty()) {
            json.text("attribution", attribution);
        }
    }

    Html describe(Html html) {
        Stream.of(Licences.isStated(licence) ? "Licence: " + licence.name() + "." : "", attribution)
                .filter(words -> !words.isEmpty())
                .forEach(html::p);
        return html;
    }
}
