package org.brainbench.survey.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1234/Ab(c)<1>",
                " doi:10.1234/Ab(c)<1> ",
                "DOI: 10.1234/Ab(c)<1>",
                "http://doi.org/10.1234/Ab(c)<1>",
                "https://dx.doi.org/10.1234/Ab(c)<1>",
                "HTTPS://DOI.ORG/10.1234/Ab(c)<1>"
            })
    void everyWayToWriteADoiGivesItsAddress(String text) {
        assertThat(Doi.of(text)).map(Doi::toString).hasValue("https://doi.org/10.1234/Ab(c)<1>");
    }

    @Test
    void caseHasNoMeaningAndIsKept() {
        Doi upper = Doi.of("10.1234/ABC").orElseThrow();
        Doi lower = Doi.of("10.1234/abc").orElseThrow();
        assertThat(upper).isEqualTo(lower).hasSameHashCodeAs(lower).isNotEqualTo(Doi.of("10.1234/abd"));
        assertThat(upper).hasToString("https://doi.org/10.1234/ABC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1234",
                "10.1234/",
                "11.1234/a",
                "10.12/a",
                "10.1234/a b",
                "10.1234/a\nb",
                "x 10.1234/a",
                "javascript:alert(1)",
                "https://example.org/10.1234/a",
                "ftp://doi.org/10.1234/a"
            })
    void whatIsNotADoiIsRefused(String text) {
        assertThat(Doi.of(text)).isEmpty();
    }

    @Test
    void aDoiTooLongToStoreIsRefused() {
        assertThat(Doi.of("10.1234/" + "a".repeat(200))).isEmpty();
    }
}
