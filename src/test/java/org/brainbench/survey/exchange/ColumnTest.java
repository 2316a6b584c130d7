package org.brainbench.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class ColumnTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T09:00:00Z, 2026-01-05T09:00:00.000000Z",
        "2026-12-31T23:59:59.999999Z, 2026-12-31T23:59:59.999999Z",
        "2026-02-03T04:05:06.000789Z, 2026-02-03T04:05:06.000789Z",
        "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:59.500000Z",
        "0987-06-05T04:03:02.1Z, 0987-06-05T04:03:02.100000Z"
    })
    void everyTimeHasTheSameForm(Instant at, String text) {
        assertThat(Column.utc(at)).isEqualTo(text);
    }
}
