package org.dispatchatlas.atlas;

/**
 * What a place and its country are called, then and now. Each part is empty where it is unknown or has no meaning.
 *
 * @param atDate the name on the document's day
 * @param today the name today
 * @param countryAtDate who held the ground on the document's day, with the sovereign where it is another: "Korea (Japan)"
 * @param countryToday the country of today
 */
public record Naming(String atDate, String today, String countryAtDate, String countryToday) {
    /** Nothing is known. */
    public static final Naming NONE = new Naming("", "", "", "");

    /** With which gazetteer and curators end the name of today of what there is no more. */
    private static final String FORMER = "(former)";

    /** Whether there is no such place or state today: its name of today only says so, such as "Soviet Union (former)". */
    public boolean isFormer() {
        return today.endsWith(FORMER);
    }
}
