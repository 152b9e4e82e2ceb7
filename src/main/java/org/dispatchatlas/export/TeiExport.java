package org.dispatchatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.dispatchatlas.atlas.Atlas;

/**
 * TEI P5 (Guidelines of the Text Encoding Initiative, 4.3 or later for {@code annotation}): a header, the document's text with every
 * mention of a place as an element, and stand-off with the places, what is said of each mention, voices and relations. The string value of
 * {@code body} is the document's text, so offsets count in it. Nothing depends on clock or locale.
 *
 * <p>TEI cannot hold what the GeoJSON has besides: areas of territories (their places have a point), the candidates that lost, the
 * weights of evidence, the clues to a date, and a reader's corrections as such; lines stand as well-known text, which TEI declares but does not define.
 */
public final class TeiExport implements ExportFormat {
    private final DataVersions versions;

    /** An export that names these versions as what made it. */
    public TeiExport(DataVersions versions) {
        this.versions = versions;
    }

    @Override
    public String extension() {
        return "tei.xml";
    }

    @Override
    public String mediaType() {
        return "application/tei+xml;charset=UTF-8";
    }

    @Override
    public String title() {
        return "TEI";
    }

    @Override
    public Set<Loss> losses() {
        return EnumSet.of(Loss.CANDIDATES, Loss.AREAS, Loss.DATING, Loss.BORDERS, Loss.CLAIMS);
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Atlas atlas = export.atlas();
        TeiIds ids = new TeiIds(atlas.document());
        TeiAnalysis analysis = new TeiAnalysis(ids, atlas);
        TeiWoven woven = new TeiWoven(atlas);
        try {
            TeiXml xml = new TeiXml(out);
            xml.document(() -> {
                new TeiHeader(xml, atlas, ids, versions).write();
                new TeiBody(xml, atlas.document(), ids, analysis, woven).write();
                new TeiStandOff(xml, atlas, ids, analysis, woven).write();
            });
        } catch (UncheckedIOException e) {
            throw new IOException("the export of " + atlas.document().id() + " could not be written", e);
        }
    }
}
