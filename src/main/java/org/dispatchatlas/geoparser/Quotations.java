package org.dispatchatlas.geoparser;

import java.util.ArrayList;
import java.util.List;
import org.dispatchatlas.document.Block;
import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/**
 * The quotations of a document's paragraphs, from opening to closing mark, curly or straight. One may run over several paragraphs,
 * each of which may open with a mark again. One that is never closed ends with the paragraph in which it began.
 */
final class Quotations {
    private static final int NONE = -1;

    private final List<TextSpan> found = new ArrayList<>();
    private int opened = NONE;
    private int endOfOpening = NONE;

    private Quotations() {}

    /** In text order, not overlapping. */
    static List<TextSpan> of(Document document) {
        Quotations quotations = new Quotations();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                quotations.read(document.text(), block.span());
            }
        }
        quotations.giveUp();
        return quotations.found;
    }

    private void read(String text, TextSpan paragraph) {
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char sign = text.charAt(at);
            boolean straight = sign == '"';
            if (sign == '“' || (straight && opens(text, at, paragraph))) {
                open(at, paragraph);
            } else if ((sign == '”' || straight) && opened != NONE) {
                found.add(new TextSpan(opened, at + 1));
                opened = NONE;
            }
        }
    }

    private void open(int at, TextSpan paragraph) {
        boolean goesOn = opened != NONE && at == paragraph.start();
        if (!goesOn) {
            giveUp();
            opened = at;
            endOfOpening = paragraph.end();
        }
    }

    private void giveUp() {
        if (opened != NONE) {
            found.add(new TextSpan(opened, endOfOpening));
            opened = NONE;
        }
    }

    private static boolean opens(String text, int at, TextSpan paragraph) {
        if (at == paragraph.start()) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before) || before == '(' || before == '[' || before == '—';
    }
}
