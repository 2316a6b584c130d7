package org.brainbench.survey.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A CSV file (RFC 4180, UTF-8, with a header) that somebody uploaded; read row by row, never held as a whole. */
public final class CsvFile {

    private final Path path;
    private final CsvMessages messages;

    public CsvFile(Path path, CsvMessages messages) {
        this.path = path;
        this.messages = messages;
    }

    /**
     * Reads the rows whose number of fields is that of the header.
     *
     * @param problems takes what makes the file or a row unreadable; where it is the file, there are no rows
     * @param warnings takes the columns that are ignored
     * @param rows takes each row in turn
     */
    public void read(CsvColumns columns, LineProblems problems, LineProblems warnings, Consumer<CsvRow> rows) {
        Optional<LineProblem> unreadable = new CsvEncoding(messages).problemOf(path);
        if (unreadable.isPresent()) {
            problems.add(unreadable.get().line(), unreadable.get().message());
            return;
        }
        CsvLines lines = new CsvLines();
        try (CsvReader<List<String>> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .detectBomHeader(true)
                .build(lines, path, StandardCharsets.UTF_8)) {
            List<String> header = null;
            long count = 0;
            for (List<String> fields : records) {
                if (header == null) {
                    header = fields.stream().map(String::strip).toList();
                    if (!accepts(header, lines.start(), columns, problems, warnings)) {
                        return;
                    }
                    continue;
                }
                count++;
                if (fields.size() == header.size()) {
                    rows.accept(row(lines.start(), header, fields));
                } else {
                    problems.add(lines.start(), messages.fieldCount(fields.size(), header.size()));
                }
            }
            if (count == 0) {
                problems.add(0, header == null ? messages.empty() : messages.headerOnly());
            }
        } catch (CsvParseException e) {
            problems.add(lines.start(), messages.quotes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean accepts(
            List<String> header, long line, CsvColumns columns, LineProblems problems, LineProblems warnings) {
        boolean accepted = true;
        for (String missing : columns.required()) {
            if (!header.contains(missing)) {
                problems.add(line, messages.missingColumn(missing));
                accepted = false;
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!columns.know(name)) {
                warnings.add(line, messages.ignoredColumn(name));
            } else if (!seen.add(name)) {
                problems.add(line, messages.repeatedColumn(name));
                accepted = false;
            }
        }
        return accepted;
    }

    private static CsvRow row(long line, List<String> header, List<String> fields) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.put(header.get(i), fields.get(i));
        }
        return new CsvRow(line, byName);
    }
}
