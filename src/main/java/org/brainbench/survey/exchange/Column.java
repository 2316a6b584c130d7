package org.brainbench.survey.exchange;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One column of exported data.
 *
 * @param <T> what a row is made from
 * @param name in the header
 * @param type in the words of Frictionless Table Schema
 * @param range the values that occur, with their unit; empty where any text does
 * @param description for the data dictionary
 * @param value what stands in the field; null for an empty one
 */
record Column<T>(String name, Type type, String range, String description, Function<T, String> value) {

    /** Types of fields. */
    enum Type {
        STRING,
        INTEGER,
        BOOLEAN,
        DATETIME
    }

    /** Always with six decimals, what the database keeps, so that every field of a column has one form. */
    private static final DateTimeFormatter UTC =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    /** Any text. */
    static <T> Column<T> text(String name, String description, Function<T, String> value) {
        return new Column<>(name, Type.STRING, "", description, value);
    }

    /** One of a few texts. */
    static <T> Column<T> oneOf(String name, List<String> values, String description, Function<T, String> value) {
        return new Column<>(name, Type.STRING, String.join(", ", values), description, value);
    }

    /** @param range with the unit where there is one */
    static <T> Column<T> number(String name, String range, String description, Function<T, Integer> value) {
        return new Column<>(name, Type.INTEGER, range, description, value.andThen(Column::text));
    }

    /** 1 for yes, 0 for no. */
    static <T> Column<T> flag(String name, String description, Function<T, Boolean> value) {
        return new Column<>(
                name, Type.BOOLEAN, "0, 1", description, value.andThen(is -> is == null ? null : is ? "1" : "0"));
    }

    /** A time in UTC. */
    static <T> Column<T> time(String name, String description, Function<T, Instant> value) {
        return new Column<>(
                name,
                Type.DATETIME,
                "ISO 8601, UTC",
                description,
                value.andThen(at -> at == null ? null : UTC.format(at)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
