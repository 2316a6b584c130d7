package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ExpertiseSliceTest {

    private record Answer(String name, String item, int expertise) {}

    private final ExpertiseSlice<Answer> slice = new ExpertiseSlice<>(Answer::expertise);

    @Test
    void perItemTheEarlierAnswerComesFirstAmongEquals() {
        List<Answer> answers = List.of(
                new Answer("low", "x", 10),
                new Answer("first", "x", 90),
                new Answer("second", "x", 90),
                new Answer("third", "x", 90),
                new Answer("none", "x", 0));
        assertThat(slice.perItem(answers, Answer::item))
                .extracting(Answer::name)
                .containsExactly("first");
    }

    @Test
    void perItemFewerThanFiveAnswersGiveNone() {
        List<Answer> answers = List.of(
                new Answer("a", "x", 90), new Answer("b", "x", 80),
                new Answer("c", "y", 70), new Answer("d", "y", 60));
        assertThat(slice.perItem(answers, Answer::item)).isEmpty();
    }

    @Test
    void pooledEveryAnswerAtTheThresholdIsIn() {
        List<Answer> answers = List.of(
                new Answer("a", "x", 50), new Answer("b", "x", 50),
                new Answer("c", "x", 50), new Answer("d", "x", 10));
        ExpertiseSlice.Pooled<Answer> pooled = slice.pooled(answers);
        assertThat(pooled.threshold()).isEqualTo(50);
        assertThat(pooled.answers()).extracting(Answer::name).containsExactly("a", "b", "c");
    }

    @Test
    void withoutAnswersThereIsNoThreshold() {
        assertThat(slice.pooled(List.of())).isEqualTo(new ExpertiseSlice.Pooled<Answer>(null, List.of()));
        assertThat(slice.perItem(List.of(), Answer::item)).isEmpty();
    }
}
