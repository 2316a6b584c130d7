package org.brainbench.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Dates and numbers as pages write them. */
class WrittenTest {

    private static final Instant LATE = Instant.parse("2026-09-05T23:04:09.5Z");

    @Test
    void datesAreWrittenAsTheLanguageDoes() {
        assertThat(in(Language.ENGLISH, () -> Dates.day(LATE))).isEqualTo("5 Sep 2026");
        assertThat(in(Language.CHINESE, () -> Dates.day(LATE))).isEqualTo("2026年9月5日");
        assertThat(in(Language.ENGLISH, () -> Dates.day(LocalDate.of(2023, 7, 18))))
                .isEqualTo("18 Jul 2023");
        assertThat(in(Language.CHINESE, () -> Dates.day(LocalDate.of(2023, 7, 18))))
                .isEqualTo("2023年7月18日");
    }

    @Test
    void timesAreThoseOfUtc() {
        assertThat(in(Language.ENGLISH, () -> Dates.minute(LATE))).isEqualTo("5 Sep 2026, 23:04");
        assertThat(in(Language.CHINESE, () -> Dates.minute(LATE))).isEqualTo("2026年9月5日 23:04");
        assertThat(in(Language.ENGLISH, () -> Dates.second(LATE))).isEqualTo("5 Sep 2026, 23:04:09");
    }

    @Test
    void onlyCountsAreGrouped() {
        for (Language language : Language.values()) {
            assertThat(in(language, () -> Numbers.grouped(1_234_567))).isEqualTo("1,234,567");
            assertThat(in(language, () -> Numbers.decimal(12_345.675, 2))).isEqualTo("12345.68");
        }
    }

    @Test
    void nobodyIsHeardInALanguageAfterwards() {
        in(Language.CHINESE, () -> "");
        assertThat(VisitorLanguage.now()).isEqualTo(Language.ENGLISH);
    }

    private static String in(Language language, Supplier<String> text) {
        String[] said = new String[1];
        VisitorLanguage.in(language, () -> said[0] = text.get()).run();
        return said[0];
    }
}
