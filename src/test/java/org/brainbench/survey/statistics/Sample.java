package org.brainbench.survey.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers that a reference was computed from, one row each. */
record Sample(List<NamedCsvRecord> rows) {

    static Sample read(String file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Sample.class.getResourceAsStream("/statistics/" + file), StandardCharsets.UTF_8))) {
            return new Sample(rows.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CrossedAnswers answers() {
        return CrossedAnswers.of(ids("participant"), ids("item"));
    }

    long[] ids(String column) {
        return rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .toArray();
    }

    int[] column(String column) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.getField(column)))
                .toArray();
    }

    /** 1 where the answer was right, 0 where it was wrong. */
    double[] values() {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField("correct")))
                .toArray();
    }

    boolean[] correct() {
        int[] column = column("correct");
        boolean[] correct = new boolean[column.length];
        for (int k = 0; k < correct.length; k++) {
            correct[k] = column[k] == 1;
        }
        return correct;
    }
}
