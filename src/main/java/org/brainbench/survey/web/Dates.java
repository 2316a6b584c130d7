package org.brainbench.survey.web;

import io.quarkus.qute.TemplateExtension;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Dates and times as the visitor writes them: {@code {account.createdAt.day}} in a template. All are in UTC, which pages
 * say beside them where it matters. For pages alone: exports and the API have ISO 8601.
 */
@TemplateExtension
public final class Dates {

    private Dates() {}

    /** The day, such as 25 Nov 2026. */
    public static String day(Instant time) {
        return written(time.atOffset(ZoneOffset.UTC), "");
    }

    /** The same of a date that is one already. */
    public static String day(LocalDate date) {
        return written(date, "");
    }

    /** The day and the time to the minute, such as 25 Nov 2026, 23:05. */
    public static String minute(Instant time) {
        return written(time.atOffset(ZoneOffset.UTC), "HH:mm");
    }

    /** The day and the time to the second. */
    public static String second(Instant time) {
        return written(time.atOffset(ZoneOffset.UTC), "HH:mm:ss");
    }

    private static String written(TemporalAccessor time, String clock) {
        Language language = VisitorLanguage.now();
        return DateTimeFormatter.ofPattern(language.datePattern(clock), language.locale())
                .format(time);
    }
}
