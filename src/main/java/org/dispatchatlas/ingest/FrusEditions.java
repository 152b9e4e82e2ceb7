package org.dispatchatlas.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.DocumentId;
import org.dispatchatlas.document.Edition;

/** What follows from an id of the Foreign Relations of the United States, such as {@code frus1936v04d83} or {@code frus1952-54v14p2d589}. */
final class FrusEditions {
    private static final Pattern ID =
            Pattern.compile("(frus(\\d{4}(?:-\\d{2,4})?)(?:v(\\d{2}))?(?:p(\\d{1,2}))?)d(\\d{1,4}[a-z]?)");
    private static final String RIGHTS = "public domain";

    private FrusEditions() {}

    /** The edition by the id; empty where the id is of another kind. */
    static Optional<Edition> find(DocumentId id) {
        Matcher matcher = ID.matcher(id.value());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(5);
        String url = "https://history.state.gov/historicaldocuments/" + matcher.group(1) + "/d" + number;
        return Optional.of(new Edition(series(matcher), number, url, RIGHTS));
    }

    private static String series(Matcher id) {
        StringBuilder series = new StringBuilder("FRUS ").append(id.group(2).replace('-', '–'));
        if (id.group(3) != null) {
            series.append(", vol. ").append(roman(Integer.parseInt(id.group(3))));
        }
        if (id.group(4) != null) {
            series.append(", pt. ").append(id.group(4));
        }
        return series.toString();
    }

    private static String roman(int number) {
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return tens[number / 10] + ones[number % 10];
    }
}
