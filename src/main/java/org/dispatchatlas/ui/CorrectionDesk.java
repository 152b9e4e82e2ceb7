package org.dispatchatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.atlas.MapFeature;
import org.dispatchatlas.atlas.ReaderCorrections;
import org.dispatchatlas.atlas.Words;
import org.dispatchatlas.curation.Anchor;
import org.dispatchatlas.curation.Correction;
import org.dispatchatlas.curation.Corrections;
import org.dispatchatlas.curation.Decision;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geo.LonLat;
import org.dispatchatlas.geoparser.MentionId;
import org.dispatchatlas.geoparser.MentionKind;
import org.dispatchatlas.ui.map.AtlasMap;

/** Where a reader corrects a document: keeps the corrections of his session, and tells the page when the atlas is another one. */
final class CorrectionDesk implements CorrectionForm.Listener, CorrectionPanel.Listener {
    /** What the desk asks of the page. */
    interface Page {
        /** The document was corrected; the mention is the one to show now, if it is there. */
        void corrected(Optional<MentionId> mention);

        /** Show the form for words that are no mention yet. */
        void mark(String words);

        void choose(String feature);

        void draw(AtlasMap.Shape shape);
    }

    private final ReaderCorrections kept;
    private final String session;
    private final Document document;
    private final CorrectionHistory history;
    private final CorrectionForm form;
    private final CorrectionPanel panel;
    private final Page page;

    CorrectionDesk(Addresses addresses, Document document, Words words, Page page) {
        this.kept = addresses.corrections();
        this.session = VaadinSession.getCurrent().getSession().getId();
        this.document = document;
        this.page = page;
        this.history = new CorrectionHistory(kept.of(session, document.id()));
        this.form = new CorrectionForm(words, addresses.background()::gazetteer, this);
        this.panel = new CorrectionPanel(document, words, this);
    }

    CorrectionPanel panel() {
        return panel;
    }

    /** The form, for a feature. */
    Component formFor(Atlas atlas, MapFeature feature) {
        form.show(feature, atlas.curation().find(feature.mention().id()));
        return form;
    }

    /** The form as it is, for words that are no mention yet. */
    Component form() {
        return form;
    }

    /** Shows the list of the corrections. */
    void show(Atlas atlas) {
        panel.show(atlas, history, kept.problems(session, document.id()));
    }

    /** Takes what the reader drew. */
    void drawn(List<LonLat> vertices) {
        form.drawn(vertices);
    }

    @Override
    public void correct(TextSpan passage, MentionKind kind, Decision decision, String by, String reason) {
        Correction correction = new Correction(
                Anchor.of(document.text(), passage), kind, decision, by, LocalDate.now(ZoneId.systemDefault()), reason);
        history.change(history.now().with(correction));
        keep(Optional.of(passage));
    }

    @Override
    public void withdraw(TextSpan passage) {
        Anchor anchor = Anchor.of(document.text(), passage);
        history.now().all().stream()
                .filter(each -> each.anchor().findIn(document.text()).equals(anchor.findIn(document.text())))
                .findFirst()
                .ifPresent(this::withdraw);
    }

    @Override
    public void withdraw(Correction correction) {
        history.change(history.now().without(correction));
        keep(correction.anchor().findIn(document.text()));
    }

    @Override
    public void undo() {
        Corrections before = history.now();
        history.undo();
        keep(changed(before, history.now()));
    }

    @Override
    public void redo() {
        Corrections before = history.now();
        history.redo();
        keep(changed(before, history.now()));
    }

    /** The passage about which two states differ. */
    private Optional<TextSpan> changed(Corrections one, Corrections other) {
        return Stream.concat(
                        one.all().stream().filter(each -> !other.all().contains(each)),
                        other.all().stream().filter(each -> !one.all().contains(each)))
                .findFirst()
                .flatMap(correction -> correction.anchor().findIn(document.text()));
    }

    private void keep(Optional<TextSpan> passage) {
        kept.keep(session, document.id(), history.now());
        page.corrected(passage.map(span -> MentionId.of(document.id(), span)));
    }

    @Override
    public void draw(AtlasMap.Shape shape) {
        page.draw(shape);
    }

    @Override
    public void mark(TextSpan words) {
        form.show(words, words.of(document.text()));
        page.mark(words.of(document.text()));
    }

    @Override
    public void show(TextSpan passage) {
        page.choose(MentionId.of(document.id(), passage).value());
    }
}
