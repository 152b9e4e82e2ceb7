package org.dispatchatlas.document;

/**
 * The publication a document was taken from, for citations and licences.
 *
 * @param series short form for citing, such as "FRUS 1936, vol. IV"; empty for a text of no known edition
 * @param number the document's number in it, such as "83"; may be empty
 * @param url the document's public address; may be empty
 * @param rights terms of use in a few words
 */
public record Edition(String series, String number, String url, String rights) {
    /** A text of which nothing is known. */
    public static final Edition UNKNOWN = new Edition("", "", "", "");

    /** The citation of the whole document, such as "FRUS 1936, vol. IV, doc. 83". */
    public String cite() {
        return number.isEmpty() ? series : series + ", doc. " + number;
    }
}
