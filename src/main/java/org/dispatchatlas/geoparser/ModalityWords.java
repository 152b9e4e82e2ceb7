package org.dispatchatlas.geoparser;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English words by which a text alleges, denies or supposes. Lower case; authored for Dispatch Atlas. */
final class ModalityWords {
    /** After a form of "be": nobody in particular says it. */
    static final Set<String> HEARSAY = words("""
            reported said believed rumored rumoured understood supposed thought stated alleged claimed asserted""");

    /** Said of a clause that nobody vouches for. */
    static final Set<String> HEARSAY_ADVERBS = words("""
            reportedly allegedly supposedly purportedly ostensibly""");

    /** With "that": what these contain is not vouched for. */
    static final Set<String> HEARSAY_NOUNS = words("""
            report reports assertion assertions contention charge charges claim claims story stories""");

    /** Before such a noun, as an article is. */
    static final Set<String> BEFORE_HEARSAY = words("""
            of persistent current various recent unconfirmed reliable many numerous conflicting local""");

    /** After "claim" as a noun: "claims to the islands". */
    static final Set<String> AFTER_NOUN_CLAIM = words("""
            to against on over for of in upon and were are is was which under""");

    /** Negate their clause. */
    static final Set<String> NOT = words("""
            not never cannot""");

    /** Negate what follows. */
    static final Set<String> NO = words("""
            no none neither nor nothing nobody nowhere""");

    /** After "not" or "no" these take the denial away. */
    static final Set<String> AFTER_EMPTY_NOT = words("""
            only merely surprising unlikely improbable least printed until later less doubt sooner fail failed deny denied
            simply unnaturally necessarily infrequently more""");

    /** A few words after a negation these take it back: "never any doubt". */
    static final Set<String> UNDOING = words("""
            doubt doubted question questioned denied deny fail""");

    /** With "to": what follows did not happen. */
    static final Set<String> REFUSING = words("""
            refuse refuses refused refusing decline declines declined fail fails failed unable""");

    /** Deny what follows. */
    static final Set<String> DENYING = words("""
            deny denies denied denying denial denials disclaim disclaims disclaimed repudiate repudiates repudiated refute
            refutes refuted disavowed""");

    /** What is denied to somebody rather than gainsaid. */
    static final Set<String> WITHHELD = words("""
            permission access entry admission justice him them us visas transit""");

    /** What follows is supposed. */
    static final Set<String> CONDITIONS = words("""
            if unless lest supposing assuming""");

    /** What follows is meant to happen. */
    static final Set<String> PLANS = words("""
            plan plans planned planning intend intends intended intending intention intentions threaten threatens threatened
            threatening contemplate contemplates contemplated contemplating hopes prepared preparing threat threats""");

    /** With "that": what follows is asked for. */
    static final Set<String> PROPOSING = words("""
            propose proposes proposed suggest suggests suggested urge urges urged recommend recommends recommended demand
            demands demanded request requests requested insist insists insisted proposal""");

    /** What follows is possible. */
    static final Set<String> CHANCES = words("""
            possibility possibilities likelihood probability eventuality likely unlikely
            possible possibly perhaps""");

    /** After "would" these suppose nothing. */
    static final Set<String> POLITE = words("""
            appear seem appreciate like welcome suggest be""");

    /** After a plan or a threat, before what is planned. */
    static final Set<String> AFTER_PLAN = words("""
            to for of that on an a the with in""");

    /** With "of": what follows may happen. */
    static final Set<String> CHANCES_OF = words("danger risk prospect prospects fear threat");

    /** Before "not" as the verb's own negation. */
    static final Set<String> AUXILIARIES = words("""
            is was are were am be been do does did has have had will would shall should can could may might must need dare""");

    /** To refuse or fail to do these says nothing of what is not mentioned. */
    static final Set<String> MENTIONING = words("mention report say state note refer see realize understand");

    /** After a report: someone is named for it. */
    static final Set<String> NAMING = words("of from by carried published made issued in");

    /** After "may" or "may be": the author introduces what he says. */
    static final Set<String> REMARKING = words(
            "add added say said state stated mention mentioned observe observed note noted remark remarked recall recalled");

    /** After "in case". */
    static final Set<String> AFTER_CASE = words("of that the a an he she it they we i you this these any");

    private ModalityWords() {}

    private static Set<String> words(String list) {
        return Stream.of(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
