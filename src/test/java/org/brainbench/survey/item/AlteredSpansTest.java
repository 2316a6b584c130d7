package org.brainbench.survey.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.testsupport.BrainBenchData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class AlteredSpansTest {

    @Test
    void spansAreReadInOrderWithWhatIsSharedBetweenThem() {
        assertThat(AlteredSpans.parse(
                        " The [[first, second]] rose[[, fell]].\n", "The first rose.", "The second rosefell."))
                .hasValue(List.of(
                        new Segment("The ", "The "),
                        new Segment("first", "second"),
                        new Segment(" rose", " rose"),
                        new Segment("", "fell"),
                        new Segment(".", ".")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It [[rose, then fell, fell, then rose]].      | It rose, then fell.   | It fell, then rose.",
                "It [[rose,fell]].                             | It rose.              | It fell.",
                "[[rose, fell]]                                | rose                  | fell",
                "It [[fell slowly, ]].                         | It fell slowly.       | It .",
                "It [[raised [Na+], raised [K+]]].             | It raised [Na+].      | It raised [K+].",
                "It is [[[Na+] (high), [K+]]] [[in, out]].     | It is [Na+] (high) in. | It is [K+] out.",
                "It [[a, a, a, a, b, c]].                      | It a, a.              | It a, a, b, c."
            })
    void theCommaBetweenTheAlternativesIsFoundByTheTexts(String combined, String original, String altered) {
        List<Segment> segments = AlteredSpans.parse(combined, original, altered).orElseThrow();
        assertThat(segments.stream().map(Segment::first).collect(Collectors.joining()))
                .isEqualTo(original);
        assertThat(segments.stream().map(Segment::second).collect(Collectors.joining()))
                .isEqualTo(altered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It rose.",
                "It [rose, fell]].",
                "It [[rose, fell].",
                "It [[rose, fell",
                "It [[rose fell]].",
                "It [[fell, rose]].",
                "It [[rose, fell]]",
                "It  [[rose, fell]].",
                "It [[rose, fell]]. And more.",
                "It [[rose, fell]]]].",
                "[[It rose., It fell.]]]]"
            })
    void aCombinedTextThatDisagreesGivesNothing(String combined) {
        assertThat(AlteredSpans.parse(combined, "It rose.", "It fell.")).isEmpty();
    }

    @Test
    void aHostileTextEndsSoon() {
        String commas = "[[" + ", ".repeat(50) + "]]";
        assertThat(AlteredSpans.parse(commas.repeat(300) + "x", ", ".repeat(9_000), ", ".repeat(9_000) + "y"))
                .isEmpty();
        assertThat(AlteredSpans.parse("[[a,b]]".repeat(5_000), "a".repeat(5_000), "b".repeat(5_000)))
                .isEmpty();
    }

    @Test
    void allButOneOfThePublishedTextsAgree() {
        List<ItemRow> disagreeing = Stream.of(BrainBenchData.humanItems(), BrainBenchData.machineItems())
                .flatMap(file -> ItemCsvTest.read(file).rows().stream())
                .filter(row -> !row.texts().consistent())
                .toList();
        assertThat(disagreeing).singleElement().extracting(ItemRow::line).isEqualTo(64L);
    }
}
