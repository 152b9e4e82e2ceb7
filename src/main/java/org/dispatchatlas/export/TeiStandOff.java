package org.dispatchatlas.export;

import java.util.List;
import java.util.Locale;
import org.dispatchatlas.atlas.Atlas;
import org.dispatchatlas.document.TextSpan;
import org.dispatchatlas.geoparser.Voice;
import org.dispatchatlas.source.Source;

/** Writes {@code standOff} (TEI Guidelines, section "The standOff Container"): all that is said about the text. */
final class TeiStandOff {
    private final TeiXml xml;
    private final Atlas atlas;
    private final TeiIds ids;
    private final TeiAnalysis analysis;
    private final TeiWoven woven;

    TeiStandOff(TeiXml xml, Atlas atlas, TeiIds ids, TeiAnalysis analysis, TeiWoven woven) {
        this.xml = xml;
        this.atlas = atlas;
        this.ids = ids;
        this.analysis = analysis;
        this.woven = woven;
    }

    /** Writes nothing for a document without mentions: an empty container is none. */
    void write() {
        if (analysis.mentions().isEmpty()) {
            return;
        }
        xml.part("standOff", () -> {
            new TeiPlaces(xml, atlas, ids).write();
            speakers();
            readings(
                    "kind",
                    analysis.kinds().stream()
                            .map(kind -> new Reading(ids.own("kind", kind), kind.word()))
                            .toList());
            readings(
                    "modality",
                    analysis.modalities().stream()
                            .map(modality -> new Reading(ids.own("modality", modality), modality.word()))
                            .toList());
            voices();
            new TeiAnnotations(xml, atlas, ids, analysis, woven).write();
            new TeiRelations(xml, atlas, ids, analysis, woven).write();
            sources();
        });
    }

    /** The pointer to a passage: the scheme {@code string-range()} of TEI, whose offsets count from 0. */
    static String passage(TeiIds ids, String text, TextSpan span) {
        CodePoints offsets = CodePoints.of(text, TeiLayout.whole(text, span));
        int length = offsets.end() - offsets.start();
        return "#string-range(" + ids.own("body") + "," + offsets.start() + "," + length + ")";
    }

    private record Reading(String id, String words) {}

    private void readings(String type, List<Reading> readings) {
        xml.part("interpGrp", () -> {
            xml.attribute("type", type);
            readings.forEach(reading -> xml.part("interp", () -> {
                xml.id(reading.id());
                xml.text(reading.words());
            }));
        });
    }

    private void speakers() {
        if (analysis.voices().stream().anyMatch(TeiStandOff::isNamed)) {
            xml.part("listPerson", () -> {
                for (int i = 0; i < analysis.voices().size(); i++) {
                    Voice voice = analysis.voices().get(i);
                    if (isNamed(voice)) {
                        speaker(ids.own("speaker", i + 1), voice);
                    }
                }
            });
        }
    }

    /** The press is no person but a group of them. */
    private void speaker(String id, Voice voice) {
        xml.part(voice.kind() == Voice.Kind.PRESS ? "personGrp" : "person", () -> {
            xml.id(id);
            xml.attribute("role", voice.kind().name().toLowerCase(Locale.ROOT));
            xml.words("persName", voice.speaker());
        });
    }

    private void voices() {
        xml.part("interpGrp", () -> {
            xml.attribute("type", "voice");
            for (int i = 0; i < analysis.voices().size(); i++) {
                Voice voice = analysis.voices().get(i);
                int number = i + 1;
                xml.part("interp", () -> {
                    xml.id(ids.own("voice", number));
                    if (isNamed(voice)) {
                        xml.attribute("corresp", "#" + ids.own("speaker", number));
                    }
                    xml.text(voice.label());
                });
            }
        });
    }

    private static boolean isNamed(Voice voice) {
        return !voice.speaker().isBlank();
    }

    private void sources() {
        if (!atlas.sources().isEmpty()) {
            xml.part("listBibl", () -> atlas.sources().forEach(this::source));
        }
    }

    private void source(Source source) {
        xml.part("bibl", () -> {
            xml.id(TeiPlaces.idOf(ids, source.id()));
            xml.words("title", source.title());
            xml.words("publisher", source.publisher());
            xml.words("edition", source.version());
            xml.part(
                    "availability",
                    () -> xml.part("licence", () -> {
                        if (TeiHeader.isAddress(source.license().url())) {
                            xml.attribute("target", source.license().url());
                        }
                        xml.text(source.license().name());
                    }));
            xml.words("note", "credit", source.attribution());
        });
    }
}
