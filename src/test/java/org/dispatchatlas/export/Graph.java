package org.dispatchatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispatchatlas.export.LinkedData.Triple;

/** Statements to be walked, with short names for the vocabularies that our exports use. */
record Graph(List<Triple> triples) {
    private static final Map<String, String> PREFIXES = Map.of(
            "as", "http://www.w3.org/ns/activitystreams#",
            "dct", "http://purl.org/dc/terms/",
            "geojson", "https://purl.org/geojson/vocab#",
            "geojson-t", "https://github.com/kgeographer/geojson-t/",
            "gn", "http://www.geonames.org/ontology#",
            "lpo", "https://github.com/LinkedPasts/linked-pasts-ontology/blob/main/lpo_latest.ttl#",
            "oa", "http://www.w3.org/ns/oa#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "skos", "http://www.w3.org/2004/02/skos/core#");

    /** A short name in full; any other address as it is. */
    static String iri(String name) {
        int colon = name.indexOf(':');
        String prefix = PREFIXES.get(name.substring(0, colon));
        return prefix == null ? name : prefix + name.substring(colon + 1);
    }

    /** All that a thing has of a kind, each occurrence. */
    List<String> all(String subject, String predicate) {
        return triples.stream()
                .filter(triple ->
                        triple.subject().equals(subject) && triple.predicate().equals(iri(predicate)))
                .map(Triple::object)
                .toList();
    }

    /** The one that a thing has of a kind. */
    String one(String subject, String predicate) {
        return triple(subject, predicate).object();
    }

    /** The one statement of a kind about a thing. */
    Triple triple(String subject, String predicate) {
        List<Triple> found = triples.stream()
                .filter(triple ->
                        triple.subject().equals(subject) && triple.predicate().equals(iri(predicate)))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(subject + " has " + found.size() + " of " + predicate);
        }
        return found.getFirst();
    }

    /** The one among things that is of a type. */
    String oneOf(List<String> things, String type) {
        List<String> found = things.stream()
                .filter(thing -> all(thing, "rdf:type").contains(iri(type)))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " are of type " + type);
        }
        return found.getFirst();
    }

    /** The one thing of which something is said. */
    String only(String predicate, String object) {
        List<String> found = triples.stream()
                .filter(triple -> triple.predicate().equals(iri(predicate))
                        && triple.object().equals(object))
                .map(Triple::subject)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " things have " + predicate + " " + object);
        }
        return found.getFirst();
    }

    /** The members of an RDF list, in order. */
    List<String> list(String head) {
        List<String> members = new ArrayList<>();
        for (String at = head; !at.equals(iri("rdf:nil")); at = one(at, "rdf:rest")) {
            members.add(one(at, "rdf:first"));
        }
        return members;
    }
}
