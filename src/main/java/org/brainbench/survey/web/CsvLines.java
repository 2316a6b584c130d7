package org.brainbench.survey.web;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import java.util.ArrayList;
import java.util.List;

/** Makes a record its fields, and knows the line where it started even if it cannot be read to its end. */
final class CsvLines extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final List<String> fields = new ArrayList<>();
    private long start = 1;

    long start() {
        return start;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        start = startingLineNumber;
        fields.clear();
    }

    @Override
    protected void handleField(int fieldIndex, char[] buffer, int offset, int length, boolean quoted) {
        fields.add(new String(buffer, offset, length));
    }

    @Override
    protected List<String> buildRecord() {
        return List.copyOf(fields);
    }
}
