package org.dispatchatlas.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which the pages speak: English, and those of the parties to the border dispute. */
public enum Language {
    EN("English"),
    RU("Русский"),
    JA("日本語"),
    MN("Монгол");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** The BCP 47 tag, as in addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The first of a reader's languages that is here, else English. */
    public static Language bestOf(List<Locale> wished) {
        return wished.stream()
                .flatMap(locale -> find(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }
}
