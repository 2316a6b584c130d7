package org.brainbench.survey.web;

import io.quarkus.qute.i18n.Localized;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that pages can be read in. The API, exports and files speak {@link #ENGLISH} to everybody. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH, "English", "d MMM yyyy", ", "),
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE, "简体中文", "y年M月d日", " ");

    private final String code;
    private final Locale locale;
    private final String ownName;
    private final String day;
    private final String beforeClock;

    Language(String code, Locale locale, String ownName, String day, String beforeClock) {
        this.code = code;
        this.locale = locale;
        this.ownName = ownName;
        this.day = day;
        this.beforeClock = beforeClock;
    }

    /** The one with this code, or none. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /**
     * The one that a browser asks for first; English where it asks for none of them.
     *
     * @param header {@code Accept-Language}, or null
     */
    public static Language accepted(String header) {
        if (header == null || header.isBlank()) {
            return ENGLISH;
        }
        try {
            List<Locale> ours = Arrays.stream(values())
                    .map(one -> Locale.forLanguageTag(one.code))
                    .toList();
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), ours);
            return found == null ? ENGLISH : of(found.getLanguage()).orElse(ENGLISH);
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }

    /** What names the texts of this language among message bundles, and what is remembered. */
    public String code() {
        return code;
    }

    /** What marks a text of this language in HTML. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** What is written its way: dates, numbers, names of countries. */
    public Locale locale() {
        return locale;
    }

    /** Its name as its readers write it. */
    public String ownName() {
        return ownName;
    }

    /** How a day is written, followed by the time of the day if its pattern is not empty. */
    String datePattern(String clock) {
        return clock.isEmpty() ? day : day + beforeClock + clock;
    }

    /** What asks for a bundle of messages in this language; empty for the language that messages are written in. */
    public Optional<Localized> bundle() {
        return this == ENGLISH ? Optional.empty() : Optional.of(Localized.Literal.of(code));
    }
}
