package org.dispatchatlas.lesson.quiz;

import org.dispatchatlas.document.Document;
import org.dispatchatlas.document.TextSpan;

/**
 * The sentence on which a question rests.
 *
 * @param before the words before those that it turns about
 * @param words those that it turns about
 * @param after the rest
 * @param cite the citation with page and note
 * @param span where the words stand in the document
 */
public record QuizPassage(String before, String words, String after, String cite, TextSpan span) {
    /** UTF-16 units on either side: of a longer sentence a part will do. */
    private static final int LONGEST = 300;

    static QuizPassage of(Document document, TextSpan words) {
        TextSpan sentence = document.sentenceAround(words);
        int start = Math.min(sentence.start(), words.start());
        int end = Math.max(sentence.end(), words.end());
        String before = document.wordsOf(new TextSpan(start, words.start()));
        String after = document.wordsOf(new TextSpan(words.end(), end));
        return new QuizPassage(lastOf(before), document.wordsOf(words), firstOf(after), document.cite(words), words);
    }

    private static String lastOf(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - LONGEST);
        return "… " + text.substring(space < 0 ? text.length() - LONGEST : space + 1);
    }

    private static String firstOf(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space < 0 ? LONGEST : space) + " …";
    }
}
