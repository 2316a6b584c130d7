package org.brainbench.survey.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.brainbench.survey.testsupport.BrainBenchData;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TextDifferenceTest {

    @Test
    void aChangedWordIsASegmentOfItsOwn() {
        assertThat(TextDifference.between("The signal increased with load.", "The signal decreased with load."))
                .containsExactly(
                        new Segment("The signal ", "The signal "),
                        new Segment("increased", "decreased"),
                        new Segment(" with load.", " with load."));
    }

    @Test
    void changedWordsWithOnlySpaceBetweenThemAreOneSegment() {
        assertThat(TextDifference.between("it rose\n quickly, then fell", "it sank\n slowly, then fell"))
                .containsExactly(
                        new Segment("it ", "it "),
                        new Segment("rose\n quickly", "sank\n slowly"),
                        new Segment(", then fell", ", then fell"));
    }

    @Test
    void aWordIsComparedWholeWithTheMarksInsideIt() {
        assertThat(TextDifference.between("p < 0.05 in non-human primates,which", "p < 0.06 in non-primates,which"))
                .extracting(Segment::first)
                .containsExactly("p < ", "0.05", " in ", "non-human primates", ",which");
    }

    @Test
    void anAddedWordHasNothingOnTheOtherSide() {
        assertThat(TextDifference.between("a b", "a very b"))
                .filteredOn(segment -> !segment.same())
                .singleElement()
                .matches(segment -> segment.first().isEmpty());
    }

    @Test
    void equalTextsAreOneSegmentAndEmptyTextsNone() {
        assertThat(TextDifference.between("a b", "a b")).containsExactly(new Segment("a b", "a b"));
        assertThat(TextDifference.between("", "")).isEmpty();
        assertThat(TextDifference.between("", "a")).containsExactly(new Segment("", "a"));
    }

    @Test
    void anyTwoTextsAreGivenBackWholeAndMirrored() {
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            assertWholeAndMirrored(text(random), text(random));
        }
    }

    @Test
    void theRealPairsAreGivenBackWholeAndMirroredAndDifferInFewWords() {
        double unchanged = realRows(BrainBenchData.humanItems(), BrainBenchData.machineItems())
                .mapToDouble(row -> {
                    assertWholeAndMirrored(row.texts().original(), row.texts().altered());
                    return TextDifference.between(
                                            row.texts().original(), row.texts().altered())
                                    .stream()
                                    .filter(Segment::same)
                                    .mapToInt(segment -> segment.first().length())
                                    .sum()
                            / (double) row.texts().original().length();
                })
                .average()
                .orElseThrow();
        assertThat(unchanged).isCloseTo(0.95, within(0.05));
    }

    @Test
    void textsOfFullLengthWithNothingInCommonAreCompared() {
        String first = "rose ".repeat(4_000);
        String second = "fell\n".repeat(4_000);
        assertWholeAndMirrored(first, second);
    }

    private static void assertWholeAndMirrored(String first, String second) {
        List<Segment> segments = TextDifference.between(first, second);
        assertThat(segments.stream().map(Segment::first).collect(Collectors.joining()))
                .isEqualTo(first);
        assertThat(segments.stream().map(Segment::second).collect(Collectors.joining()))
                .isEqualTo(second);
        assertThat(TextDifference.between(second, first))
                .isEqualTo(segments.stream().map(Segment::swapped).toList());
        assertThat(segments).doesNotContain(new Segment("", ""));
    }

    /** Few different tokens, so that many alignments are equally short. */
    private static String text(Random random) {
        List<String> tokens =
                List.of("a", "b", "neuron", " ", " ", "\n", "\r\n", "\t", ".", ",", "0.5", "µ", "𝛽", "<b>");
        return random.ints(random.nextInt(30), 0, tokens.size())
                .mapToObj(tokens::get)
                .collect(Collectors.joining());
    }

    private static Stream<ItemRow> realRows(Path... files) {
        return Stream.of(files).flatMap(file -> ItemCsvTest.read(file).rows().stream());
    }
}
