package org.brainbench.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** Keeps {@code docs/data-dictionary.md} to the columns that are exported. */
class DataDictionaryTest {

    private static final Path FILE = Path.of("docs", "data-dictionary.md");
    private static final String REWRITE = "./mvnw test -Dtest=DataDictionaryTest -Ddocs.write=true";

    @Test
    void theDataDictionarySaysWhatIsExported() throws IOException {
        String dictionary = dictionary();
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, dictionary);
        }
        assertThat(FILE)
                .as("The exported columns have changed. Rewrite their description with: " + REWRITE)
                .exists()
                .content()
                .isEqualToNormalizingNewlines(dictionary);
    }

    @Test
    void everyColumnHasItsOwnNameAndADescription() {
        assertThat(ResponseColumns.ALL).extracting(Column::name).doesNotHaveDuplicates();
        assertThat(ResponseColumns.ALL)
                .allSatisfy(
                        column -> assertThat(column.description()).endsWith(".").doesNotContain("|"));
    }

    private static String dictionary() {
        return """
                # Data dictionary

                Made from the list of exported columns; rewrite it with `%s`.

                ## responses.csv

                One row a trial, answered or not, in the order in which trials were planned. RFC 4180, UTF-8, comma, CRLF, first line the header. An empty field means not known, not asked or not answered. Types are those of Frictionless Table Schema; booleans are 0 or 1.

                | column | type | values | meaning |
                | --- | --- | --- | --- |
                %s
                """.formatted(
                REWRITE,
                ResponseColumns.ALL.stream().map(DataDictionaryTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(Column<?> column) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        column.name(),
                        column.type().name().toLowerCase(Locale.ROOT),
                        column.range().isEmpty() ? "any" : column.range(),
                        column.description());
    }
}
