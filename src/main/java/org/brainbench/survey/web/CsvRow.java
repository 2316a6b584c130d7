package org.brainbench.survey.web;

import java.util.Map;

/** One row of a CSV file below its header. */
public final class CsvRow {

    private final long line;
    private final Map<String, String> fields;

    CsvRow(long line, Map<String, String> fields) {
        this.line = line;
        this.fields = fields;
    }

    /** The line on which the row starts, counted from 1 as a text editor does, line breaks inside quotes included. */
    public long line() {
        return line;
    }

    /** The field in this column, without white space at its ends; empty if blank or if there is no such column. */
    public String get(String column) {
        return fields.getOrDefault(column, "").strip();
    }
}
