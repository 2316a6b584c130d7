package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.item.Creator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "all"})
    void withoutACreatorItemsOfBothCount(String left) {
        Selection selection = Selection.of(left).orElseThrow();
        assertThat(selection.creators()).containsExactlyInAnyOrder(Creator.HUMAN, Creator.MACHINE);
        assertThat(selection.label()).isEqualTo("all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "machine"})
    void oneCreatorCanBeChosen(String label) {
        Selection selection = Selection.of(label).orElseThrow();
        assertThat(selection.creators()).extracting(Creator::label).containsExactly(label);
        assertThat(selection.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HUMAN", "gpt-4", "practice", "catch", "human,machine"})
    void anythingElseIsNoSelection(String unknown) {
        assertThat(Selection.of(unknown)).isEmpty();
    }

    @Test
    void noOtherCreatorEverCounts() {
        for (Creator creator : Creator.values()) {
            boolean counts = creator == Creator.HUMAN || creator == Creator.MACHINE;
            assertThat(Selection.ALL.creators().contains(creator)).isEqualTo(counts);
            assertThat(Selection.of(creator.label()).isPresent()).isEqualTo(counts);
        }
    }
}
