package org.brainbench.survey.web;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.Locale;

/**
 * What an address asks of a table.
 *
 * @param sort the name of a column, with a minus before it when descending; the table's usual order if left out
 * @param q what rows must contain, whatever its case; all if left out
 * @param page counted from 1; the first if left out
 */
public record TableQuery(
        @RestQuery String sort,
        @RestQuery String q,
        @RestQuery Integer page) {

    public static final TableQuery PLAIN = new TableQuery(null, null, null);

    /** Of {@code like … escape '!'}. */
    private static final String ESCAPED = "[!%_]";

    public TableQuery {
        sort = sort == null || sort.isBlank() ? null : sort.strip();
        // PostgreSQL takes no text with a NUL in it
        q = q == null ? "" : q.strip().replace("\0", "");
    }

    /** For {@code lower(…) like … escape '!'}: fits whatever contains the text that is looked for. */
    public String pattern() {
        return "%" + q.toLowerCase(Locale.ROOT).replaceAll(ESCAPED, "!$0") + "%";
    }
}
