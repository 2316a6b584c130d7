package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Exclusion;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

class SelectionTest {

    private final ResultMessages messages = Bundles.of(ResultMessages.class);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "all"})
    void withoutACreatorItemsOfBothCount(String left) {
        Selection selection = selection(left);
        assertThat(selection.creators()).containsExactlyInAnyOrder(Creator.HUMAN, Creator.MACHINE);
        assertThat(selection.label()).isEqualTo("all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "machine"})
    void oneCreatorCanBeChosen(String label) {
        Selection selection = selection(label);
        assertThat(selection.creators()).extracting(Creator::label).containsExactly(label);
        assertThat(selection.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HUMAN", "gpt-4", "practice", "catch", "human,machine"})
    void anythingElseIsNoSelection(String unknown) {
        assertThat(new ResultQuery(unknown, null).check(messages).of("creator")).isNotNull();
    }

    @Test
    void noOtherCreatorEverCounts() {
        for (Creator creator : Creator.values()) {
            boolean counts = creator == Creator.HUMAN || creator == Creator.MACHINE;
            assertThat(Selection.COUNTED.contains(creator)).isEqualTo(counts);
            assertThat(Selection.creatorsOf(creator.label()).isPresent()).isEqualTo(counts);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none | ''",
                "published | catch sliders lookup recognised fast",
                "fast | fast",
                "fast,catch | catch fast",
                "' lookup , sliders,' | sliders lookup",
                "none;catch;fast | catch fast",
                "published;none | catch sliders lookup recognised fast",
                "'' | recognised",
                "; | recognised",
                "| recognised",
            })
    void rulesAreThoseNamedInTheirOrderOrElseTheStudysOwn(String parameters, String rules) {
        ResultQuery query = new ResultQuery(null, parameters == null ? null : Arrays.asList(parameters.split(";", -1)));
        assertThat(query.check(messages).isEmpty()).isTrue();
        assertThat(String.join(
                        " ",
                        query.selection(study()).exclusions().stream()
                                .map(Exclusion::label)
                                .toList()))
                .isEqualTo(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CATCH", "slow", "catch;slow", "none,all", "catch fast"})
    void aRuleThatThereIsNotIsRefused(String unknown) {
        ResultQuery query = new ResultQuery(null, List.of(unknown.split(";")));
        assertThat(query.check(messages).of("exclusions")).contains("published");
        assertThat(query.check(messages).of("creator")).isNull();
    }

    @Test
    void anAddressCarriesWhatWasChosenAndNothingElse() {
        assertThat(new ResultQuery(null, null).address()).isEmpty();
        assertThat(new ResultQuery("all", List.of("")).address()).isEmpty();
        assertThat(new ResultQuery("human", null).address()).isEqualTo("?creator=human");
        assertThat(new ResultQuery("machine", List.of("none", "fast", "catch")).address())
                .isEqualTo("?creator=machine&exclusions=catch,fast");
        assertThat(new ResultQuery("machine", List.of("none")).withCreator(null))
                .isEqualTo("?exclusions=none");
    }

    private Selection selection(String creator) {
        ResultQuery query = new ResultQuery(creator, null);
        assertThat(query.check(messages).isEmpty()).isTrue();
        return query.selection(study());
    }

    private static Study study() {
        Study study = new Study();
        study.exclusions.add(Exclusion.RECOGNISED);
        return study;
    }
}
