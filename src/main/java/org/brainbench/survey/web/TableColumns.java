package org.brainbench.survey.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** By what the database can sort a table: names as addresses have them, and the HQL that each stands for. */
public final class TableColumns {

    static final String DOWN = "-";

    private final String usual;
    private final String unique;
    private final Map<String, String> columns = new LinkedHashMap<>();

    /**
     * @param usual the order where none is asked for, as addresses name it
     * @param unique HQL that is another for each row, so that no row is on two pages or none
     */
    public TableColumns(String usual, String unique) {
        this.usual = usual;
        this.unique = unique;
    }

    /** With one more column. */
    public TableColumns with(String name, String hql) {
        columns.put(name, hql);
        return this;
    }

    /** The order asked for, as addresses name it; none where there is no such column. */
    Optional<String> sort(TableQuery query) {
        return Optional.of(query.sort() == null ? usual : query.sort())
                .filter(sort -> columns.containsKey(column(sort)));
    }

    String usual() {
        return usual;
    }

    /** The end of an HQL query; rows without a value come last in both directions. */
    String orderBy(String sort) {
        String direction = sort.startsWith(DOWN) ? " desc" : "";
        return " order by " + columns.get(column(sort)) + direction + " nulls last, " + unique + direction;
    }

    private static String column(String sort) {
        return sort.startsWith(DOWN) ? sort.substring(DOWN.length()) : sort;
    }
}
