package org.brainbench.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class PanelVisitTest {

    private static final PanelParameters PROLIFIC =
            PanelParameters.parse(PanelParameters.PROLIFIC).orElseThrow();

    @Test
    void thePanelsNamesSayWhichNumberIsWhich() {
        Map<String, String> address =
                Map.of("PROLIFIC_PID", "5f3c", "STUDY_ID", "66aa", "SESSION_ID", "77bb", "other", "x y");
        assertThat(PanelVisit.of(PROLIFIC, address::get)).contains(new PanelVisit("5f3c", "66aa", "77bb"));
        PanelParameters own = PanelParameters.parse(" pid ").orElseThrow();
        assertThat(PanelVisit.of(own, Map.of("pid", "A-1_b")::get)).contains(new PanelVisit("A-1_b", "", ""));
    }

    @Test
    void anAddressThatDoesNotSayWhoComesIsNoVisit() {
        assertThat(PanelVisit.of(PROLIFIC, Map.of("STUDY_ID", "66aa")::get)).isEmpty();
        assertThat(PanelVisit.of(PROLIFIC, Map.of("PROLIFIC_PID", "")::get)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{%PROLIFIC_PID%}}", "a b", "a.b", "ada@example.org", "<b>", "=1+1", "é", "a\nb"})
    void whatIsNoNumberOfAPanelIsRefused(String number) {
        assertThat(PanelVisit.of(PROLIFIC, Map.of("PROLIFIC_PID", number)::get)).isEmpty();
        assertThat(PanelVisit.of(PROLIFIC, Map.of("PROLIFIC_PID", "5f3c", "SESSION_ID", number)::get))
                .isEmpty();
    }

    @Test
    void aNumberHasAtMost64Characters() {
        assertThat(PanelVisit.of(PROLIFIC, Map.of("PROLIFIC_PID", "a".repeat(64))::get))
                .isPresent();
        assertThat(PanelVisit.of(PROLIFIC, Map.of("PROLIFIC_PID", "a".repeat(65))::get))
                .isEmpty();
    }

    @Test
    void whatIsKeptInACookieReadsAsItWas() {
        PanelVisit visit = new PanelVisit("5f3c", "", "77-b_b");
        assertThat(PanelVisit.parse(visit.text())).contains(visit);
        assertThat(PanelVisit.parse("5f3c")).isEmpty();
        assertThat(PanelVisit.parse("..")).isEmpty();
        assertThat(PanelVisit.parse("a.b.c.d")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one two three four", "1one", "one one", "one,two", "on&e"})
    void namesOfParametersAreOneToThreePlainWords(String text) {
        assertThat(PanelParameters.parse(text)).isEmpty();
    }
}
