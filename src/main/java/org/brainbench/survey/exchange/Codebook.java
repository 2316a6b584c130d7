package org.brainbench.survey.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** The exported columns for a person to read, as Markdown. */
final class Codebook {

    private static final String TYPES =
            "An empty field means not known, not asked or not answered. Types are those of Frictionless Table Schema; booleans are 0 or 1.";

    private Codebook() {}

    /** What is in {@code responses.csv}, and under another name in a bundle. */
    static String trials(String file) {
        return section(
                file,
                "One row a trial, answered or not, in the order in which trials were planned or imported. RFC 4180, UTF-8, comma, CRLF, first line the header. "
                        + TYPES,
                ResponseColumns.ALL);
    }

    /** What is in {@code participant_data.csv}. */
    static String answers() {
        return section(
                Bundle.ANSWERS,
                "One row an answered trial of a human or machine item, earlier answers first, those without a time before all others. Columns, order and spellings are those of the published study's file: UTF-8, comma, LF, as pandas writes. "
                        + TYPES,
                PublishedColumns.ALL);
    }

    /** What is in {@code abstract_id_doi.csv}. */
    static String abstracts() {
        return section(
                Bundle.DOIS,
                "One row a DOI of the study: UTF-8, semicolon, CRLF, quotes balanced. The number is the one that came with imported answers; other DOIs are numbered after it in their order.",
                PublishedColumns.DOIS);
    }

    private static <T> String section(String file, String about, List<Column<T>> columns) {
        return """
                ## %s

                %s

                | column | type | values | meaning |
                | --- | --- | --- | --- |
                %s
                """.formatted(file, about, columns.stream().map(Codebook::row).collect(Collectors.joining("\n")));
    }

    private static String row(Column<?> column) {
        String values = column.values().text();
        return "| %s | %s | %s | %s |"
                .formatted(
                        column.name().isEmpty() ? "(no name)" : "`" + column.name() + "`",
                        column.type().label(),
                        values.isEmpty() ? "any" : values,
                        column.description());
    }
}
