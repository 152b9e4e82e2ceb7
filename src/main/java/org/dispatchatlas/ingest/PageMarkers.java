package org.dispatchatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchatlas.document.PageBreak;
import org.dispatchatlas.document.TextSpan;

/** Page markers printed in a text, such as "[Page 95]": the page that begins there. */
final class PageMarkers {
    private static final Pattern MARKER = Pattern.compile("\\[Page ([^\\]\\s]{1,12})\\]");

    private PageMarkers() {}

    static List<PageBreak> find(String text) {
        List<PageBreak> breaks = new ArrayList<>();
        Matcher matcher = MARKER.matcher(text);
        while (matcher.find()) {
            breaks.add(new PageBreak(new TextSpan(matcher.start(), matcher.end()), matcher.group(1)));
        }
        return breaks;
    }

    /** The page before the first marker, where pages are counted in digits. */
    static Optional<String> findFirstPage(List<PageBreak> breaks) {
        return breaks.stream()
                .findFirst()
                .map(PageBreak::page)
                .filter(page -> page.matches("[1-9][0-9]{0,5}"))
                .map(page -> Integer.parseInt(page) - 1)
                .filter(page -> page > 0)
                .map(page -> Integer.toString(page));
    }
}
