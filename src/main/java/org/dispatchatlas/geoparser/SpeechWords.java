package org.dispatchatlas.geoparser;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English words by which a text gives the word to someone. Lower case; authored for Dispatch Atlas. */
final class SpeechWords {
    /** The word is given by these as finite verbs; after most of them "that" follows. */
    static final Set<String> PAST = words("""
            said stated replied declared remarked noted asserted informed explained answered observed continued maintained denied
            alleged claimed insisted reminded concluded announced reported suggested admitted promised expressed assured warned
            inquired enquired added conceded emphasized emphasised told thought believed considered wrote felt mentioned indicated
            intimated hinted complained protested argued contended affirmed confirmed repeated reiterated confided disclosed
            revealed predicted testified asked proposed agreed advised cabled telegraphed stressed commented volunteered
            acknowledged urged recommended demanded requested feared hoped recalled rejoined retorted responded charged accused published
            printed quoted""");

    static final Set<String> PRESENT = words("""
            says states replies adds declares remarks notes asserts explains denies alleges claims insists concludes announces
            reports considers believes thinks expresses admits writes tells informs maintains observes affirms confirms reiterates
            indicates argues contends suggests proposes advises asks warns hopes fears complains protests repeats mentions predicts
            stresses comments promises assures feels understands estimates charges accuses responds publishes prints carries quotes reads""");

    /** With a subject in the plural, and "that" behind them. */
    static final Set<String> PLURAL = words(
            "say state report believe consider think assert allege claim deny maintain declare contend argue insist");

    /** Present forms that may be nouns: "the reports from Harbin". */
    static final Set<String> ALSO_NOUNS = words(
            "reports claims notes states charges fears hopes estimates protests comments remarks prints quotes reads carries");

    /** What follows a noun rather than a verb. */
    static final Set<String> AFTER_NOUNS = words("""
            from of to on about are were is was which and or in for against have had has indicate indicated say said by with
            regarding concerning""");

    /** The press carries these without saying anything itself. */
    static final Set<String> ONLY_PRESS = words("published publishes printed prints quoted quotes carries");

    /** Papers do not think; "information believed to be reliable". */
    static final Set<String> THINKING = words(
            "believed considered thought felt feared hoped believes considers thinks feels fears hopes understands");

    /** Only documents read. */
    static final Set<String> ONLY_DOCUMENTS = words("reads");

    /** Verbs that come before their subject: "said Hull". */
    static final Set<String> INVERTED =
            words("said says replied declared added wrote asked reported stated announced answered explained");

    /** What the author gets to know from someone. */
    static final Set<String> LEARNING = words("learn learned learnt hear heard gather gathered understand understood");

    /** Passive with "by" and a speaker. */
    static final Set<String> PASSIVE =
            words("informed told assured advised reported stated said announced alleged claimed warned");

    static final Set<String> BEING = words("am is are was were been being be");

    /** Between subject and verb. */
    static final Set<String> BEFORE_VERBS = words("""
            also then further again has had have however now later today yesterday thus recently therefore even only just
            merely did does all both once already still tonight furthermore moreover meanwhile""");

    static final Set<String> NEGATIONS = words("not never nor neither hardly cannot");

    /** A verb with one of these goes on with words about place, time or hearer before "that". */
    static final Set<String> AFTER_SAYING = words("""
            to in at on during before after yesterday today tonight last this recently again also further frankly privately
            however confidentially finally earlier later when for with through as from over by""");

    /** Verbs that name their hearer. */
    static final Set<String> TELLING = words(
            "told tells informed informs assured assures reminded reminds warned warns advised advises asked asks promised promises");

    /** Offices, and other people without a name. */
    static final Set<String> ROLES = words("""
            minister ministers ambassador ambassadors consul consuls secretary chargé charge attaché attache commissar commissioner
            president premier chancellor governor mayor chief head leader leaders general marshal admiral colonel captain commander
            major officer officers official officials spokesman spokeswoman spokesmen representative representatives delegate
            delegates colleague colleagues counselor counsellor envoy agent correspondent correspondents editor informant informants
            source sources quarters circles member members authorities government governments cabinet ministry embassy legation
            consulate office department staff headquarters police king queen emperor prince regent bishop missionary missionaries
            professor director chairman adviser advisor interpreter merchant refugees refugee traveler travelers traveller witness
            witnesses eyewitness resident residents deputy senator judge lawyer analyst analysts man woman person gentleman friend
            troops forces foreigners russians chinese japanese army navy delegation mission council committee commission party
            congress court assembly excellency majesty former latter""");

    /** Those of the offices that are many people. */
    static final Set<String> BODIES = words("""
            quarters circles authorities government governments cabinet ministry embassy legation consulate office department staff
            headquarters police troops forces army navy delegation mission council committee commission party congress court
            assembly chinese japanese""");

    /** What is read instead of heard. */
    static final Set<String> PAPERS = words("""
            press newspaper newspapers radio agency agencies communiqué communique broadcast pravda izvestia izvestiya tass domei
            rengo kokutsu reuter reuters havas dnb stefani nichi asahi yomiuri figaro temps""");

    /** The last words of names of newspapers and agencies. */
    static final Set<String> PAPER_NAMES =
            words("times post herald gazette tribune daily press news telegraph journal zeitung chronicle mail");

    /** Papers that speak for their authors. */
    static final Set<String> DOCUMENTS = words("""
            note notes memorandum telegram telegrams despatch despatches dispatch dispatches letter letters statement statements
            report reports communication communications declaration message messages article articles editorial editorials
            release releases announcement manifesto circular proclamation aide-mémoire bulletin bulletins advices information
            rumor rumors rumour rumours accounts account story stories""");

    /** Papers without an author that one could hold to them. */
    static final Set<String> NAMELESS =
            words("reports information advices rumor rumors rumour rumours accounts stories");

    static final Set<String> DETERMINERS = words(
            "the a an my his her their its another one certain some several many most other both no every this that our");

    /** With these the author's own office speaks. */
    static final Set<String> OWN = words("this our");

    static final Set<String> ADJECTIVES = words("""
            local official foreign acting former senior high higher well-informed reliable military naval semi-official
            provincial prominent leading responsible young older same diplomatic consular morning evening government
            police official's usually fairly very competent well-known unnamed top two three political first second
            old new chief assistant vice deputy under permanent good confidential private present""");

    static final Set<String> CONNECTORS = words("of for in at to from on de von van del di and");

    /** Capitalised only because a sentence begins with them, or because they are days. */
    static final Set<String> NO_NAMES = words("""
            i it he she they we you who which what when where while although though as if but and or so then thus yesterday today
            however in on at by from to after before during since until because that there these those this such having being
            following meanwhile later finally moreover furthermore also nevertheless nothing with without under upon
            once whereas whether both not no nor yes early late next last according regarding concerning between among into about
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
            october november december subsequently apparently recently earlier tonight again further for of here now""");

    static final Set<String> DAYS = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
            october november december""");

    /** Time words at the end of a subject: "the press this morning". */
    static final Set<String> TIMES = words(
            "this morning today yesterday tonight evening afternoon week month of dated on in reply turn instant ultimo recently");

    private SpeechWords() {}

    static boolean isHead(String word) {
        return ROLES.contains(word) || isPaper(word) || DOCUMENTS.contains(word);
    }

    static boolean isPaper(String word) {
        return PAPERS.contains(word);
    }

    /** Whether the speaker is a paper, an agency or the radio. */
    static boolean isPress(String label) {
        String[] parts = label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        for (String part : parts) {
            if (isPaper(part)) {
                return true;
            }
        }
        return parts.length > 1
                && Character.isUpperCase(label.charAt(label.lastIndexOf(' ') + 1))
                && PAPER_NAMES.contains(parts[parts.length - 1]);
    }

    private static Set<String> words(String list) {
        return Stream.of(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
