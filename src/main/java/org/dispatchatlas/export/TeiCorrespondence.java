package org.dispatchatlas.export;

import java.util.Optional;
import org.dispatchatlas.document.Correspondent;
import org.dispatchatlas.document.Document;

/** Writes {@code correspDesc} (TEI Guidelines, section "Correspondence Description"): who wrote to whom, where and when. */
final class TeiCorrespondence {
    private final TeiXml xml;
    private final Document document;

    TeiCorrespondence(TeiXml xml, Document document) {
        this.xml = xml;
        this.document = document;
    }

    /** Writes nothing for a document that names neither sender nor addressee. */
    void write() {
        if (document.sender().isPresent() || document.addressee().isPresent()) {
            xml.part("correspDesc", () -> {
                if (document.sender().isPresent()) {
                    action("sent", document.sender().get(), this::whereAndWhen);
                }
                document.addressee().ifPresent(to -> action("received", to, () -> {}));
            });
        }
    }

    private void action(String type, Correspondent who, Runnable more) {
        xml.part("correspAction", () -> {
            xml.attribute("type", type);
            xml.part("persName", () -> {
                xml.words("roleName", who.role());
                xml.words("surname", who.person().orElse(""));
            });
            more.run();
        });
    }

    private void whereAndWhen() {
        Optional<String> place = document.dateline().place().map(span -> span.of(document.text()));
        xml.words("placeName", place.orElse(""));
        document.date()
                .ifPresent(dated -> xml.part("date", () -> {
                    TeiDay.write(xml, dated.date());
                    xml.text(dated.date().edtf());
                }));
    }
}
