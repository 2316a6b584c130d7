package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.session.SessionPlan.PlannedTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Over more than 20,000 planned trials with a fixed seed; a chi-square test refuses evenness at p ≤ 0.001. */
class SessionPlanTest {

    private static final double LEAST_P = 0.001;
    private static final int SESSIONS = 2_400;
    private static final int SCORED = 9;
    private static final Map<Creator, Integer> COUNTS =
            Map.of(Creator.HUMAN, 6, Creator.MACHINE, 3, Creator.PRACTICE, 1, Creator.CATCH, 2);

    @Test
    void sidesAreEvenAndIndependentOfPositionItemAndCreator() {
        long[] sides = new long[2];
        long[][] byPosition = new long[12][2];
        long[][] byItem = new long[300][2];
        long[][] byCreator = new long[Creator.values().length][2];
        int trials = 0;
        for (SessionPlan plan : plans(11)) {
            for (int i = 0; i < plan.trials().size(); i++) {
                PlannedTrial trial = plan.trials().get(i);
                int side = trial.originalSide().ordinal();
                sides[side]++;
                byPosition[i][side]++;
                byCreator[trial.item().creator().ordinal()][side]++;
                if (trial.item().creator().isScored()) {
                    byItem[(int) trial.item().itemVersion()][side]++;
                }
                trials++;
            }
        }
        assertThat(trials).isGreaterThanOrEqualTo(20_000);
        assertEven(sides);
        assertIndependent(byPosition);
        assertIndependent(byItem);
        assertIndependent(byCreator);
    }

    @Test
    void placesOfScoredTrialsAreUniformAndIndependentOfItemAndCreator() {
        long[][] byCreator = new long[2][SCORED];
        long[][] byItem = new long[300][SCORED];
        int trials = 0;
        for (SessionPlan plan : plans(12)) {
            List<Candidate> scored = plan.trials().stream()
                    .map(PlannedTrial::item)
                    .filter(item -> item.creator().isScored())
                    .toList();
            for (int place = 0; place < SCORED; place++) {
                byCreator[scored.get(place).creator() == Creator.HUMAN ? 0 : 1][place]++;
                byItem[(int) scored.get(place).itemVersion()][place]++;
                trials++;
            }
        }
        assertThat(trials).isGreaterThanOrEqualTo(20_000);
        for (long[] places : byCreator) {
            assertEven(places);
        }
        assertIndependent(byCreator);
        assertIndependent(byItem);
    }

    @Test
    void catchTrialsStandAtUniformPlacesButNeitherFirstNorLast() {
        long[] places = new long[11];
        for (SessionPlan plan : plans(13)) {
            assertThat(plan.trials().get(0).item().creator()).isEqualTo(Creator.PRACTICE);
            for (int i = 1; i < plan.trials().size(); i++) {
                if (plan.trials().get(i).item().creator() == Creator.CATCH) {
                    places[i - 1]++;
                }
            }
        }
        assertThat(places[0]).isZero();
        assertThat(places[10]).isZero();
        assertEven(Arrays.copyOfRange(places, 1, 10));
    }

    @Test
    void catchItemsAreNotTiedToTheirPlaceAmongEachOther() {
        Map<Long, long[]> firstOrSecond = new HashMap<>();
        for (SessionPlan plan : plans(14)) {
            List<Long> catching = plan.trials().stream()
                    .filter(trial -> trial.item().creator() == Creator.CATCH)
                    .map(trial -> trial.item().itemVersion())
                    .toList();
            for (int i = 0; i < 2; i++) {
                firstOrSecond.computeIfAbsent(catching.get(i), item -> new long[2])[i]++;
            }
        }
        assertIndependent(firstOrSecond.values().toArray(long[][]::new));
    }

    @ParameterizedTest
    @CsvSource({"0,2,0", "1,2,1", "2,0,2", "2,1,3", "2,3,5"})
    void whereThereIsNoPlaceBetweenScoredTrialsNoCatchTrialIsShown(int human, int catching, int shown) {
        SessionPlan plan = SessionPlan.draw(
                bank(Map.of()),
                Map.of(Creator.HUMAN, human, Creator.CATCH, catching),
                Set.of(),
                new SplittableRandom(1));
        assertThat(plan.trials()).hasSize(shown);
        assertThat(plan.isEmpty()).isEqualTo(human == 0);
    }

    private static List<SessionPlan> plans(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Map<Long, Long> loads = new HashMap<>();
        List<SessionPlan> plans = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            SessionPlan plan = SessionPlan.draw(bank(loads), COUNTS, Set.of(), random);
            plan.trials().forEach(trial -> loads.merge(trial.item().itemVersion(), 1L, Long::sum));
            plans.add(plan);
        }
        return plans;
    }

    private static List<Candidate> bank(Map<Long, Long> loads) {
        List<Candidate> bank = new ArrayList<>();
        add(bank, Creator.HUMAN, 0, 200, 0, loads);
        add(bank, Creator.MACHINE, 200, 100, 0, loads);
        add(bank, Creator.PRACTICE, 300, 2, 1000, loads);
        add(bank, Creator.CATCH, 400, 4, 2000, loads);
        return bank;
    }

    private static void add(
            List<Candidate> bank, Creator creator, long firstId, int count, int firstDoi, Map<Long, Long> loads) {
        for (int i = 0; i < count; i++) {
            long id = firstId + i;
            bank.add(new Candidate(id, "https://doi.org/10.1/" + (firstDoi + i), creator, loads.getOrDefault(id, 0L)));
        }
    }

    private static void assertEven(long[] counts) {
        assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(LEAST_P);
    }

    private static void assertIndependent(long[][] counts) {
        assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(LEAST_P);
    }
}
