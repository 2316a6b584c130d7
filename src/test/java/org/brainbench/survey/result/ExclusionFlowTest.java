package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.result.StudyTrials.Person;
import org.brainbench.survey.result.StudyTrials.ShownVersion;
import org.brainbench.survey.study.Exclusion;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Who and what the rules leave out, and how that is counted. */
class ExclusionFlowTest {

    private static final Set<Exclusion> ALL_RULES = EnumSet.allOf(Exclusion.class);
    private static final List<ShownVersion> VERSIONS = List.of(
            new ShownVersion(1, 1, Creator.HUMAN, "Systems/Circuits"),
            new ShownVersion(2, 2, Creator.MACHINE, "Systems/Circuits"),
            new ShownVersion(3, 3, Creator.CATCH, "Systems/Circuits"));
    private static final int HUMAN = 0;
    private static final int MACHINE = 1;
    private static final int CATCH = 2;

    private final List<Person> people = new ArrayList<>();
    private final TrialColumns columns = new TrialColumns(1);
    private int trials;

    @Test
    void everybodyIsCountedOnceFromAllToThoseAnalysed() {
        int failed = person(false, true);
        answer(failed, CATCH, false, null, null, null);
        answer(failed, HUMAN, true, true, true, 1_000L);
        int unmoved = person(false, true);
        answer(unmoved, HUMAN, true, false, false, 30_000L);
        answer(unmoved, MACHINE, true, false, false, 30_000L);
        int searched = person(false, true);
        answer(searched, HUMAN, true, false, true, 30_000L);
        int reader = person(false, false);
        answer(reader, HUMAN, true, true, true, 1_000L);
        int quick = person(false, false);
        answer(quick, HUMAN, true, false, true, 4_999L);
        answer(quick, HUMAN, true, false, true, 5_000L);
        answer(quick, HUMAN, null, null, null, null);
        int gone = person(false, false);
        answer(gone, MACHINE, null, null, null, null);
        person(true, false);

        assertThat(flow(ALL_RULES, Creator.HUMAN, Creator.MACHINE)).isEqualTo("""
                        all 7 9
                        withdrawn 1 0
                        unanswered 1 2
                        catch 1 1
                        sliders 1 2
                        lookup 1 1
                        recognised 1 1
                        fast 0 1
                        analysed 1 1""");
    }

    @Test
    void withoutRulesOnlyWhatWasNotAnsweredIsLeftOut() {
        int failed = person(false, true);
        answer(failed, CATCH, false, null, false, null);
        answer(failed, HUMAN, true, true, false, 1L);
        answer(failed, HUMAN, null, null, null, null);
        assertThat(flow(Set.of(), Creator.HUMAN)).isEqualTo("""
                all 1 2
                withdrawn 0 0
                unanswered 0 1
                analysed 1 1""");
    }

    @Test
    void whatIsNotKnownLeavesNobodyOut() {
        answer(person(false, false), HUMAN, true, null, null, null);
        answer(person(false, false), CATCH, null, null, null, null);
        assertThat(flow(ALL_RULES, Creator.HUMAN))
                .endsWith("unanswered 1 0\ncatch 0 0\nsliders 0 0\nlookup 0 0\nrecognised 0 0\nfast 0 0\nanalysed 1 1");
    }

    @Test
    void aRuleForParticipantsLooksBeyondTheCreatorChosen() {
        int moved = person(false, false);
        answer(moved, HUMAN, true, null, false, null);
        answer(moved, MACHINE, true, null, true, null);
        int unmoved = person(false, false);
        answer(unmoved, HUMAN, true, null, false, null);
        answer(unmoved, MACHINE, true, null, null, null);
        int careless = person(false, false);
        answer(careless, CATCH, false, null, true, null);
        answer(careless, HUMAN, true, null, true, null);
        assertThat(flow(ALL_RULES, Creator.HUMAN)).contains("all 3 3", "catch 1 1", "sliders 1 1", "analysed 1 1");
        assertThat(flow(Set.of(Exclusion.SLIDERS), Creator.HUMAN)).contains("sliders 1 1", "analysed 2 2");
    }

    @Test
    void theStepsAlwaysAddUpAndNoRuleMovesWhatAnotherCounted() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int person = person(i % 20 == 0, random.nextInt(10) == 0);
            for (int trial = 0; trial < 5; trial++) {
                answer(
                        person,
                        random.nextInt(3),
                        random.nextInt(10) == 0 ? null : random.nextBoolean(),
                        random.nextInt(5) == 0,
                        random.nextInt(3) == 0,
                        random.nextLong(20_000));
            }
        }
        for (Set<Exclusion> rules : List.of(ALL_RULES, EnumSet.of(Exclusion.LOOKUP, Exclusion.FAST))) {
            AnalysedTrials analysed = analysed(rules, Creator.HUMAN, Creator.MACHINE);
            List<Exclusions.Step> flow = analysed.exclusions().flow();
            Exclusions.Step last = flow.get(flow.size() - 1);
            List<Exclusions.Step> between = flow.subList(1, flow.size() - 1);
            assertThat(between).hasSize(2 + rules.size());
            assertThat(flow.get(0).participants()
                            - between.stream()
                                    .mapToInt(Exclusions.Step::participants)
                                    .sum())
                    .isEqualTo(last.participants());
            assertThat(flow.get(0).trials()
                            - between.stream().mapToInt(Exclusions.Step::trials).sum())
                    .isEqualTo(last.trials());
            assertThat(last.trials()).isEqualTo(analysed.rows().length);
            assertThat(last.participants()).isEqualTo((int) Arrays.stream(analysed.rows())
                    .mapToObj(analysed::person)
                    .distinct()
                    .count());
        }
    }

    private int person(boolean withdrawn, boolean lookedUp) {
        people.add(new Person(people.size(), CareerPosition.DOCTORAL, withdrawn, lookedUp));
        return people.size() - 1;
    }

    private void answer(
            int person, int version, Boolean correct, Boolean recognised, Boolean sliderMoved, Long responseMs) {
        trials++;
        columns.add(new TrialColumns.Row(
                trials, person, version, null, responseMs, correct, 50, 50, recognised, sliderMoved, null));
    }

    private AnalysedTrials analysed(Set<Exclusion> rules, Creator... creators) {
        StudyTrials all = new StudyTrials(List.copyOf(people), VERSIONS, TrialColumns.inOrder(List.of(columns)));
        return ExclusionFlow.of(all, new Selection(Set.copyOf(Arrays.asList(creators)), rules));
    }

    private String flow(Set<Exclusion> rules, Creator... creators) {
        return analysed(rules, creators).exclusions().flow().stream()
                .map(step -> step.step() + " " + step.participants() + " " + step.trials())
                .collect(Collectors.joining("\n"));
    }
}
