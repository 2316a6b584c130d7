package org.brainbench.survey.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows of exported columns as RFC 4180 in UTF-8, the header first. Never closed: when a row cannot be had, closing
 * would end a download as if it were complete.
 *
 * @param <T> what a row is made from
 */
final class CsvText<T> {

    private final List<Column<T>> columns;
    private final CsvWriter csv;

    private CsvText(List<Column<T>> columns, CsvWriter csv) {
        this.columns = columns;
        this.csv = csv;
        csv.writeRecord(columns.stream().map(Column::name).toArray(String[]::new));
    }

    static <T> CsvText<T> to(OutputStream output, List<Column<T>> columns) {
        return with(',', LineDelimiter.CRLF, output, columns);
    }

    static <T> CsvText<T> with(char separator, LineDelimiter end, OutputStream output, List<Column<T>> columns) {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(end)
                .build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        return new CsvText<>(columns, csv);
    }

    void write(T row) {
        String[] fields = new String[columns.size()];
        for (int place = 0; place < fields.length; place++) {
            fields[place] = columns.get(place).value().apply(row);
        }
        csv.writeRecord(fields);
    }

    void flush() throws IOException {
        csv.flush();
    }
}
