package org.dispatchatlas.atlas;

/** On what a feature's geometry rests, or why it has none. */
public enum GeometryBasis {
    GAZETTEER_POINT("gazetteer point"),
    /** An area for which there is no territory of the day: only a point to hang its name on. */
    LABEL_POINT("label point of an area"),
    TERRITORY("territory of the day"),
    FRONTIER("frontier of the day"),
    OFFSET("computed: offset of anchor"),
    VICINITY("computed: vicinity of anchor"),
    BETWEEN("computed: way between anchors"),
    COURSE("course of a river"),
    DRAWN("drawn by a reader"),
    ADJECTIVE("none: adjective, not placed"),
    PART_OF_NAME("none: part of a name or title, not placed"),
    AMBIGUOUS("none: several places fit equally well"),
    UNRESOLVED("none: no place found");

    private final String words;

    GeometryBasis(String words) {
        this.words = words;
    }

    /** The words used in exports. */
    public String words() {
        return words;
    }
}
